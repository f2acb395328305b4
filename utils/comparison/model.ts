import type { Attribution, Company, CookieAttribution } from '../attribution/model.ts';
import type {
  AccessLevel,
  ConsentMoment,
  CookieSighting,
  HostSighting,
  StorageSighting,
} from '../observation/model.ts';
import type { Claim, PolicyReading } from '../policy/model.ts';

/** A graded answer, never a score. */
export type Verdict = 'agrees' | 'differs' | 'vague' | 'not-mentioned' | 'denied' | 'cannot-tell';

/** `high`: a contradiction with numbers or a flat denial. `medium`: missing or vague. `low`: stale or unclear. */
export type Severity = 'high' | 'medium' | 'low' | 'information';

type Cookies = 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7' | 'C8' | 'C9' | 'C10';
type Recipients = 'R1' | 'R2' | 'R3' | 'R4' | 'T1' | 'T2' | 'T3' | 'T4';
type Notice = 'L1' | 'L2' | 'L3' | 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7' | 'N8' | 'N9' | 'S1' | 'V1';
/** C: cookies. R: recipients. T: transfers. L: outdated law. N: what a notice needs. S: sources. V: versions. */
export type RuleId = Cookies | Recipients | Notice;

/** Why it cannot be told, or is not told more firmly. What would let us tell has its words beside the reason's. */
export type Doubt =
  | 'known-by-name-only'
  | 'signal-off'
  | 'shop-access-only'
  | 'document-unread'
  | 'language-in-part'
  | 'text-cut'
  | 'not-every-page'
  | 'need-unknown'
  | 'alias-by-signature'
  | 'customer-corrected';

/** The shop's own words: a passage of its policy, or the words on its consent banner. */
export interface Said {
  /** Content hash of the policy version, or `banner`. */
  source: string;
  quote: string;
  start: number;
  end: number;
}

/** What one rule makes of one subject. The words are found by the user interface from `message` and `params`. */
export interface Finding {
  /** Rule and subject: the same finding on the next visit is the same row. */
  key: string;
  rule: RuleId;
  /** `cookie:_ga`, `company:Google`, `policy:transfer` … */
  subject: string;
  severity: Severity;
  verdict: Verdict;
  said: Said | null;
  /** A second passage of the shop's, which the first is held against: another place, or the version before. */
  beside?: Said;
  /** Set with `cannot-tell`, and where a verdict is less than it could be. */
  doubt?: Doubt;
  /** Journal references (`visit:seq`) of what was seen; empty when the finding rests on the text alone. */
  events: string[];
  message: string;
  /** Plain values: `…Seconds` are lengths of time, `at` milliseconds since the epoch, `…On` ISO dates, `…Countries` ISO codes. */
  params: Record<string, string | number>;
}

export interface SeenCookie extends CookieSighting {
  attribution: CookieAttribution;
}
export interface SeenStorage extends StorageSighting {
  attribution: Attribution | null;
}
export interface SeenHost extends HostSighting {
  attribution: Attribution;
}
export type SeenThing = SeenCookie | SeenStorage | SeenHost;

/** Where a reading comes from: the privacy policy, the cookie page, or the declaration of a consent tool. */
export type SourceKind = 'privacy' | 'cookie' | 'declaration';

export interface PolicyVersion {
  /** Content hash of the text read. */
  hash: string;
  url: string;
  kind: SourceKind;
  reading: PolicyReading;
}

/** What changed between two versions of one document, claim by claim. Times are milliseconds since the epoch. */
export interface DocumentChange {
  url: string;
  kind: SourceKind;
  before: { hash: string; readAt: number };
  after: { hash: string; readAt: number };
  added: readonly Claim[];
  removed: readonly Claim[];
  changed: readonly { before: Claim; after: Claim }[];
}

/** Everything the rules may look at. */
export interface Comparison {
  /** The newest version of each document the shop publishes. */
  policies: readonly PolicyVersion[];
  /** Documents known to be there that could not be read. */
  unread: readonly { url: string; kind: SourceKind }[];
  /** What is new since the versions before. */
  changes: readonly DocumentChange[];
  seen: readonly SeenThing[];
  consent: readonly ConsentMoment[];
  /** When each visit began, oldest first, and whether everything in it could be seen. */
  visits: readonly { at: number; complete: boolean }[];
  /** What the browser sent in the newest visit that told, and when that visit began. */
  signals: { doNotTrack: boolean; globalPrivacyControl: boolean; since: number } | null;
  access: AccessLevel;
  /** The moment of comparing, in milliseconds since the epoch. */
  now: number;
  /** The company behind a name as somebody wrote it, or null. */
  companyOf(name: string): Company | null;
  /** True when two names mean the same company or companies of one owner. */
  sameCompany(a: string, b: string): boolean;
}
