import type { DismissalReason, Finding, JudgedFinding, SeenThing, Severity, Verdict } from '../comparison/index.ts';
import type {
  AccessLevel,
  Carried,
  ConsentMoment,
  ConsentSignal,
  CookieRefusal,
  CookieState,
  JournalEntry,
  ValueMark,
} from '../observation/index.ts';
import type { Claim } from '../policy/index.ts';

/** What a bundle is made from. */
export interface EvidenceInput {
  shop: { domain: string; controller: string | null };
  policies: readonly {
    url: string;
    hash: string;
    readAt: number;
    language: string;
    claims: readonly Claim[];
    /** The text that was read, for the bundle. */
    text: string;
  }[];
  visits: readonly EvidenceVisit[];
  seen: readonly SeenThing[];
  consent: readonly ConsentMoment[];
  consentSignals: readonly ConsentSignal[];
  findings: readonly JudgedFinding[];
  /** The journals of all visits, each in order. */
  journal: readonly JournalEntry[];
  /** Pictures of pages that the customer took; their files stand beside the evidence. */
  pictures: readonly { at: number; url: string; width: number; height: number; hash: string }[];
  /** Plain sentences on what could not be seen. */
  blindSpots: readonly string[];
  /** Milliseconds since the epoch. */
  exportedAt: number;
  /** The words for a finding: its sentence, and what was seen. */
  words(finding: Finding): { sentence: string; seen: string };
  /** Who answers at a host, and where a company has its seat (ISO 3166-1), as far as the tables know. */
  companyAt(host: string): string | null;
  countryOf(company: string): string | null;
  /** Legal references behind a rule. */
  law(finding: Finding): readonly string[];
}

/** One visit: what could be seen in it, and where its journal ends. */
export interface EvidenceVisit {
  id: string;
  startedAt: string;
  access: AccessLevel;
  /** Number of journal entries and the hash of the last one. */
  length: number;
  head: string;
  /** False where the entries were deleted after their keep-time: only their number and head are left. */
  kept: boolean;
}

/** `evidence.json`, as described in docs/EVIDENCE.md, but for the seals of its sections. */
export interface EvidenceBody {
  schema: 'customer-copy/evidence@1';
  exportedAt: string;
  shop: { domain: string; controller: string | null };
  policies: { url: string; hash: string; readAt: string; language: string; claims: readonly Claim[] }[];
  cookies: EvidenceCookie[];
  storage: { kind: string; origin: string; key: string; bytes: number; setBy: (string | null)[] }[];
  requests: {
    host: string;
    company: string | null;
    category: string;
    country: string | null;
    party: string;
    count: number;
    blocked: number;
    types: string[];
    beforeConsent: boolean | null;
    fromWorkers: number;
    /** What its requests took along: values that are also stored for the shop, or the customer's own data. */
    carried: { what: Carried['what']; of: string; event: string }[];
    /** The name this host is an alias of, and how that is known. */
    alias: { name: string; how: 'dns' | 'signature' } | null;
  }[];
  consent: { at: string; tool: string; event: string; label: string }[];
  consentSignals: (Omit<ConsentSignal, 'at'> & { at: string })[];
  findings: {
    rule: string;
    subject: string;
    severity: Severity;
    verdict: Verdict;
    sentence: string;
    said: { quote: string; policy: string } | null;
    seen: { text: string; events: string[] };
    law: readonly string[];
    /** There while the customer has put it aside. The customer's note stays at home. */
    putAside?: { at: string; reason: DismissalReason };
  }[];
  pictures: { at: string; url: string; width: number; height: number; hash: string }[];
  blindSpots: readonly string[];
  visits: readonly EvidenceVisit[];
  events: { count: number; head: string };
  journal: readonly JournalEntry[];
}

export interface Evidence extends EvidenceBody {
  /** SHA-256 of each section, as canonical JSON. */
  seals: Record<string, string>;
}

export interface EvidenceCookie {
  name: string;
  domain: string;
  path: string;
  partition: string | null;
  party: 'first' | 'third';
  httpOnly: boolean;
  secure: boolean;
  sameSite: string;
  states: CookieState[];
  refusals: CookieRefusal[];
  /** Length and kind of the value; the value itself was never kept. */
  value: Pick<ValueMark, 'length' | 'entropy'> | null;
  setBy: { how: string; url: string | null; company: string | null } | null;
  requestedSeconds: number | null;
  storedSeconds: number | null;
  capped: boolean;
  /** Null when no banner was seen in the visit. */
  beforeConsent: boolean | null;
  company: string | null;
  category: string;
  sources: string[];
  firstSeen: string;
  lastSeen: string;
}
