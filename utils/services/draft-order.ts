import type { LetterId } from '../requests/letter-model.ts';

/** What the customer asks to have written: one letter to one shop, or to a company behind it. */
export interface DraftOrder {
  shop: string;
  letter: LetterId;
  /** The request that a follow-up or a complaint is about. */
  case?: string;
  /** Keys of the findings that the letter cites. */
  findings?: readonly string[];
  /** A company behind the shop that the letter goes to instead. */
  company?: string;
}
