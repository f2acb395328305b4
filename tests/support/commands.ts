import type { OwnCommand, PageCommand, validEvents } from '../../utils/services/commands.ts';
import { census, consent, NOON, resource, scriptCookie, storageWrite, wish } from './observed-events.ts';

type PageEvent = ReturnType<typeof validEvents>[number];

/** One good event of every type that a page may report. */
export const PAGE_EVENTS = [
  { type: 'page', at: NOON, url: 'https://shop.example/', title: 'Shop' },
  resource(0, 'https://tags.example/px'),
  {
    ...scriptCookie(1, wish('_ga', { domain: 'shop.example', lifetimeSeconds: 60 }), 'https://tags.example/g.js'),
    // Values come in clear from a page and are sealed before anything is written.
    cookie: { ...wish('_ga', { domain: 'shop.example', lifetimeSeconds: 60 }), value: 'GA1.1.7' },
  },
  storageWrite(2, 'cart'),
  census(3, 'cart', 10, 2),
  consent(4, 'refused'),
  { type: 'signals', at: NOON, doNotTrack: true, globalPrivacyControl: false },
  { type: 'capped', at: NOON, what: 'events', dropped: 3 },
  {
    type: 'consent-signal',
    at: NOON,
    source: 'consent-mode',
    tool: 'google',
    status: 'default',
    granted: [],
    denied: ['ad_storage'],
    legitimateInterest: [],
    vendors: null,
  },
] as PageEvent[];

/** One good command of every kind from a page of a shop. */
export const PAGE_COMMANDS: PageCommand[] = [
  { command: 'observed', events: PAGE_EVENTS },
  { command: 'documents-found', documents: [{ url: 'https://shop.example/privacy', kind: 'privacy' }] },
  {
    command: 'document-read',
    url: 'https://shop.example/privacy',
    kind: 'cookie',
    blocks: [
      { role: 'heading1', text: 'Cookies' },
      { role: 'cell', text: '_ga', cell: { table: 0, row: 1, column: 0, header: false }, hidden: true },
    ],
  },
  {
    command: 'declarations-here',
    tools: [{ tool: 'cookiebot', groups: [{ title: 'Tilastot', rows: [{ name: '_ga' }], services: [] }] }],
    language: 'fi',
  },
];

/** One good command of every kind from a page of our own. */
export const OWN_COMMANDS: OwnCommand[] = [
  { command: 'shop-here' },
  { command: 'watch-shop', domain: 'shop.example' },
  { command: 'verdict', domain: 'shop.example' },
  {
    command: 'draft-request',
    shop: 'shop.example',
    letter: 'objection+erasure',
    language: 'sv',
    readerLanguage: 'en',
    details: { grounds: 'The advertising follows me.', actedOn: '2026-11-02' },
    findings: ['C2|cookie:_ga'],
    to: 'privacy@shop.example',
    reveal: ['_ga'],
    visitor: false,
  },
  { command: 'restore-draft', case: '01KAQ0000000000000000000C1' },
  { command: 'save-identity', shop: 'shop.example', name: 'Aino', email: 'aino@post.example', customerNumber: '' },
  { command: 'record-event', case: '01KAQ0000000000000000000C1', type: 'sent', date: '2026-11-22', note: '' },
  {
    command: 'add-document',
    shop: 'shop.example',
    kind: 'privacy',
    source: 'file',
    url: '',
    name: 'policy.pdf',
    language: '',
    blocks: [{ role: 'para', text: 'We keep your data for two years.' }],
  },
  { command: 'read-declarations', shop: 'shop.example', tabId: 7, language: 'fi' },
  {
    command: 'correct-claim',
    shop: 'shop.example',
    hash: 'sha256-1',
    kind: 'controller.name',
    quote: 'Lamppukauppa',
    value: '"Lamppukauppa"',
    verdict: 'instead',
    reads: 'Lamppukauppa Oy',
  },
  { command: 'withdraw-correction', id: '01KAQ0000000000000000000C1' },
  {
    command: 'dismiss-finding',
    shop: 'shop.example',
    key: 'C2 cookie:_ga',
    reason: 'explained',
    note: 'They wrote that it is a mistake in the list.',
  },
  { command: 'restore-finding', shop: 'shop.example', key: 'C2 cookie:_ga' },
  { command: 'storage-health' },
  { command: 'reopen-history' },
  { command: 'acknowledge-loss' },
  { command: 'show-badge', on: false },
  { command: 'forget', scope: { what: 'shop', shop: 'shop.example' } },
  { command: 'forget', scope: { what: 'case', case: '01KAQ0000000000000000000C1' } },
  { command: 'forget', scope: { what: 'everything' } },
  { command: 'new-visit', domain: 'shop.example' },
  { command: 'reader-language' },
  { command: 'choose-language', language: 'sv' },
];
