import type { DeadlineAnswer, NoStatutoryLimit } from '../law/model.ts';
import type { CaseLimit, CasePlace, CaseStage, NextAction } from './cases/case-model.ts';
import type { LetterDetails } from './letter-details.ts';
import type { Letter, LetterLanguage, Right } from './letter-model.ts';

export type { Letter, LetterElement, LetterLanguage, Right } from './letter-model.ts';

/** Who the customer is to one shop. Never more than the shop needs to find them. */
export interface Identity {
  name: string;
  email: string;
  customerNumber: string;
  /** By which the customer's number is known again in requests to third parties. */
  phone?: string;
}

/** Who has to answer, put together from the policy and, where there is one, the shop profile. */
export interface Controller {
  name: string;
  /** Registrable domain of the shop. */
  shop: string;
  businessId: string | null;
  address: string | null;
  /** ISO 3166-1 alpha-2 of the state whose holidays count, or null when it could not be told. */
  country: string | null;
  /** Where that country comes from, so that the customer can correct it. */
  countryFrom: 'customer' | 'profile' | 'business-id' | 'domain' | 'unknown';
  /** Where the customer said it is, as the law room names places: `UK-SCT`, `EU-FI`. */
  place?: string | undefined;
  language: LetterLanguage;
  /** Best address first, with where it was found. */
  contacts: { email: string; role: 'data-protection' | 'general'; from: 'profile' | 'policy' }[];
}

/** What can happen to a request. `corrected` takes an earlier event back; `place-told` says where the controller is. */
export type CaseEventType =
  | 'drafted'
  | 'sent'
  | 'bounced'
  | 'delivered'
  | 'form-confirmed'
  | 'acknowledged'
  | 'identity-asked'
  | 'identity-given'
  | 'identity-contested'
  | 'clarification-asked'
  | 'clarification-given'
  | 'fee-asked'
  | 'fee-paid'
  | 'extended'
  | 'partly-answered'
  | 'answered'
  | 'refused'
  | 'erasure-confirmed'
  | 'withdrawn'
  | 'reminded'
  | 'complained'
  | 'authority-acknowledged'
  | 'settlement-proposed'
  | 'decided'
  | 'closed'
  | 'place-told'
  | 'corrected';

/** A file kept beside an event; its bytes lie elsewhere. */
export interface AttachmentReference {
  name: string;
  /** Media type, as given by whoever made it. */
  type: string;
  bytes: number;
  /** `sha256-` and 64 hexadecimal digits. */
  hash: string;
}

/** Something that happened to a request. Append-only: corrections are events too. */
export interface CaseEvent {
  /** ULID. */
  id: string;
  case: string;
  type: CaseEventType;
  /** Milliseconds since the epoch at which it was recorded. */
  recordedAt: number;
  /** ISO calendar date on which it happened, in the controller's time zone. */
  date: string;
  note: string;
  attachments?: readonly AttachmentReference[];
  /** `corrected`: the id of the event that did not happen so. */
  voids?: string;
  /** `sent`, `bounced`, `form-confirmed`: which way it went, so that a bounce takes back only its own sending. */
  channel?: string;
  /** `extended`, `refused`: whether reasons were given; absent where nobody looked. */
  reasons?: boolean;
  /** `decided`: last day to appeal, as the decision itself says (ISO date). */
  appealBy?: string;
  /** `complained`: place of the authority as the law room names it; the controller's country where it is left out. */
  authority?: string;
  /** `place-told`: where the controller must act, as the law room names places. */
  place?: string;
}

/** A request as filed: what does not change. */
export interface CaseFile {
  /** ULID. */
  id: string;
  shop: string;
  right: Right;
  reference: string;
  controller: Controller;
  letter: Letter;
  createdAt: number;
  /** The case that a reminder or a complaint belongs to; it has no time limit of its own. */
  about?: string | undefined;
  /** Name of the company behind the shop that the letter goes to. */
  company?: string | undefined;
  /** What the customer chose while drafting, so that the draft can be taken up again. */
  wishes?: LetterWishes | undefined;
}

/** What the customer decides about one letter. */
export interface LetterWishes {
  language?: LetterLanguage | undefined;
  /** What the customer filled in; what follows from the case's events is worked out anew each time. */
  details?: LetterDetails | undefined;
  /** Keys of the findings that the letter cites. */
  findings?: readonly string[] | undefined;
  /** The address chosen or typed in. */
  to?: string | undefined;
  /** Names of the cookies whose values the letter gives in full; the values themselves are not kept here. */
  reveal?: readonly string[] | undefined;
  /** Set where the customer only visits the shop's site. */
  visitor?: boolean | undefined;
  /** Id of the authority that a complaint goes to. */
  authority?: string | undefined;
}

/** Where a case stands, in five words. `CaseStage` says it finely. */
export type CaseStatus = 'drafted' | 'waiting' | 'overdue' | 'answered' | 'closed';

/** What a case is today: computed, never stored. */
export interface CaseState {
  /** Where the controller must act; null while nobody knows. */
  place: CasePlace | null;
  status: CaseStatus;
  stage: CaseStage;
  /** Day the limit runs from, or null while nothing was sent. */
  receivedOn: string | null;
  /** What that day rests on; `sent` is an assumption until something proves receipt. */
  receipt: 'delivered' | 'form-confirmed' | 'acknowledged' | 'sent' | null;
  /** The clock as it runs, or as it would run if the letter were received today. */
  deadline: DeadlineAnswer | null;
  /** Where the law gives the right without a time limit: why there is no date. */
  limitless: NoStatutoryLimit | null;
  /** Last day of the limit that holds now, extension included; null when the country or a limit is not known. */
  due: string | null;
  /** Late under every reading from the day after this one. */
  overdueAfter: string | null;
  /** What the customer may do, best first. */
  next: readonly NextAction[];
  /** Dates that bind the authority or the customer, earliest first. */
  limits: readonly CaseLimit[];
}

export type { CaseLimit, CasePlace, CaseStage, NextAction } from './cases/case-model.ts';
