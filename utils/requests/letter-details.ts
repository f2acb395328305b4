import type { CONSENT_CODES, ISSUE_CODES, RESTRICTION_GROUNDS, TAKEN_ACTIONS } from './letter-choices.ts';
import type { Right } from './letter-model.ts';

/** One field to correct, or, with nothing under `wrong`, to add (Article 16). */
export interface Correction {
  item: string;
  wrong: string;
  correct: string;
}

export type ConsentCode = (typeof CONSENT_CODES)[number];

/** What an answer lacks: a point of Articles 15, 19 or 20, one named thing, or something else. */
export interface MissingItem {
  item:
    | '15(1)'
    | `15(1)(${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h'})`
    | '15(2)'
    | '15(3)'
    | '19'
    | '20(1)'
    | 'category'
    | 'recipient'
    | 'identifier'
    | 'other';
  /** For the last four: which one; for `other` in the customer's own words. */
  subject?: string | undefined;
}

export type IssueCode = (typeof ISSUE_CODES)[number];

export type HappeningCode =
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'form-confirmed'
  | 'acknowledged'
  | 'identity-asked'
  | 'identity-given'
  | 'identity-contested'
  | 'fee-asked'
  | 'extended'
  | 'partly-answered'
  | 'answered'
  | 'refused'
  | 'erasure-confirmed'
  | 'reminded'
  | 'withdrawn'
  | 'due'
  | 'due-extended';

export type AttachmentCode = 'request' | 'proof' | 'replies' | 'reminder' | 'record' | 'policy';

/** What only some letters need; every letter names in `data/letters/catalogue.json` what it cannot do without. */
export interface LetterDetails {
  corrections?: readonly Correction[] | undefined;
  proof?: string | undefined;
  /** The data meant, in the customer's words; everything where it is left out. */
  scope?: string | undefined;
  madePublic?: boolean | undefined;
  /** Point of Article 18(1). */
  restrictionGround?: (typeof RESTRICTION_GROUNDS)[number] | undefined;
  /** What the controller confirmed to have done, and when (Article 19). */
  action?: (typeof TAKEN_ACTIONS)[number] | undefined;
  actedOn?: string | undefined;
  /** Whom the data are to be sent to (Article 20(2)). */
  target?: string | undefined;
  /** The processing objected to; all that rests on legitimate interests where it is left out. */
  processing?: string | undefined;
  /** The customer's own sentence about the particular situation (Article 21(1)). */
  grounds?: string | undefined;
  decision?: string | undefined;
  view?: string | undefined;
  consents?: readonly ConsentCode[] | undefined;
  consentedOn?: string | undefined;

  /** The request a follow-up is about. */
  request?: { rights: readonly Right[]; sentOn: string; receivedOn?: string | undefined } | undefined;
  due?: string | undefined;
  extendedOn?: string | undefined;
  answeredOn?: string | undefined;
  refusedOn?: string | undefined;
  asked?: string | undefined;
  fee?: string | undefined;
  form?: string | undefined;
  kept?: string | undefined;
  missingItems?: readonly MissingItem[] | undefined;
  replyBy?: string | undefined;

  /** Whom a complaint goes to, or a follow-up names. */
  authority?: { name: string; country: string; scope: 'data' | 'cookies' } | undefined;
  /** Why that authority. */
  why?: 'residence' | 'seat' | undefined;
  /** ISO 3166-1 code of the state the customer lives in. */
  residence?: string | undefined;
  /** The customer's postal address, on one line. */
  address?: string | undefined;
  chronology?: readonly { on: string; what: HappeningCode; note?: string | undefined }[] | undefined;
  issues?: readonly IssueCode[] | undefined;
  attachments?: readonly AttachmentCode[] | undefined;
  /** Other authorities or courts, in the customer's words; none where it is left out. */
  otherProceedings?: string | undefined;
  /** When the customer complained to the controller (DPA 2018 s. 164A). */
  complainedOn?: string | undefined;
}
