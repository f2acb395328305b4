/** What a shop sent back, and what it seems to be. Positions count UTF-16 units in the text they belong to. */

export type ReplyLanguage = 'en' | 'fi' | 'sv' | 'de';

/** A mail as far as it is of use here. Pasted text is a mail of which only the text is known. */
export interface ReplyMail {
  from: string | null;
  /** Addresses it was sent to, in lower case, so that the customer's own letter is known again when it comes back. */
  to: readonly string[];
  subject: string;
  /** ISO instant of the Date header, or null. */
  date: string | null;
  text: string;
  attachments: readonly ReplyFile[];
  /** Some of the mail was left out, because it was too large or could not be read. */
  cut: boolean;
}

export interface ReplyFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** What an answer may be; most are the names of case events that the customer can confirm. */
export type ReplyKind =
  | 'bounced'
  | 'refused'
  | 'extended'
  | 'identity-asked'
  | 'fee-asked'
  | 'form-demanded'
  | 'partly-answered'
  | 'erasure-confirmed'
  | 'answered'
  | 'acknowledged';

/** The shop's own words: `quote === text.slice(start, end)` of the text they stand in. */
export interface ReplyQuotation {
  quote: string;
  start: number;
  end: number;
}

export interface ReplySign extends ReplyQuotation {
  kind: ReplyKind;
  confidence: 'sure' | 'likely';
}

export interface ReplyReading {
  from: string | null;
  date: string | null;
  language: ReplyLanguage | null;
  /** Subject and text as one, which the positions refer to. */
  text: string;
  /** One sign a kind, the one that changes most for the case first. Empty: nothing was recognised. */
  signs: readonly ReplySign[];
  /** For a notice of extension: the sentence that gives reasons, or null where none was found. */
  reasons: ReplyQuotation | null;
}

/** One thing that was delivered, as text. */
export interface DeliveredPart {
  name: string;
  kind: 'text' | 'json' | 'csv' | 'unread';
  text: string;
  /** Why it is not or not wholly in the text. `too-deep`: packed in more archives and mails than are opened. */
  problem: 'too-large' | 'too-deep' | 'unknown-format' | 'damaged' | 'encrypted' | null;
}

/** What an access answer must contain, as codes that the follow-up letter knows. */
export type AccessItem =
  | `15(1)(${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h'})`
  | '15(2)'
  | '15(3)'
  | 'category'
  | 'recipient'
  | 'identifier';

export interface CheckedItem {
  item: AccessItem;
  /** Which category, recipient or identifier. */
  subject?: string;
  result: 'found' | 'not-found' | 'cannot-tell';
  /** Where it was found: the part and the words. */
  where: (ReplyQuotation & { part: string }) | null;
}

/** What this browser and the policy lead one to expect in the answer. */
export interface Expected {
  /** Category codes of the policy's `data.category` claims. */
  categories: readonly string[];
  /** Names of companies that were contacted or named. */
  recipients: readonly string[];
  /** Values or names of identifiers the shop or its partners gave this browser. */
  identifiers: readonly { name: string; value?: string }[];
}
