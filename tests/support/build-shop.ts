import type { Claim, ClaimBody } from '../../utils/policy/model.ts';
import type { ShopVerdict } from '../../utils/services/queries.ts';
import type { PolicyRow, ShopRow, SightingRow, VisitRow } from '../../utils/storage/rows.ts';
import { buildController } from './build-case.ts';
import { buildFinding } from './build-finding.ts';

const SHOP = 'lamppu.example';
const NOON = Date.UTC(2026, 10, 22, 12);

export const buildShop = (over: Partial<ShopRow> = {}): ShopRow => ({
  domain: SHOP,
  firstSeen: NOON,
  lastSeen: NOON,
  controller: buildController(),
  documents: [],
  ...over,
});

export const buildVisit = (over: Partial<VisitRow> = {}): VisitRow => ({
  id: '01KVVVVVVVVVVVVVVVVVVVVVVV',
  shop: SHOP,
  startedAt: NOON,
  lastEventAt: NOON,
  access: 'all',
  gaps: [],
  length: 1,
  head: 'sha256-0',
  reducedTo: 1,
  consent: [],
  consentSignals: [],
  signals: null,
  capped: [],
  ...over,
});

const seen = { firstSeen: NOON, lastSeen: NOON, evidence: ['01KV:1'], moments: [], firstIn: {} };

export const buildCookie = (
  name: string,
  over: Partial<Extract<SightingRow, { kind: 'cookie' }>> = {},
): Extract<SightingRow, { kind: 'cookie' }> => ({
  ...seen,
  key: `cookie ${name}`,
  shop: SHOP,
  kind: 'cookie',
  name,
  domain: SHOP,
  hostOnly: false,
  path: '/',
  partition: null,
  party: 'first',
  httpOnly: false,
  secure: true,
  sameSite: 'lax',
  states: ['attempted', 'stored'],
  setBy: [],
  requestedSeconds: 86_400 * 90,
  storedSeconds: 86_400 * 90,
  capped: false,
  baseline: false,
  refusals: [],
  storedAt: null,
  left: null,
  value: null,
  sets: 1,
  countedIn: '01KVVVVVVVVVVVVVVVVVVVVVVV',
  attribution: { company: null, category: 'unknown', confidence: 'likely', sources: [] },
  ...over,
});

export const buildHost = (
  host: string,
  company: string | null,
  count = 1,
  over: Partial<Extract<SightingRow, { kind: 'host' }>> = {},
): Extract<SightingRow, { kind: 'host' }> => ({
  ...seen,
  key: `host ${host}`,
  shop: SHOP,
  kind: 'host',
  host,
  party: 'third',
  count,
  blocked: 0,
  countedIn: '01KV',
  resources: ['script'],
  fromWorkers: 0,
  carried: [],
  alias: null,
  attribution: { company, category: 'advertising', confidence: 'sure', sources: ['overlay'] },
  ...over,
});

export const buildStorage = (
  name: string,
  over: Partial<Extract<SightingRow, { kind: 'storage' }>> = {},
): Extract<SightingRow, { kind: 'storage' }> => ({
  ...seen,
  key: `storage ${name}`,
  shop: SHOP,
  kind: 'storage',
  store: 'localStorage',
  origin: `https://www.${SHOP}`,
  name,
  bytes: 42,
  party: 'first',
  setBy: [],
  value: null,
  attribution: null,
  ...over,
});

/** What a rule of the reader makes of one passage. */
export const buildClaim = (body: ClaimBody, over: Partial<Omit<Claim, 'kind' | 'value'>> = {}): Claim => ({
  ...body,
  quote: 'Lamppukauppa Oy',
  start: 0,
  end: 15,
  confidence: 'sure',
  polarity: 'affirmed',
  modality: 'does',
  rule: 'test',
  ...over,
});

export const buildPolicy = (claims: Claim[], over: Partial<PolicyRow> = {}): PolicyRow => ({
  chain: `${SHOP} privacy https://${SHOP}/privacy en`,
  hash: 'sha256-1',
  shop: SHOP,
  url: `https://${SHOP}/privacy`,
  kind: 'privacy',
  source: 'site',
  name: '',
  how: 'rendered',
  fetchedHash: '',
  readAt: NOON,
  checkedAt: NOON,
  outline: [],
  reading: { language: 'en', words: 812, text: '', claims, absences: [], truncated: false },
  ...over,
});

/** A shop that was looked at and differs in one thing. */
export const buildVerdict = (over: Partial<ShopVerdict> = {}): ShopVerdict => ({
  domain: SHOP,
  controller: buildController(),
  policiesRead: 1,
  words: 812,
  figures: { cookies: 14, companies: 5, open: 1 },
  top: [buildFinding()],
  agreeing: 4,
  lastVisit: { access: 'all', gaps: [], startedAt: NOON },
  running: null,
  drafted: null,
  ...over,
});
