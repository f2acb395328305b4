/** What a letter is made of, and what comes out. Dates are ISO calendar dates. */

export type LetterLanguage = 'en' | 'fi' | 'sv' | 'de';

/** Rights that have a letter, by the article of the GDPR that gives them. */
export type Right = '7(3)' | '15' | '16' | '17' | '18' | '19' | '20' | '21(1)' | '21(2)' | '22';

/** Which law a letter argues from: the GDPR in the EU, the same under the EEA Agreement, the UK GDPR, Swiss law. */
export type LetterLaw = 'eu' | 'eea' | 'uk' | 'ch';

export type RequestLetterId =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'recipients'
  | 'portability'
  | 'objection'
  | 'marketing'
  | 'automated'
  | 'withdrawal'
  | 'access+portability'
  | 'withdrawal+erasure'
  | 'objection+erasure'
  | 'marketing-stop';

export type FollowUpLetterId =
  | 'late'
  | 'incomplete'
  | 'identity-overasked'
  | 'fee-asked'
  | 'no-reasons'
  | 'form-demanded'
  | 'erasure-partly';

export type ComplaintLetterId = 'complaint-data' | 'complaint-cookies';

export type LetterId = RequestLetterId | FollowUpLetterId | ComplaintLetterId;

/** An identifier this browser holds for the shop, by which data without a name can be found (Article 11(2)). */
export interface OnlineIdentifier {
  name: string;
  first?: string | undefined;
  last?: string | undefined;
  /** As it may be shown: masked by `maskValue` unless the customer chose to reveal it. */
  value?: { text: string; masked: boolean } | undefined;
}

/** What a browser may have observed; the words stand under `facts` in `data/letters`. */
export type FactCode =
  | 'lifetime'
  | 'session'
  | 'no-expiry'
  | 'undeclared'
  | 'declared-necessary'
  | 'before-choice'
  | 'after-refusal'
  | 'recipient'
  | 'recipients-vague'
  | 'transfer'
  | 'privacy-shield'
  | 'opt-out'
  | 'retention-vague';

/** One observation, as a letter states it: what, when, for how long, and the shop's own words beside it. */
export interface CitedFact {
  fact: FactCode;
  subject: string;
  on?: string | undefined;
  seconds?: number | undefined;
  quote?: string | undefined;
}

/** Something a letter cannot do without. */
export type LetterNeed =
  | 'corrections'
  | 'restrictionGround'
  | 'action'
  | 'actedOn'
  | 'grounds'
  | 'decision'
  | 'request'
  | 'answeredOn'
  | 'refusedOn'
  | 'missingItems'
  | 'asked'
  | 'fee'
  | 'form'
  | 'authority'
  | 'chronology'
  | 'residence'
  | 'facts';

/** One paragraph or list of a letter, with what it rests on. */
export interface LetterElement {
  id: string;
  /** Article as in `data/letters/elements.json`, or null for courtesies and facts. */
  article: string | null;
  text: string;
  list?: { id: string; article: string | null; text: string }[];
  /** Set in the paragraph of the element before. */
  joins?: true;
}

/** The same letter in the customer's language: the same elements, for reading beside it. */
export interface LetterTranslation {
  language: LetterLanguage;
  subject: string;
  elements: LetterElement[];
  body: string;
}

export interface Letter {
  letter: LetterId;
  /** The right whose time limit runs from this letter. */
  right: Right;
  law: LetterLaw;
  language: LetterLanguage;
  reference: string;
  subject: string;
  elements: LetterElement[];
  body: string;
  /** Who the customer is, as far as it is still to be filled in; sending waits for it. */
  missing: ('name' | 'email')[];
  /** What this letter is about, as far as it is still to be filled in; sending waits for it too. */
  open: LetterNeed[];
  translation: LetterTranslation | null;
}
