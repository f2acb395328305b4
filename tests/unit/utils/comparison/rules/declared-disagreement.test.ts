import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type PolicyVersion } from '../../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import { busyTime } from '../../../../support/busy-time.ts';
import { claim, comparing, DAY, declared, lasting, MONTH } from '../../../../support/comparisons.ts';

const session = (name: string): Claim => claim({ kind: 'cookie', value: { name, lifetime: { kind: 'session' } } });
const classed = (name: string, category: string, seconds = MONTH): Claim =>
  claim({ kind: 'cookie', value: { name, category, lifetime: { kind: 'duration', seconds } } });

/** Documents of several kinds, one list of claims each. */
const documents = (...texts: Claim[][]): Comparison => {
  const kinds = ['privacy', 'cookie', 'declaration'] as const;
  const policies = texts.flatMap((claims, index): PolicyVersion[] =>
    comparing(claims).policies.map((policy) => ({
      ...policy,
      hash: `sha256-${index}`,
      url: `https://shop.example/${index}`,
      kind: kinds[index] ?? 'declaration',
    })),
  );
  return comparing([], { policies });
};
const of = (rule: 'C8' | 'S1', comparison: Comparison): Finding[] =>
  compare(comparison).filter((finding) => finding.rule === rule);

describe.each([
  ['C8', 'one text', (...rows: Claim[]) => documents(rows), 'declared-twice'],
  ['S1', 'two texts', (...rows: Claim[]) => documents(...rows.map((row) => [row])), 'sources-differ'],
] as const)('%s: %s', (rule, _, of2, message) => {
  const said = (...rows: Claim[]) => of(rule, of2(...rows)).map((finding) => finding.message);

  test('with two lifetimes for one cookie, and both quotations', () => {
    const [one, other] = [declared('a', MONTH), declared('a', 12 * MONTH)];
    expect(of(rule, of2(one, other))).toMatchObject([
      {
        key: `${rule} cookie:a`,
        severity: 'medium',
        verdict: 'differs',
        said: { quote: one.quote },
        beside: { quote: other.quote },
        message: `${message}-lifetime`,
        params: { name: 'a', other: other.quote },
      },
    ]);
  });

  test('with the session here and a time there', () => {
    expect(said(session('a'), declared('a', MONTH))).toEqual([`${message}-lifetime`]);
    expect(said(session('a'), declared('a', DAY))).toEqual([]);
  });

  test('with two classes for one cookie', () => {
    expect(said(classed('a', 'necessary'), classed('a', 'marketing'))).toEqual([`${message}-class`]);
    expect(said(classed('a', 'analytics'), classed('a', 'marketing'))).toEqual([]);
    expect(said(classed('a', 'necessary'), classed('a', 'unclassified'))).toEqual([]);
  });

  test.each<[string, Claim, Claim]>([
    ['names differ', declared('a', MONTH), declared('b', 12 * MONTH)],
    ['providers differ', declared('id', MONTH, 'Google'), declared('id', 12 * MONTH, 'Meta')],
    ['the times are the same but for rounding', declared('a', 12 * MONTH), declared('a', 365 * DAY)],
    ['one gives no time', declared('a', MONTH), declared('a')],
    ['one is read weakly', declared('a', MONTH), { ...declared('a', 12 * MONTH), confidence: 'weak' }],
    ['one is no longer so', declared('a', MONTH), { ...declared('a', 12 * MONTH), polarity: 'former' }],
  ])('is no disagreement where %s', (_, one, other) => {
    expect(said(one, other)).toEqual([]);
  });

  test('of one provider and of nobody in particular is one cookie', () => {
    expect(said(declared('a', MONTH, 'Google'), declared('a', 12 * MONTH))).toEqual([`${message}-lifetime`]);
  });
});

test('what one text says twice is no matter of two texts, and the other way round', () => {
  expect(of('S1', documents([declared('a', MONTH), declared('a', 12 * MONTH)]))).toEqual([]);
  expect(of('C8', documents([declared('a', MONTH)], [declared('a', 12 * MONTH)]))).toEqual([]);
});

describe('S1: a list beyond the class', () => {
  const range = lasting('analytics', 0, 12 * MONTH);

  test('is one finding a class', () => {
    const rows = [
      classed('_ga', 'analytics', 24 * MONTH),
      classed('_fbp', 'marketing', 13 * MONTH),
      classed('x', 'analytics'),
    ];
    expect(of('S1', documents([range], rows))).toMatchObject([
      {
        key: 'S1 class:tracking',
        said: { quote: range.quote },
        message: 'list-beyond-class',
        params: { count: 2, names: '_fbp, _ga', declaredMaxSeconds: 12 * MONTH, listedSeconds: 24 * MONTH },
      },
    ]);
  });

  test.each<[string, Claim[][]]>([
    ['the row is of another class', [[range], [classed('cart', 'functional', 24 * MONTH)]]],
    ['the row tells no class', [[range], [declared('_ga', 24 * MONTH)]]],
    ['the row is hardly legible', [[range], [{ ...classed('_ga', 'analytics', 24 * MONTH), confidence: 'weak' }]]],
    ['both stand in one text', [[range, classed('_ga', 'analytics', 24 * MONTH)]]],
    [
      'another range allows it',
      [[range, lasting('marketing', 0, 24 * MONTH)], [classed('_ga', 'analytics', 24 * MONTH)]],
    ],
  ])('is none where %s', (_, texts) => {
    expect(of('S1', documents(...texts))).toEqual([]);
  });
});

test('a thousand rows of one name are answered in a moment', () => {
  const rows = Array.from({ length: 5_000 }, (_, i) => declared('a', MONTH, `p${i}`));
  const busy = busyTime();
  expect(of('C8', documents(rows))).toEqual([]);
  expect(busy()).toBeLessThan(1_000);
});
