import { expect, test } from 'vitest';
import type { Ground } from '../../../../utils/comparison/ground.ts';
import { compare, isOpen, type RuleId, type Severity, type Verdict } from '../../../../utils/comparison/index.ts';
import { COMPARISON_RULES } from '../../../../utils/comparison/rules/all.ts';
import {
  by,
  claim,
  comparing,
  declared,
  lasting,
  MONTH,
  seenCookie,
  seenHost,
  seenStorage,
} from '../../../support/comparisons.ts';
import { NOON, VISIT } from '../../../support/observed-events.ts';

const ALL = Object.keys(COMPARISON_RULES);

const everything = comparing(
  [
    lasting('functional', 900, 24 * MONTH, 'localStorage'),
    lasting('all', 900, 24 * MONTH),
    claim({ kind: 'transfer', value: { mechanism: 'privacy-shield', country: null } }),
    claim({ kind: 'consent.optOut', value: { means: 'dnt' } }),
  ],
  {
    seen: [
      seenCookie('long', { requestedSeconds: 60 * MONTH }),
      seenCookie('short', { requestedSeconds: MONTH }),
      seenStorage('cart'),
      seenHost('stats.example', by('Google', 'analytics'), {
        moments: ['before-choice'],
        firstIn: { 'before-choice': { at: NOON, ref: `${VISIT}:4` } },
      }),
    ],
  },
);

test('every rule is run, once', () => {
  const run: string[] = [];
  const rules = Object.fromEntries(
    (Object.keys(COMPARISON_RULES) as RuleId[]).map((id) => [
      id,
      (ground: Ground) => {
        run.push(id);
        return COMPARISON_RULES[id](ground);
      },
    ]),
  );
  expect(compare(everything, rules)).toEqual(compare(everything));
  expect(run.toSorted()).toEqual(ALL.toSorted());
  expect(run).toHaveLength(32);
});

test('open findings come first, the heaviest first among them', () => {
  const found = compare(everything);
  const weights = found.map((one) => `${isOpen(one) ? 'a' : 'b'} ${one.severity}`);
  const order = ['a high', 'a medium', 'b high', 'b medium', 'b low', 'b information'];
  expect(weights).toEqual(weights.toSorted((x, y) => order.indexOf(x) - order.indexOf(y)));
  expect(new Set(weights).size).toBeGreaterThan(3);
});

test('the order does not depend on the order of what was seen', () => {
  const turned = { ...everything, seen: everything.seen.toReversed() };
  expect(compare(turned).map(({ key }) => key)).toEqual(compare(everything).map(({ key }) => key));
});

test('every finding has a key of its own and at most eight references', () => {
  const found = compare(everything);
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  for (const { key, rule, subject, events } of found) {
    expect(key).toBe(`${rule} ${subject}`);
    expect(events.length).toBeLessThanOrEqual(8);
  }
});

test('a policy that names no cookie gives one finding, however many there are', () => {
  const seen = Array.from({ length: 50 }, (_, i) => seenCookie(`c${i}`, { requestedSeconds: 60 * MONTH }));
  expect(compare(comparing([], { seen })).map(({ key }) => key)).toEqual(['C6 cookies:none-named']);
  expect(compare(comparing([declared('other', 60)], { seen })).map(({ key }) => key)).toEqual([
    'C6 cookies:owner-unknown',
  ]);
});

test('nothing said and nothing seen gives nothing', () => {
  expect(compare(comparing([]))).toEqual([]);
});

test.each<[Verdict, Severity, boolean]>([
  ['differs', 'high', true],
  ['denied', 'high', true],
  ['not-mentioned', 'medium', true],
  ['vague', 'medium', true],
  ['vague', 'low', false],
  ['differs', 'information', false],
  ['agrees', 'high', false],
  ['cannot-tell', 'medium', false],
])('%s of weight %s counts as open: %s', (verdict, severity, open) => {
  expect(isOpen({ verdict, severity })).toBe(open);
});
