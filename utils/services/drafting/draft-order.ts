import type { LetterId, LetterLanguage } from '../../requests/letter-model.ts';
import type { LetterWishes } from '../../requests/model.ts';

/** What the customer asks to have written: one letter to one shop, or to a company behind it. */
export interface DraftOrder {
  shop: string;
  letter: LetterId;
  /** The request that a follow-up or a complaint is about. */
  case?: string | undefined;
  /** Keys of the findings that the letter cites. */
  findings?: readonly string[] | undefined;
  /** A company behind the shop that the letter goes to instead. */
  company?: string | undefined;
}

/** An order with what the customer decided since; what is left out stays as the open draft has it. */
export interface FullDraftOrder extends DraftOrder, LetterWishes {
  /** Language of the interface, for the translation beside the letter. */
  readerLanguage?: LetterLanguage | undefined;
}
