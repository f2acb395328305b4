import type { Attribution, CookieAttribution } from '../attribution/model.ts';
import type {
  AccessLevel,
  ConsentMoment,
  CookieSighting,
  HostSighting,
  StorageSighting,
} from '../observation/model.ts';
import type { PolicyReading } from '../policy/model.ts';

/** A graded answer, never a score. */
export type Verdict = 'agrees' | 'differs' | 'vague' | 'not-mentioned' | 'denied' | 'cannot-tell';

/** `high`: a contradiction with numbers or a flat denial. `medium`: missing or vague. `low`: stale or unclear. */
export type Severity = 'high' | 'medium' | 'low' | 'information';

export type RuleId = 'C2' | 'C4' | 'C9' | 'L2' | 'R1' | 'T2';

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
  /** ComparisonRule and subject: the same finding on the next visit is the same row. */
  key: string;
  rule: RuleId;
  /** `cookie:_ga`, `company:Google`, `policy:transfer` … */
  subject: string;
  severity: Severity;
  verdict: Verdict;
  said: Said | null;
  /** Journal references (`visit:seq`) of what was seen; empty when the finding rests on the text alone. */
  events: string[];
  message: string;
  /** Plain values; `seconds` ones are lengths of time, `at` ones are milliseconds since the epoch. */
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

export interface PolicyVersion {
  /** Content hash of the text read. */
  hash: string;
  url: string;
  reading: PolicyReading;
}

/** Everything the rules may look at. */
export interface Comparison {
  /** The newest version of each document the shop publishes. */
  policies: readonly PolicyVersion[];
  seen: readonly SeenThing[];
  consent: readonly ConsentMoment[];
  /** What the browser sent in the newest visit that told, and when that visit began. */
  signals: { doNotTrack: boolean; globalPrivacyControl: boolean; since: number } | null;
  access: AccessLevel;
  /** True when two names mean the same company or one owns the other. */
  sameCompany(a: string, b: string): boolean;
}

export type ComparisonRule = (comparison: Comparison) => Finding[];
