/**
 * The journal's vocabulary: what the browser reported, in its own order of time, and what follows from it.
 * Cookie values never appear; URLs are kept without query values and fragments.
 */

/** How much of a shop's visit this browser let us see. */
export type AccessLevel = 'none' | 'shop' | 'all';

/**
 * What is kept of a value. The hash is keyed (SipHash-2-4, 64 bits) with a key that never leaves this browser: equal
 * values give equal hashes here and nowhere else.
 */
export interface ValueMark {
  /** Number of UTF-16 code units. */
  length: number;
  /** 16 hex digits; empty for an empty value. */
  hash: string;
  /**
   * What the value looks like. `identifier`: it holds a part with enough chance in it to single out a browser;
   * `number`: digits only, such as a time; `setting`: a short word or flag; `text`: anything else.
   */
  entropy: 'empty' | 'setting' | 'number' | 'text' | 'identifier';
  /** Hashes of the parts that look like identifiers, at most 4: what a request that carries one of them is known by. */
  parts: string[];
}

/** Why a browser ignores a cookie that was asked for (RFC 6265bis sections 5.6 and 5.7; CHIPS for `partitioned`). */
export type CookieRefusal =
  | 'control-character'
  | 'empty'
  | 'too-large'
  | 'domain-mismatch'
  | 'public-suffix'
  | 'secure-from-http'
  | 'prefix'
  | 'http-only-from-script'
  | 'same-site-none-insecure'
  | 'same-site-elsewhere'
  | 'partitioned-insecure';

/** Attributes of one cookie as asked for in a Set-Cookie header or a script's write (RFC 6265bis section 5). */
export interface CookieWish {
  name: string;
  /** Domain attribute without a leading dot, or null when the cookie is host-only. */
  domain: string | null;
  path: string | null;
  /** Lifetime asked for, in seconds from the moment of setting; null for a session cookie, 0 or less for a deletion. */
  lifetimeSeconds: number | null;
  secure: boolean;
  httpOnly: boolean;
  sameSite: 'strict' | 'lax' | 'none' | 'unspecified';
  partitioned: boolean;
  value: ValueMark;
  /** Why a browser ignores it by its own words and address alone, or null where it would be taken. */
  refused: CookieRefusal | null;
}

/** A cookie as it lies in the browser's jar. */
export interface JarCookie {
  name: string;
  domain: string;
  hostOnly: boolean;
  path: string;
  /** Top-level site of a partitioned cookie, else null. */
  partition: string | null;
  /** Seconds since the epoch, or null for a session cookie. */
  expires: number | null;
  secure: boolean;
  httpOnly: boolean;
  sameSite: 'strict' | 'lax' | 'none' | 'unspecified';
  value: ValueMark;
}

export type StoreKind = 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache' | 'serviceWorker';

export interface StorageEntry {
  kind: StoreKind;
  key: string;
  bytes: number;
  /** Of localStorage and sessionStorage entries; null where there is no value to be read. */
  value: ValueMark | null;
}

/** What a consent tool, the IAB's framework or a tag says was allowed. Names are the source's own, such as `analytics_storage` or `7`. */
export interface ConsentSignal {
  at: number;
  /** Where it was read: the page's own API, a stored record, or the parameters of a request. */
  source: 'tcf-api' | 'tcf-string' | 'consent-mode' | 'request' | 'tool-api' | 'record';
  /** Id of the consent tool in `data/consent-tools.json`, `iab-tcf`, `google` or `unknown`. */
  tool: string;
  /** `default` before a choice, `update` after one, or the framework's own word such as `useractioncomplete`. */
  status: string;
  granted: string[];
  denied: string[];
  /** Purposes claimed under legitimate interest (IAB TCF). */
  legitimateInterest: string[];
  /** Number of vendors with consent, where it is told. */
  vendors: number | null;
}

/** What happened. `at` is milliseconds since the epoch on the browser's own clock. */
export type ObservedEvent =
  | { type: 'page'; at: number; url: string; title: string }
  | {
      type: 'request';
      at: number;
      id: string;
      url: string;
      query: string[];
      method: string;
      resource: string;
      initiator: string | null;
      /** Made by a service worker or another context without a tab. */
      worker: boolean;
      /** Hashes of the parts of its address and body that look like identifiers, at most 48; third parties only. */
      carried: string[];
    }
  | { type: 'request-blocked'; at: number; id: string; url: string; reason: string }
  | { type: 'resource'; at: number; url: string; query: string[]; resource: string; frame: string }
  | { type: 'set-cookie'; at: number; url: string; cookie: CookieWish }
  | { type: 'cookie-sent'; at: number; url: string; names: string[] }
  | { type: 'script-cookie'; at: number; frame: string; by: string | null; cookie: CookieWish }
  | { type: 'cookie-stored'; at: number; cookie: JarCookie; baseline: boolean }
  | { type: 'cookie-removed'; at: number; cookie: JarCookie; cause: string }
  | { type: 'storage-write'; at: number; frame: string; by: string | null; kind: StoreKind; key: string }
  /** Looked for in the jar a moment after it was asked for, and not there. */
  | { type: 'cookie-missing'; at: number; name: string; domain: string; path: string }
  | { type: 'cname'; at: number; host: string; alias: string; how: 'dns' | 'signature' }
  | ({ type: 'consent-signal' } & ConsentSignal)
  | { type: 'census'; at: number; frame: string; entries: StorageEntry[]; dropped: number }
  | { type: 'consent'; at: number; event: 'shown' | 'accepted' | 'refused' | 'settings'; tool: string; label: string }
  | { type: 'signals'; at: number; doNotTrack: boolean; globalPrivacyControl: boolean }
  | { type: 'capped'; at: number; what: string; dropped: number };

/** Replaces every mark of a value by the value itself. */
type Clear<T> = T extends ValueMark
  ? string
  : T extends readonly (infer Item)[]
    ? Clear<Item>[]
    : T extends object
      ? { [Key in keyof T]: Clear<T[Key]> }
      : T;

/**
 * An event as the browser or a page's script reports it, values in clear: what `sealEvent` turns into an `ObservedEvent`
 * before anything is written. In the place of `carried` stand the texts in which identifiers may be found.
 */
export type RawEvent = Clear<ObservedEvent>;

/** A cookie as asked for, its value in clear. */
export type RawCookieWish = Clear<CookieWish>;
export type RawJarCookie = Clear<JarCookie>;

export type ObservedType = ObservedEvent['type'];

/** A journalled event: where it stands and what it is chained to. */
export interface JournalEntry {
  /** ULID of the visit. */
  visit: string;
  /** Position in the visit's journal, from 0. */
  seq: number;
  event: ObservedEvent;
  /** `sha256-` and the hex digest over the previous entry's hash and this event's canonical JSON. */
  hash: string;
}

export interface Setter {
  how: 'header' | 'script';
  url: string | null;
}

export type CookieState = 'attempted' | 'stored' | 'sentBack' | 'blocked';

/** When, relative to a choice in the shop's banner. `unknown`: no banner was seen, or the visit began with one already answered. */
export type ChoiceMoment = 'before-choice' | 'after-refusal' | 'after-acceptance' | 'unknown';

/** The first event of a thing in each moment relative to the customer's choice. */
export type FirstIn = Partial<Record<ChoiceMoment, { at: number; ref: string }>>;

interface SightingBase {
  /** Stable over visits: kind, owner and name. */
  key: string;
  firstSeen: number;
  lastSeen: number;
  /** Journal positions (`visit:seq`) in order: the earliest known and the latest known; at most 8. */
  evidence: string[];
  /** Every moment it was active in, relative to the customer's choice. */
  moments: ChoiceMoment[];
  /** Where in the journal, and when, it was first active in each of those moments. */
  firstIn: FirstIn;
}

export interface CookieSighting extends SightingBase {
  kind: 'cookie';
  name: string;
  /** Domain it is sent to, without a leading dot. */
  domain: string;
  hostOnly: boolean;
  path: string;
  partition: string | null;
  party: 'first' | 'third';
  httpOnly: boolean;
  secure: boolean;
  sameSite: CookieWish['sameSite'];
  states: CookieState[];
  setBy: Setter[];
  /** Longest lifetime asked for, in seconds; null when only session cookies were asked for or no wish was seen. */
  requestedSeconds: number | null;
  /** Longest lifetime the jar granted, in seconds; null for session or never stored. */
  storedSeconds: number | null;
  /** The jar holds less than was asked for (browsers store at most 400 days, RFC 6265bis section 5.5). */
  capped: boolean;
  /** At least once found lying in the jar, without having been seen arriving. */
  baseline: boolean;
  /** Why a browser ignored it, of the wishes that were refused. */
  refusals: CookieRefusal[];
  /** When it was last seen to be stored, or null where that was not seen. */
  storedAt: number | null;
  /** When it was last seen to leave the jar, and where the journal says so. */
  left: { at: number; ref: string } | null;
  /** The value last seen, as a mark. */
  value: ValueMark | null;
  /** Times it was set in the visit last counted; every time after the first renews its lifetime. */
  sets: number;
  countedIn: string;
}

export interface StorageSighting extends SightingBase {
  kind: 'storage';
  store: StoreKind;
  origin: string;
  name: string;
  bytes: number;
  party: 'first' | 'third';
  setBy: Setter[];
  value: ValueMark | null;
}

/** Something that a request took along. */
export interface Carried {
  /** `stored`: a value also stored for the shop; the others: the customer's own data, plain or hashed. */
  what: 'stored' | 'email' | 'email-hashed' | 'phone' | 'phone-hashed';
  /** Key of the cookie or storage sighting with the same value; empty for the customer's own data. */
  of: string;
  /** The first request that carried it. */
  ref: string;
}

export interface HostSighting extends SightingBase {
  kind: 'host';
  host: string;
  party: 'first' | 'third';
  /** Requests in the visit last counted. */
  count: number;
  blocked: number;
  countedIn: string;
  resources: string[];
  /** Requests made by workers, without a tab, in the visit last counted. */
  fromWorkers: number;
  /** What its requests carried; at most 8. */
  carried: Carried[];
  /** The name this host is an alias of, where the shop's own sub-domain hides a third party. */
  alias: { name: string; how: 'dns' | 'signature' } | null;
}

export type Sighting = CookieSighting | StorageSighting | HostSighting;

export interface ConsentMoment {
  at: number;
  tool: string;
  event: 'shown' | 'accepted' | 'refused' | 'settings';
  label: string;
  evidence: string;
}

/** Everything one visit's journal says, reduced. */
export interface VisitReading {
  sightings: Sighting[];
  consent: ConsentMoment[];
  consentSignals: (ConsentSignal & { evidence: string })[];
  signals: { doNotTrack: boolean; globalPrivacyControl: boolean } | null;
  capped: { what: string; dropped: number }[];
}
