/**
 * The journal's vocabulary: what the browser reported, in its own order of time, and what follows from it.
 * Cookie values never appear; URLs are kept without query values and fragments.
 */

/** How much of a shop's visit this browser let us see. */
export type AccessLevel = 'none' | 'shop' | 'all';

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
  /** Number of characters of the value; the value itself is never kept. */
  valueLength: number;
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
  valueLength: number;
}

export type StoreKind = 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache' | 'serviceWorker';

export interface StorageEntry {
  kind: StoreKind;
  key: string;
  bytes: number;
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
    }
  | { type: 'request-blocked'; at: number; id: string; url: string; reason: string }
  | { type: 'resource'; at: number; url: string; query: string[]; resource: string; frame: string }
  | { type: 'set-cookie'; at: number; url: string; cookie: CookieWish }
  | { type: 'cookie-sent'; at: number; url: string; names: string[] }
  | { type: 'script-cookie'; at: number; frame: string; by: string | null; cookie: CookieWish }
  | { type: 'cookie-stored'; at: number; cookie: JarCookie; baseline: boolean }
  | { type: 'cookie-removed'; at: number; cookie: JarCookie; cause: string }
  | { type: 'storage-write'; at: number; frame: string; by: string | null; kind: StoreKind; key: string }
  | { type: 'census'; at: number; frame: string; entries: StorageEntry[]; dropped: number }
  | { type: 'consent'; at: number; event: 'shown' | 'accepted' | 'refused' | 'settings'; tool: string; label: string }
  | { type: 'signals'; at: number; doNotTrack: boolean; globalPrivacyControl: boolean }
  | { type: 'capped'; at: number; what: string; dropped: number };

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
}

export interface StorageSighting extends SightingBase {
  kind: 'storage';
  store: StoreKind;
  origin: string;
  name: string;
  bytes: number;
  party: 'first' | 'third';
  setBy: Setter[];
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
  signals: { doNotTrack: boolean; globalPrivacyControl: boolean } | null;
  capped: { what: string; dropped: number }[];
}
