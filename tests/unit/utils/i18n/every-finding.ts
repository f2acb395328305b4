import {
  type Comparison,
  compare,
  type DocumentChange,
  type Finding,
  type PolicyVersion,
  type SeenThing,
} from '../../../../utils/comparison/index.ts';
import type { ChoiceMoment } from '../../../../utils/observation/index.ts';
import type { Claim, ClaimBody } from '../../../../utils/policy/index.ts';
import { behaviourNames, behavioursOf, behaviourTable } from '../../../shop/conduct/behaviours.ts';
import { recordedComparison } from '../../../shop/conduct/recorded-comparison.ts';
import {
  by,
  claim,
  comparing,
  declared,
  lasting,
  MONTH,
  saying,
  seenCookie,
  seenHost,
  seenStorage,
} from '../../../support/comparisons.ts';
import { NOON, VISIT } from '../../../support/observed-events.ts';

const google = by('Google', 'analytics');
const host = seenHost('stats.example', google, { count: 3 });
const carrying = seenHost('stats.example', google, { carried: [{ what: 'email-hashed', of: '', ref: `${VISIT}:2` }] });
const ga = seenCookie('_ga', { attribution: google, requestedSeconds: 60 * MONTH });
const acted = (moment: ChoiceMoment) => ({
  moments: [moment],
  firstIn: { [moment]: { at: NOON, ref: `${VISIT}:3` } },
});
const dnt = claim({ kind: 'consent.optOut', value: { means: 'dnt' } });
const named = (more: Partial<Claim> = {}): Claim =>
  ({ ...claim({ kind: 'recipient', value: { name: 'Google', role: 'analytics' } }), ...more }) as Claim;
const ofKind = claim({ kind: 'recipient.category', value: { category: 'analytics' } });
const on = { signals: { doNotTrack: true, globalPrivacyControl: false, since: 0 } };
const unread = [{ url: 'https://shop.example/more', kind: 'cookie' as const }];
const session = (name: string) => claim({ kind: 'cookie', value: { name, lifetime: { kind: 'session' } } });
const classed = (name: string, category: string) =>
  claim({ kind: 'cookie', value: { name, category, lifetime: { kind: 'unknown' } } });
const told = (body: ClaimBody) => claim(body);
const absent = (item: string) => ({ item, sections: 7, lookedFor: ['a'] });
const purpose = { ...told({ kind: 'purpose', value: { purpose: 'order', text: 'order' } }), modality: 'may' as const };
const alias = (how: 'dns' | 'signature') =>
  seenHost('m.shop.example', google, { party: 'first', alias: { name: 'google.example', how } });
const abroad = { seen: [host], companyOf: (name: string) => ({ name, country: 'US', aliases: [] }) };

const seeing = (claims: Claim[], seen: SeenThing[], more: Partial<Comparison> = {}) =>
  comparing(claims, { seen, ...more });
const twoTexts = (one: Claim, other: Claim): Comparison =>
  comparing([], {
    policies: [one, other].flatMap((row, i): PolicyVersion[] =>
      comparing([row]).policies.map((policy) => ({ ...policy, hash: `h${i}` })),
    ),
  });
const change: DocumentChange = {
  url: 'https://shop.example/privacy',
  kind: 'privacy',
  before: { hash: 'h1', readAt: NOON - 1 },
  after: { hash: 'h2', readAt: NOON },
  added: [named()],
  removed: [],
  changed: [],
};
const ALL_ITEMS = [
  ...['controller.name', 'purpose', 'legalBasis', 'recipient', 'right.15', 'right.16', 'right.17', 'right.18'],
  ...['right.20', 'right.21', 'right.7(3)', 'right.77', 'complaint.authority', 'cookie.lifetime'],
];

/** Comparisons that, with those of the demo shop, make the rules say everything they can. */
const COMPARISONS: Comparison[] = [
  seeing([lasting('all', 6 * MONTH, 12 * MONTH)], [seenCookie('cart', { requestedSeconds: MONTH })]),
  seeing([declared('cart', MONTH)], [seenCookie('cart', { requestedSeconds: 99 * MONTH })]),
  seeing([declared('cart', 12 * MONTH)], [seenCookie('cart', { requestedSeconds: 14 * MONTH })]),
  seeing([declared('cart', MONTH)], [seenCookie('cart')]),
  seeing([declared('cart', 60)], [seenCookie('x'), ga]),
  seeing([lasting('analytics', 0, 0)], [seenCookie('_ga', { attribution: google, requestedSeconds: MONTH })]),
  seeing([classed('_ga', 'necessary')], [seenCookie('_ga', { attribution: by('Google', 'analytics', true) })]),
  comparing([classed('a', 'necessary'), classed('a', 'marketing')]),
  comparing([session('a'), declared('a', MONTH)]),
  twoTexts(session('a'), declared('a', MONTH)),
  twoTexts(classed('a', 'necessary'), classed('a', 'marketing')),
  comparing([declared('rare', 60), declared('_gid', 60), declared('_gat', 60)], {
    consent: [{ at: 0, tool: 'x', event: 'accepted', label: 'OK', evidence: `${VISIT}:1` }],
    visits: Array.from({ length: 6 }, (_, at) => ({ at: at + 1, complete: true })),
  }),
  seeing([], [seenCookie('_ga', { attribution: google, ...acted('before-choice') })]),
  seeing([], [seenHost('stats.example', google, acted('before-choice'))]),
  seeing([], [seenCookie('_ga', { attribution: google, ...acted('after-refusal') })]),
  seeing([], [seenHost('stats.example', google, acted('after-refusal'))]),
  seeing([named({ polarity: 'denied' })], [host, alias('dns')]),
  seeing([named({ modality: 'may' })], [host, alias('dns')]),
  seeing([named()], [host, alias('dns')]),
  seeing([ofKind], [host]),
  seeing([{ ...ofKind, polarity: 'denied' }], [host]),
  seeing([ofKind], [carrying, alias('dns')]),
  seeing([], [carrying, alias('signature')]),
  seeing([], [host, alias('dns')], { unread }),
  seeing([], [alias('dns')]),
  seeing([dnt], [host], on),
  seeing([dnt], [], on),
  seeing([dnt], []),
  comparing([told({ kind: 'transfer', value: { mechanism: 'privacy-shield', country: null } })]),
  saying('We never share your data with third parties. We do not use tracking cookies.', { seen: [host] }),
  saying(
    'We never share your data with third parties. We do not use tracking cookies.',
    { seen: [host] },
    { claims: [named()] },
  ),
  saying('We never share your data with third parties. We do not use tracking cookies.'),
  saying('We never share your data with third parties. We do not use tracking cookies.', { access: 'shop' }),
  saying('Data are stored only in Finland.'),
  saying('Data are stored only in Finland.', { access: 'shop' }),
  saying('Data are stored only in Finland.', abroad),
  saying('Du kan klaga hos Datainspektionen. Google Inc. får uppgifter.', {}, { language: 'sv' }),
  saying(
    'You must accept this privacy policy. Go to "One two three four five". \nOne two three four six\nsee "One two three four five"',
  ),
  saying('Ask by e-mail:', {}, { claims: [told({ kind: 'dpo.email', value: 'dpo@shop.example' })] }),
  saying('', {}, { absences: [absent('contact.email'), absent('retention.period')] }),
  saying('', {}, { language: 'und' }),
  saying(
    '',
    { seen: [ga] },
    {
      absences: ALL_ITEMS.map(absent),
      claims: [
        told({ kind: 'legalBasis', value: { article: '6(1)(a)' } }),
        told({ kind: 'transfer', value: { mechanism: 'none', country: null } }),
      ],
    },
  ),
  saying(
    '',
    {},
    { absences: ALL_ITEMS.map(absent), claims: [told({ kind: 'right', value: { article: '77', how: null } })] },
  ),
  saying('', {}, { absences: ['controller.name', 'purpose', 'legalBasis', 'recipient'].map(absent) }),
  saying('', {}, { claims: [told({ kind: 'controller.name', value: 'shop.example' })] }),
  saying(
    '',
    {},
    {
      claims: [
        told({ kind: 'controller.name', value: 'Shop Oy' }),
        told({ kind: 'controller.name', value: 'Other AB' }),
      ],
    },
  ),
  saying('', {}, { claims: [purpose, purpose, purpose] }),
  saying('', {}, { claims: [named({ modality: 'may' }), named({ modality: 'may' }), named({ modality: 'may' })] }),
  saying('', {}, { claims: [told({ kind: 'purpose', value: { purpose: 'credit', text: 'credit' } })] }),
  saying('', {
    seen: [seenHost('pay.example', by('Avarda', 'credit')), seenHost('p.example', by('Klarna', 'credit'))],
  }),
  comparing([told({ kind: 'policy.updated', value: '2026-01-01' })], {
    seen: [host],
    visits: [1, 2, 3].map((at) => ({ at, complete: true })),
  }),
  comparing([], { changes: [change] }),
  seeing([lasting('all', 0, MONTH, 'localStorage')], [seenStorage('cart')]),
];

const DEMO = [null, ...behaviourNames.filter((name) => behaviourTable[name].kind !== 'conduct')].map((name) =>
  recordedComparison({ ...behavioursOf('honest'), ...(name ? { [name]: true } : {}) }),
);
/** Findings of every rule, with every message that there is. */
export const EVERY_FINDING: readonly Finding[] = [...COMPARISONS, ...DEMO].flatMap((comparison) => compare(comparison));
