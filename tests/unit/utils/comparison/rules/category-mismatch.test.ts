import { expect, test } from 'vitest';
import { compare, type Finding, type SeenCookie } from '../../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import { by, claim, comparing, seenCookie } from '../../../../support/comparisons.ts';

const row = (name: string, category: string): Claim =>
  claim({ kind: 'cookie', value: { name, category, lifetime: { kind: 'unknown' } } });
const findings = (claims: Claim[], ...seen: SeenCookie[]): Finding[] =>
  compare(comparing(claims, { seen })).filter(({ rule }) => rule === 'C7');
const ga = seenCookie('_ga', { attribution: by('Google', 'analytics') });
const perhaps = seenCookie('_ga', { attribution: by('Google', 'analytics', true) });

test.each(['necessary', 'functional', 'security', 'Essential cookies'])('a tracker called %s differs', (category) => {
  expect(findings([row('_ga', category)], ga)).toMatchObject([
    {
      key: 'C7 cookie:_ga',
      severity: 'high',
      verdict: 'differs',
      message: 'called-necessary',
      params: { name: '_ga', company: 'Google', category: 'analytics' },
    },
  ]);
});

test('what only its name makes a tracker cannot be told', () => {
  expect(findings([row('_ga', 'necessary')], perhaps)).toMatchObject([
    { severity: 'low', verdict: 'cannot-tell', doubt: 'known-by-name-only', message: 'perhaps-called-necessary' },
  ]);
});

test('a tracker in a class of its own agrees', () => {
  expect(findings([row('_ga', 'analytics')], ga)).toMatchObject([
    { verdict: 'agrees', params: { count: 1, names: '_ga' } },
  ]);
});

test.each<[string, Claim[], SeenCookie]>([
  ['the list puts it in two classes, which C8 tells', [row('_ga', 'necessary'), row('_ga', 'marketing')], ga],
  ['the list tells no class', [row('_ga', 'unclassified')], ga],
  ['the row is read weakly', [{ ...row('_ga', 'necessary'), confidence: 'weak' }], ga],
  [
    'the cookie needs no consent',
    [row('_ga', 'necessary')],
    seenCookie('_ga', { attribution: by('Shop', 'functional') }),
  ],
  ['nobody knows whose it is', [row('_ga', 'necessary')], seenCookie('_ga')],
  [
    'it is called more than it is',
    [row('cart', 'marketing')],
    seenCookie('cart', { attribution: by('Shop', 'functional') }),
  ],
])('no difference where %s', (_, claims, cookie) => {
  expect(findings(claims, cookie)).toEqual([]);
});
