import type { OwnCommand, PageCommand, validEvents } from '../../utils/services/commands.ts';
import { census, consent, NOON, resource, scriptCookie, storageWrite, wish } from './observed-events.ts';

type PageEvent = ReturnType<typeof validEvents>[number];

/** One good event of every type that a page may report. */
export const PAGE_EVENTS = [
  { type: 'page', at: NOON, url: 'https://shop.example/', title: 'Shop' },
  resource(0, 'https://tags.example/px'),
  scriptCookie(1, wish('_ga', { domain: 'shop.example', lifetimeSeconds: 60 }), 'https://tags.example/g.js'),
  storageWrite(2, 'cart'),
  census(3, 'cart', 10, 2),
  consent(4, 'refused'),
  { type: 'signals', at: NOON, doNotTrack: true, globalPrivacyControl: false },
  { type: 'capped', at: NOON, what: 'events', dropped: 3 },
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
];

/** One good command of every kind from a page of our own. */
export const OWN_COMMANDS: OwnCommand[] = [
  { command: 'shop-here' },
  { command: 'watch-shop', domain: 'shop.example' },
  { command: 'verdict', domain: 'shop.example' },
  { command: 'draft-request', shop: 'shop.example', right: '15', language: 'sv' },
  { command: 'save-identity', shop: 'shop.example', name: 'Aino', email: 'aino@post.example', customerNumber: '' },
  { command: 'record-event', case: '01KAQ0000000000000000000C1', type: 'sent', date: '2026-11-22', note: '' },
];
