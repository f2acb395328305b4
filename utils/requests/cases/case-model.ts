import type { DeadlineAnswer } from '../../law/model.ts';
import type { SupposedRegion } from '../../law/region-of-address.ts';
import type { LetterId } from '../letter-model.ts';
import type { Controller } from '../model.ts';

/** Where a case stands, finely. */
export type CaseStage =
  | 'drafted'
  | 'bounced'
  | 'waiting'
  | 'asked-back'
  | 'extended'
  | 'overdue'
  | 'partly-answered'
  | 'answered'
  | 'erased'
  | 'refused'
  | 'complained'
  | 'settlement-proposed'
  | 'decided'
  | 'withdrawn'
  | 'closed';

export type NextActionCode =
  | 'send'
  | 'send-elsewhere'
  | 'confirm-form'
  | 'wait'
  | 'note-receipt'
  | 'answer-identity'
  | 'contest-identity'
  | 'answer-clarification'
  | 'contest-fee'
  | 'ask-reasons'
  | 'remind'
  | 'check-answer'
  | 'follow-up-incomplete'
  | 'complain'
  | 'wait-authority'
  | 'go-to-court'
  | 'object-to-settlement'
  | 'appeal'
  | 'close';

/** Something the customer may do now. The words are the page's; the order of a list of them is the advice. */
export interface NextAction {
  code: NextActionCode;
  /** Why, as a code: `action/why` picks the sentence. */
  why: string;
  /** The letter it leads to. */
  letter?: LetterId;
  /** Best done by this ISO date; past it the right stands all the same, unless it is a limit of the customer's own. */
  by?: string;
  law: string;
}

/** A date that binds somebody other than the shop. */
export interface CaseLimit {
  code: 'authority-progress' | 'authority-admissibility' | 'authority-transmission' | 'object-settlement' | 'appeal';
  whose: 'authority' | 'customer';
  /** Last day (ISO date), strict: the customer's own time is never stretched by a doubtful reading. */
  date: string;
  law: string;
  /** How the date came about; null where the decision itself names it. */
  answer: DeadlineAnswer | null;
}

/** Where the controller must act: its holidays count. */
export interface CasePlace {
  /** As the law room names it: `UK`, `UK-SCT`, `EU-FI`. */
  jurisdiction: string;
  /** ISO 3166-1 code. */
  country: string;
  from: Controller['countryFrom'];
  /** The part of the country that the address points to, where the customer named none. */
  guess: SupposedRegion | null;
}
