import type { DeadlineAnswer } from '../law/model.ts';

export type LetterLanguage = 'en' | 'fi' | 'sv' | 'de';

/** Rights that have a letter. */
export type Right = '15';

/** Who the customer is to one shop. Never more than the shop needs to find them. */
export interface Identity {
  name: string;
  email: string;
  customerNumber: string;
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
  countryFrom: 'profile' | 'business-id' | 'domain' | 'unknown';
  language: LetterLanguage;
  /** Best address first, with where it was found. */
  contacts: { email: string; role: 'data-protection' | 'general'; from: 'profile' | 'policy' }[];
}

/** One paragraph or list of a letter, with what it rests on. */
export interface LetterElement {
  id: string;
  /** Article of the GDPR, or null for courtesy. */
  article: string | null;
  text: string;
  list?: { id: string; article: string | null; text: string }[];
}

export interface Letter {
  right: Right;
  language: LetterLanguage;
  reference: string;
  subject: string;
  elements: LetterElement[];
  body: string;
  /** Fields that the customer has still to fill; sending waits for them. */
  missing: (keyof Identity)[];
}

export type CaseEventType =
  | 'drafted'
  | 'sent'
  | 'delivered'
  | 'extended'
  | 'answered'
  | 'refused'
  | 'withdrawn'
  | 'closed';

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
}

export type CaseStatus = 'drafted' | 'waiting' | 'overdue' | 'answered' | 'closed';

export type NextStep = 'send' | 'wait' | 'remind' | 'check-answer' | 'none';

/** What a case is today: computed, never stored. */
export interface CaseState {
  status: CaseStatus;
  nextStep: NextStep;
  /** Day the limit runs from, or null while nothing was sent. */
  receivedOn: string | null;
  /** The clock as it runs, or as it would run if the letter were received today. */
  deadline: DeadlineAnswer | null;
  /** Last day of the limit that holds now, extension included; null when the country is not known. */
  due: string | null;
  /** Late under every reading from the day after this one. */
  overdueAfter: string | null;
}
