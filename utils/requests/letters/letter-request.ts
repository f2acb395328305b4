import type { LetterDetails } from '../letter-details.ts';
import type { CitedFact, LetterId, LetterLanguage, OnlineIdentifier } from '../letter-model.ts';
import type { Controller, Identity } from '../model.ts';

/** What a letter is composed from. */
export interface LetterRequest {
  letter: LetterId;
  language: LetterLanguage;
  /** Language of the customer, for the translation beside the letter. */
  readerLanguage?: LetterLanguage | undefined;
  controller: Controller;
  /**
   * What the controller is to the customer: the shop they buy from, a site they only visit, or a company that is behind
   * the shop and decides for itself.
   */
  relation?: 'customer' | 'visitor' | 'company' | undefined;
  identity: Identity;
  reference: string;
  /** Identifiers this browser holds for the shop. */
  identifiers?: readonly OnlineIdentifier[] | undefined;
  /** Companies contacted on the shop's pages. */
  companies?: readonly string[] | undefined;
  /** Observations to cite. */
  facts?: readonly CitedFact[] | undefined;
  details?: LetterDetails | undefined;
}
