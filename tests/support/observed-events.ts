import type {
  CookieWish,
  JarCookie,
  JournalEntry,
  ObservedEvent,
  RequestDetails,
  ValueMark,
  VisitContext,
} from '../../utils/observation/index.ts';

/** Noon of a November day: the moment at which the visits of the tests begin. */
export const NOON = Date.UTC(2026, 10, 22, 12);
export const VISIT = '01KAQ0000000000000000000V1';

/** A visit to `shop.example`; its own sub-domains are first party. */
export const context: VisitContext = {
  visit: VISIT,
  shop: 'shop.example',
  party: (host) => (host === 'shop.example' || host.endsWith('.shop.example') ? 'first' : 'third'),
};

/** A journal of these events in this order. The hashes are not those of a chain: reducing does not look at them. */
export const journalOf = (events: readonly ObservedEvent[], visit = VISIT): JournalEntry[] =>
  events.map((event, seq) => ({ visit, seq, event, hash: `sha256-${seq}` }));

/** The mark of a value of twelve characters that names nobody, or of one that is an identifier. */
export const mark = (hash = 'aaaaaaaaaaaaaaaa', parts: string[] = []): ValueMark => ({
  length: 12,
  hash,
  entropy: parts.length > 0 ? 'identifier' : 'setting',
  parts,
});

export const wish = (name: string, more: Partial<CookieWish> = {}): CookieWish => ({
  name,
  domain: null,
  path: '/',
  lifetimeSeconds: null,
  secure: false,
  httpOnly: false,
  sameSite: 'lax',
  partitioned: false,
  value: mark(),
  refused: null,
  ...more,
});

export const inJar = (name: string, more: Partial<JarCookie> = {}): JarCookie => ({
  name,
  domain: 'shop.example',
  hostOnly: true,
  path: '/',
  partition: null,
  expires: null,
  secure: false,
  httpOnly: false,
  sameSite: 'lax',
  value: mark(),
  ...more,
});

/** Events with the fields that a test does not care about filled in. `after` is in milliseconds since noon. */
export const setCookie = (after: number, cookie: CookieWish, url = 'https://shop.example/'): ObservedEvent => ({
  type: 'set-cookie',
  at: NOON + after,
  url,
  cookie,
});
export const scriptCookie = (after: number, cookie: CookieWish, by: string | null = null): ObservedEvent => ({
  type: 'script-cookie',
  at: NOON + after,
  frame: 'https://shop.example/',
  by,
  cookie,
});
export const stored = (after: number, cookie: JarCookie, baseline = false): ObservedEvent => ({
  type: 'cookie-stored',
  at: NOON + after,
  cookie,
  baseline,
});
export const removed = (after: number, cookie: JarCookie, cause = 'explicit'): ObservedEvent => ({
  type: 'cookie-removed',
  at: NOON + after,
  cookie,
  cause,
});
export const missing = (after: number, name: string, domain = 'shop.example'): ObservedEvent => ({
  type: 'cookie-missing',
  at: NOON + after,
  name,
  domain,
  path: '/',
});
export const cname = (after: number, host: string, alias: string, how: 'dns' | 'signature'): ObservedEvent => ({
  type: 'cname',
  at: NOON + after,
  host,
  alias,
  how,
});
export const sent = (after: number, url: string, ...names: string[]): ObservedEvent => ({
  type: 'cookie-sent',
  at: NOON + after,
  url,
  names,
});
export const request = (
  after: number,
  url: string,
  resource = 'script',
  more: { worker?: boolean; carried?: string[] } = {},
): ObservedEvent => ({
  type: 'request',
  at: NOON + after,
  id: `r${after}`,
  url,
  query: [],
  method: 'GET',
  resource,
  initiator: 'https://shop.example/',
  worker: false,
  carried: [],
  ...more,
});
export const resource = (after: number, url: string): ObservedEvent => ({
  type: 'resource',
  at: NOON + after,
  url,
  query: [],
  resource: 'img',
  frame: 'https://shop.example/',
});
export const blocked = (after: number, url: string): ObservedEvent => ({
  type: 'request-blocked',
  at: NOON + after,
  id: `r${after}`,
  url,
  reason: 'net::ERR_BLOCKED_BY_CLIENT',
});
export const storageWrite = (after: number, key: string, by: string | null = null): ObservedEvent => ({
  type: 'storage-write',
  at: NOON + after,
  frame: 'https://shop.example/',
  by,
  kind: 'localStorage',
  key,
});
export const census = (
  after: number,
  key: string,
  bytes: number,
  dropped = 0,
  value: ValueMark | null = null,
): ObservedEvent => ({
  type: 'census',
  at: NOON + after,
  frame: 'https://shop.example/',
  entries: [{ kind: 'localStorage', key, bytes, value }],
  dropped,
});
export const consent = (after: number, event: 'shown' | 'accepted' | 'refused' | 'settings'): ObservedEvent => ({
  type: 'consent',
  at: NOON + after,
  event,
  tool: 'banner',
  label: event === 'shown' ? 'Accept all · Reject all' : event,
});

/** A request as a browser reports it, `at` ms after noon, made by a page in tab 7. */
export const reported = (path: string, at: number, type = 'image', shop = 'lamppu.example'): RequestDetails => ({
  requestId: String(at),
  tabId: 7,
  url: `https://www.${shop}${path}`,
  timeStamp: NOON + at,
  method: 'GET',
  type,
});
