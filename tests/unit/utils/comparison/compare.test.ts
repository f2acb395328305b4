import { expect, test } from 'vitest';
import {
  compare,
  isOpen,
  lawBehind,
  type RuleId,
  type Severity,
  type Verdict,
} from '../../../../utils/comparison/index.ts';
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

test('every rule is run', () => {
  expect(new Set(compare(everything).map(({ rule }) => rule))).toEqual(
    new Set<RuleId>(['C2', 'C4', 'C9', 'L2', 'R1', 'T2']),
  );
});

test('open findings come first, the heaviest first among them', () => {
  const found = compare(everything);
  const weights = found.map((one) => `${isOpen(one) ? 'open' : 'shut'} ${one.severity}`);
  expect(weights).toEqual([
    'open high',
    'open high',
    'open high',
    'open medium',
    'open medium',
    'shut medium',
    'shut information',
  ]);
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

test('a policy that names no cookie does not give a finding for each cookie', () => {
  const seen = Array.from({ length: 50 }, (_, i) => seenCookie(`c${i}`, { requestedSeconds: 60 * MONTH }));
  expect(compare(comparing([], { seen }))).toEqual([]);
  expect(compare(comparing([declared('other', 60)], { seen }))).toEqual([]);
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

test('every rule rests on law that is in force', () => {
  for (const rule of ['C2', 'C4', 'C9', 'L2', 'R1', 'T2'] as const) {
    const law = lawBehind(rule);
    expect(law.length).toBeGreaterThan(0);
    for (const { ref, appliesFrom } of law) {
      expect(ref).toMatch(/^(GDPR|Directive|CJEU|EDPB|Decision)/);
      expect(Temporal.PlainDate.from(appliesFrom).toString() <= '2026-11-22').toBe(true);
    }
  }
});
