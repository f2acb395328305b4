import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type SeenThing } from '../../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import { by, comparing, declared, lasting, MONTH, seenCookie, seenStorage } from '../../../../support/comparisons.ts';
import { NOON } from '../../../../support/observed-events.ts';

const findings = (claims: Claim[], seen: SeenThing[], more: Partial<Comparison> = {}): Finding[] =>
  compare(comparing(claims, { seen, ...more })).filter(({ rule }) => rule === 'C6');
const meta = by('Meta', 'advertising');

describe('a shop that names no cookie', () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    seenCookie(`c${i}`, { attribution: i % 2 ? meta : by(null, 'unknown', true) }),
  );

  test('gets one finding, not sixty', () => {
    expect(findings([], many)).toMatchObject([
      { key: 'C6 cookies:none-named', verdict: 'not-mentioned', severity: 'medium', said: null, params: { count: 60 } },
    ]);
  });

  test('is vague where it speaks of cookies by class', () => {
    const byClass = lasting('functional', 0, MONTH);
    expect(findings([byClass], many)).toMatchObject([{ verdict: 'vague', said: { quote: byClass.quote } }]);
  });

  test('cannot be told where its cookie page could not be read', () => {
    expect(findings([], many, { unread: [{ url: 'https://shop.example/cookies', kind: 'cookie' }] })).toMatchObject([
      { verdict: 'cannot-tell', doubt: 'document-unread' },
    ]);
  });
});

test('what no list names is told once for each company, and once for all that are nobody’s', () => {
  const seen = [
    seenCookie('_fbp', { attribution: meta }),
    seenCookie('_fbc', { attribution: meta }),
    seenStorage('fb-store', { attribution: by('Meta', 'social') }),
    seenCookie('x1'),
    seenCookie('x2', { attribution: by('Criteo', 'advertising', true) }),
    seenCookie('cart'),
  ];
  expect(findings([declared('cart', 60)], seen)).toMatchObject([
    {
      key: 'C6 company:Meta',
      severity: 'medium',
      verdict: 'not-mentioned',
      message: 'undeclared-of-company',
      params: { company: 'Meta', count: 3, names: '_fbc, _fbp, fb-store', at: NOON },
    },
    { key: 'C6 cookies:owner-unknown', severity: 'low', message: 'undeclared', params: { count: 2, names: 'x1, x2' } },
  ]);
});

test('where everything is named, that is said', () => {
  expect(findings([declared('cart', 60), declared('_ga_*')], [seenCookie('cart'), seenCookie('_ga_1')])).toMatchObject([
    { key: 'C6 cookies:all-named', verdict: 'agrees', severity: 'information', params: { count: 2 } },
  ]);
});

test('not named, with a document unread, cannot be told', () => {
  const unread = [{ url: 'https://shop.example/more', kind: 'cookie' as const }];
  expect(findings([declared('cart', 60)], [seenCookie('x')], { unread })).toMatchObject([
    { verdict: 'cannot-tell', doubt: 'document-unread' },
  ]);
});

test('a technical name that stands somewhere in a text is not called undeclared, a common word is', () => {
  const text = 'We keep nosto.visit, shop_id: and cart for you.';
  const [policy] = comparing([declared('other', 60)]).policies;
  const policies = policy ? [{ ...policy, reading: { ...policy.reading, text } }] : [];
  const seen = ['nosto.visit', 'shop_id', 'cart', 'shop_idx'].map((name) => seenCookie(name));
  expect(findings([], seen, { policies })).toMatchObject([{ params: { count: 2, names: 'cart, shop_idx' } }]);
});

test.each<[string, SeenThing]>([
  ['a cookie that the browser ignored', seenCookie('x', { refusals: ['prefix'] })],
  ['a cookie that lay in the jar', seenCookie('x', { states: ['stored'], baseline: true })],
  ['the shop’s own cached files', seenStorage('shell', { store: 'cache' })],
  ['a service worker', seenStorage('/sw.js', { store: 'serviceWorker' })],
])('%s needs no row', (_, thing) => {
  expect(findings([declared('cart', 60)], [thing])).toEqual([]);
});

test('a cookie that lay in the jar and is set again does', () => {
  expect(findings([declared('cart', 60)], [seenCookie('x', { baseline: true })])).toHaveLength(1);
});

test('nothing is asked of a shop without a text', () => {
  expect(findings([], [seenCookie('x')], { policies: [] })).toEqual([]);
});
