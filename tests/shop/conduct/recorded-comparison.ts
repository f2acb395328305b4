import { type Attributor, createAttributor } from '../../../utils/attribution/index.ts';
import { loadTables } from '../../../utils/attribution/tables.ts';
import type { Comparison, SeenCookie, SeenHost, SeenStorage } from '../../../utils/comparison/index.ts';
import type { ChoiceMoment, ConsentMoment, Setter, StoreKind } from '../../../utils/observation/index.ts';
import { type Block, type PolicyReading, readPolicy } from '../../../utils/policy/index.ts';
import { expectedConduct } from '../expected.ts';
import { cookiePageBlocks, policyBlocks } from '../policy/policy-blocks.ts';
import type { PolicyLanguage } from '../policy/policy-text.ts';
import type { Behaviours } from './behaviours.ts';
import type { ExpectedCookie, ExpectedHost, ExpectedStorage, Timing } from './expectation.ts';
import { shopDomain, shopOrigin } from './hosts.ts';

/** What the visitor did with the banner. */
export type Choice = 'accept' | 'refuse' | null;

export interface RecordedVisit {
  language?: PolicyLanguage;
  choice?: Choice;
  /** ISO date of the visit. */
  today?: string;
}

const VISIT = '01K0000000000000000000DEMO';
const STORES: Record<ExpectedStorage['kind'], StoreKind> = {
  localStorage: 'localStorage',
  sessionStorage: 'sessionStorage',
  indexedDB: 'indexedDB',
  cacheStorage: 'cache',
  serviceWorker: 'serviceWorker',
};

let tables: Attributor | undefined;

/**
 * What a browser would record of one whole visit to the demo shop, put together from its declarations: the policies as
 * they are read, the sightings as they are reduced, attributed by the real tables. Runs without a browser.
 */
export function recordedComparison(on: Behaviours, visit: RecordedVisit = {}): Comparison {
  const { language = 'en', choice = 'accept', today = '2026-11-22' } = visit;
  tables ??= createAttributor(loadTables());
  const attributor = tables;
  const now = Date.parse(`${today}T12:00:00Z`);
  const conduct = expectedConduct(on);
  const acts = (item: Timing & { category: string }): boolean =>
    choice === 'accept' || item.category === 'functional' || (choice === null ? item.beforeChoice : item.afterRefusal);
  return {
    policies: [
      {
        hash: `sha256-policy-${language}`,
        url: `${shopOrigin}/privacy`,
        kind: 'privacy',
        reading: reading(policyBlocks(language, on, today), `${shopOrigin}/privacy`),
      },
      {
        hash: `sha256-cookies-${language}`,
        url: `${shopOrigin}/cookies`,
        kind: 'cookie',
        reading: reading(cookiePageBlocks(language, on), `${shopOrigin}/cookies`),
      },
    ],
    unread: [],
    changes: [],
    seen: [
      ...conduct.cookies.filter(acts).map((cookie, seq) => seenCookie(cookie, now, choice, seq, attributor)),
      ...conduct.storage.filter(acts).map((entry, seq) => seenStorage(entry, now, choice, 100 + seq, attributor)),
      ...conduct.thirdParties.filter(acts).map((host, seq) => seenHost(host, now, choice, 200 + seq, attributor)),
    ],
    consent: consentOf(choice, now),
    visits: [{ at: now, complete: true }],
    signals: { doNotTrack: false, globalPrivacyControl: false, since: now },
    access: 'all',
    now,
    companyOf: attributor.resolveCompany,
    sameCompany: attributor.sameCompany,
  };
}

const readings = new Map<string, PolicyReading>();

/** Most behaviours change one of the two texts: the other is read once. */
function reading(blocks: Block[], url: string): PolicyReading {
  const key = JSON.stringify(blocks);
  const known = readings.get(key) ?? readPolicy(blocks, { url });
  readings.set(key, known);
  return known;
}

function consentOf(choice: Choice, now: number): ConsentMoment[] {
  const shown: ConsentMoment = {
    at: now + 1,
    tool: 'unknown',
    event: 'shown',
    label: 'Accept all · Refuse all · Settings',
    evidence: `${VISIT}:1`,
  };
  if (choice === null) return [shown];
  const label = choice === 'accept' ? 'Accept all' : 'Refuse all';
  return [shown, { ...shown, at: now + 50, event: choice === 'accept' ? 'accepted' : 'refused', label }];
}

/** When a thing acts: consent things too early, too late, or when they may; the rest from the first page on. */
function life(key: string, item: Timing & { category: string }, now: number, choice: Choice, seq: number) {
  const early = item.category === 'functional' ? item.moment !== 'choice' : item.beforeChoice;
  const later: ChoiceMoment[] =
    choice === 'accept' ? ['after-acceptance'] : choice === 'refuse' && item.afterRefusal ? ['after-refusal'] : [];
  const moments: ChoiceMoment[] = [...(early ? (['before-choice'] as const) : []), ...later];
  const ref = `${VISIT}:${seq + 2}`;
  return {
    key,
    firstSeen: now + seq,
    lastSeen: now + seq,
    evidence: [ref],
    moments,
    firstIn: Object.fromEntries(moments.map((moment) => [moment, { at: now + seq, ref }])),
  };
}

const isThird = (host: string): boolean => host !== shopDomain && !host.endsWith(`.${shopDomain}`);
const setterOf = (how: Setter['how'], url: string): Setter[] => [{ how, url }];

function seenCookie(
  cookie: ExpectedCookie,
  now: number,
  choice: Choice,
  seq: number,
  attributor: Attributor,
): SeenCookie {
  const setter = new URL(cookie.setBy).host;
  return {
    ...life(`cookie ${cookie.host} ${cookie.name} ${cookie.partitioned}`, cookie, now, choice, seq),
    kind: 'cookie',
    name: cookie.name,
    domain: cookie.host,
    hostOnly: cookie.hostOnly,
    path: '/',
    partition: cookie.partitioned ? `https://${shopDomain}` : null,
    party: cookie.party,
    httpOnly: cookie.httpOnly,
    secure: cookie.secure,
    sameSite: cookie.sameSite === null ? 'unspecified' : lowerCase(cookie.sameSite),
    states: ['attempted', 'stored', 'sentBack'],
    setBy: setterOf(cookie.how, cookie.setBy),
    requestedSeconds: cookie.requestedSeconds,
    storedSeconds: cookie.requestedSeconds,
    capped: false,
    baseline: false,
    refusals: [],
    storedAt: null,
    left: null,
    value: null,
    sets: 1,
    countedIn: VISIT,
    attribution: attributor.attributeCookie({
      name: cookie.name,
      domain: cookie.host,
      shopDomain,
      ...(isThird(setter) ? { setterHost: setter } : {}),
    }),
  };
}

const lowerCase = (text: 'Strict' | 'Lax' | 'None'): SeenCookie['sameSite'] =>
  ({ Strict: 'strict', Lax: 'lax', None: 'none' })[text] as SeenCookie['sameSite'];

function seenStorage(
  entry: ExpectedStorage,
  now: number,
  choice: Choice,
  seq: number,
  attributor: Attributor,
): SeenStorage {
  const setter = new URL(entry.setBy).host;
  return {
    ...life(`storage ${entry.origin} ${entry.kind} ${entry.key}`, entry, now, choice, seq),
    kind: 'storage',
    store: STORES[entry.kind],
    origin: entry.origin,
    name: entry.key,
    bytes: 12,
    party: entry.party,
    setBy: setterOf('script', entry.setBy),
    value: null,
    attribution: isThird(setter) ? attributor.attributeHost(setter) : null,
  };
}

function seenHost(host: ExpectedHost, now: number, choice: Choice, seq: number, attributor: Attributor): SeenHost {
  return {
    ...life(`host ${host.host}`, host, now, choice, seq),
    kind: 'host',
    host: host.host,
    party: host.party,
    count: host.types.length,
    blocked: 0,
    countedIn: VISIT,
    resources: [...host.types],
    fromWorkers: 0,
    carried: [],
    alias: host.alias === null ? null : { name: host.alias, how: 'dns' },
    attribution: attributor.attributeHost(host.alias ?? host.host),
  };
}
