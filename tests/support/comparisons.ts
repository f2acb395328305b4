import type { Attribution } from '../../utils/attribution/index.ts';
import type { Comparison, SeenCookie, SeenHost, SeenStorage } from '../../utils/comparison/index.ts';
import type { Claim, ClaimBody, Polarity } from '../../utils/policy/index.ts';
import { NOON, VISIT } from './observed-events.ts';

export const DAY = 86_400;
export const MONTH = 2_629_746;

let written = 0;
const nextPlace = (): number => {
  written += 100;
  return written;
};

/** A claim as the reader makes them, in a passage of its own unless told where; the quotation names what it stands for. */
export const claim = (body: ClaimBody, polarity: Polarity = 'affirmed', start = nextPlace()): Claim => ({
  ...body,
  quote: `${body.kind}: ${JSON.stringify(body.value)}`,
  start,
  end: start + 50,
  confidence: 'sure',
  polarity,
  modality: 'does',
  rule: 'test',
});

export const lasting = (
  scope: string,
  minSeconds: number,
  maxSeconds: number,
  storage: 'cookie' | 'localStorage' = 'cookie',
) => claim({ kind: 'cookie.lifetime', value: { scope, storage: [storage], min: '', max: '', minSeconds, maxSeconds } });

export const declared = (name: string, seconds?: number, provider?: string): Claim =>
  claim({
    kind: 'cookie',
    value: {
      name,
      lifetime: seconds === undefined ? { kind: 'unknown' } : { kind: 'duration', seconds },
      ...(provider ? { provider } : {}),
    },
  });

export const HASH = 'sha256-policy';

/** A comparison of one document's claims with what was seen. Companies are the same when one name begins with the other. */
export const comparing = (claims: readonly Claim[], more: Partial<Comparison> = {}): Comparison => ({
  policies: [
    {
      hash: HASH,
      url: 'https://shop.example/privacy',
      kind: 'privacy',
      reading: { language: 'en', words: 100, text: '', claims: [...claims], absences: [], truncated: false },
    },
  ],
  unread: [],
  changes: [],
  seen: [],
  consent: [],
  visits: [{ at: NOON, complete: true }],
  signals: null,
  access: 'all',
  now: NOON,
  companyOf: () => null,
  sameCompany: (a, b) => a.startsWith(b) || b.startsWith(a),
  ...more,
});

/** A privacy policy of this text, in which the rules look for sentences. */
export const saying = (
  text: string,
  more: Partial<Comparison> = {},
  reading: Partial<Comparison['policies'][number]['reading']> = {},
): Comparison =>
  comparing([], {
    ...more,
    policies: [
      {
        hash: HASH,
        url: 'https://shop.example/privacy',
        kind: 'privacy',
        reading: { language: 'en', words: 100, claims: [], absences: [], truncated: false, ...reading, text },
      },
    ],
  });

export const by = (company: string | null, category: Attribution['category'], likely = false): Attribution => ({
  company,
  category,
  confidence: likely ? 'likely' : 'sure',
  sources: ['overlay'],
});
const unknown = by(null, 'unknown', true);

const life = { firstSeen: NOON, lastSeen: NOON, evidence: [`${VISIT}:1`], moments: [], firstIn: {} };

export const seenCookie = (name: string, more: Partial<SeenCookie> = {}): SeenCookie => ({
  ...life,
  key: `cookie shop.example/ ${name}`,
  kind: 'cookie',
  name,
  domain: 'shop.example',
  hostOnly: false,
  path: '/',
  partition: null,
  party: 'first',
  httpOnly: false,
  secure: false,
  sameSite: 'lax',
  states: ['attempted'],
  setBy: [],
  requestedSeconds: null,
  storedSeconds: null,
  capped: false,
  baseline: false,
  refusals: [],
  storedAt: null,
  left: null,
  value: null,
  sets: 1,
  countedIn: VISIT,
  attribution: unknown,
  ...more,
});

export const seenHost = (host: string, attribution: Attribution, more: Partial<SeenHost> = {}): SeenHost => ({
  ...life,
  key: `host ${host}`,
  kind: 'host',
  host,
  party: 'third',
  count: 1,
  blocked: 0,
  countedIn: VISIT,
  resources: ['script'],
  fromWorkers: 0,
  carried: [],
  alias: null,
  attribution,
  ...more,
});

export const seenStorage = (name: string, more: Partial<SeenStorage> = {}): SeenStorage => ({
  ...life,
  key: `storage https://shop.example localStorage ${name}`,
  kind: 'storage',
  store: 'localStorage',
  origin: 'https://shop.example',
  name,
  bytes: 10,
  party: 'first',
  setBy: [],
  value: null,
  attribution: null,
  ...more,
});
