/**
 * What a published text says, claim by claim. Every claim carries the exact words it rests on:
 * `quote === reading.text.slice(start, end)` holds for all of them.
 */

/** Languages read in full; `und` is any other, read for numbers, dates, contacts and tables only. */
export type PolicyLanguage = 'en' | 'fi' | 'sv' | 'de' | 'und';

/** An exact passage of the normalised text; offsets are UTF-16 code units, `end` exclusive. */
export interface Quotation {
  quote: string;
  start: number;
  end: number;
}

/** `former`: the text says it is no longer so. `denied`: it says it is not so. Neither counts as the thing itself. */
export type Polarity = 'affirmed' | 'denied' | 'former';
export type Modality = 'does' | 'may';
export type Confidence = 'sure' | 'likely' | 'weak';

/**
 * A length of time as the text gives it: ISO 8601 first, seconds second (1 month = 2 629 746 s, 1 year = 31 556 952 s). Of
 * a class of cookies that ends with the session both ends are `PT0S`.
 */
export interface LifetimeRange {
  min: string;
  max: string;
  minSeconds: number;
  maxSeconds: number;
}

export type CookieLifetimeKind = 'session' | 'duration' | 'range' | 'persistent' | 'unknown';

export interface DeclaredCookie {
  /** As declared; a pattern keeps its stars (`_ga_*`). */
  name: string;
  provider?: string;
  purpose?: string;
  category?: string;
  lifetime: { kind: CookieLifetimeKind; iso?: string; seconds?: number };
}

export type StorageKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'tag';

/** The GDPR articles a policy can grant a right under. */
export type RightArticle = '7(3)' | '15' | '16' | '17' | '18' | '20' | '21' | '22' | '77';

/** Claims whose value is plain text, one member of the union a kind. */
type Written<K extends string> = K extends string ? { kind: K; value: string } : never;

/** Kind and value of a claim; the kinds are those of the command-line contract and, behind them, those that go further. */
export type ClaimBody =
  | Written<'controller.name' | 'controller.businessId' | 'controller.address'>
  | Written<'controller.joint' | 'controller.representative'>
  | Written<'contact.email' | 'contact.phone' | 'dpo.name' | 'dpo.email'>
  | Written<'policy.updated'>
  | { kind: 'data.category'; value: { category: string; text: string } }
  | { kind: 'purpose'; value: { purpose: string; text: string } }
  | { kind: 'legalBasis'; value: { article: string | null; text?: string } }
  | { kind: 'recipient'; value: { name: string; role: string } }
  | { kind: 'recipient.category'; value: { category: string } }
  | { kind: 'retention'; value: ({ subject: string } & LifetimeRange) | { subject: string; criteria: string } }
  | { kind: 'cookie.lifetime'; value: { scope: string; storage: StorageKind[] } & LifetimeRange }
  | { kind: 'cookie'; value: DeclaredCookie }
  | { kind: 'transfer'; value: { mechanism: string; country: string | null } }
  | { kind: 'right'; value: { article: RightArticle; how: string | null } }
  | { kind: 'complaint.authority'; value: { name: string; id: string | null } }
  | { kind: 'consent.optOut'; value: { means: string } }
  | { kind: 'consent.means'; value: { text: string; means: string } }
  | { kind: 'data.required'; value: { text: string; basis: string } }
  | { kind: 'data.source'; value: { text: string; source: string } }
  | { kind: 'data.sale'; value: { text: string } }
  | { kind: 'automatedDecision'; value: { text: string; what: string } }
  | { kind: 'transfer.copy'; value: { text: string; how: string | null } }
  | { kind: 'policy.changes'; value: { text: string; how: string | null } }
  | { kind: 'minors'; value: { text: string; age: number | null } };

export type ClaimKind = ClaimBody['kind'];

export type Claim = ClaimBody &
  Quotation & {
    confidence: Confidence;
    polarity: Polarity;
    modality: Modality;
    /** Id of the rule that read it, for explaining and for tests. */
    rule: string;
  };

export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;

/** Something looked for and not found: a statement about the search, not about the shop. */
export interface Absence {
  item: string;
  sections: number;
  lookedFor: string[];
}

/** A piece of text in document order, as the page shows it. */
export interface Block {
  role:
    | 'heading1'
    | 'heading2'
    | 'heading3'
    | 'heading4'
    | 'heading5'
    | 'heading6'
    | 'para'
    | 'li'
    | 'dt'
    | 'dd'
    | 'cell'
    | 'caption';
  text: string;
  /** For cells: which table, row and column of it; headers are marked, and how many rows a cell reaches over beyond its own. */
  cell?: { table: number; row: number; column: number; header: boolean; below?: number };
  /** True where the page had it folded away (closed details, display none). */
  hidden?: boolean;
}

/** One document as read. */
export interface PolicyReading {
  language: PolicyLanguage;
  words: number;
  /** The normalised visible text that all positions refer to. */
  text: string;
  claims: Claim[];
  absences: Absence[];
  /** How many sections were searched; not told by readings of older versions. */
  sections?: number;
  /** Set when the document was longer than what is read (400 000 characters or 5 000 blocks). */
  truncated: boolean;
}
