import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding } from '../../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import { by, claim, comparing, seenHost } from '../../../../support/comparisons.ts';
import { NOON } from '../../../../support/observed-events.ts';

const DAY_MS = 86_400_000;
const updated = (value: string): Claim => claim({ kind: 'policy.updated', value });
const findings = (claims: Claim[], more: Partial<Comparison> = {}): Finding[] =>
  compare(comparing(claims, more)).filter(({ rule }) => rule === 'L3');

// Today is 22 November 2026.
test.each([
  ['2024-11-22', 24],
  ['2021-06-08', 65],
])('a policy of %s is old', (date, count) => {
  expect(findings([updated(date)])).toMatchObject([
    {
      key: 'L3 policy:updated',
      severity: 'low',
      verdict: 'differs',
      message: 'policy-old',
      params: { updatedOn: date, count },
    },
  ]);
});

test.each([['2024-11-23'], ['2026-09-14'], ['2027-01-01'], ['2024-02-31'], ['yesterday'], ['']])(
  'one of %j is not',
  (date) => {
    expect(findings([updated(date)])).toEqual([]);
  },
);

test('the newest date counts, of privacy policies alone', () => {
  expect(findings([updated('2020-01-01'), updated('2026-01-01')])).toEqual([]);
  const [policy] = comparing([updated('2020-01-01')]).policies;
  expect(findings([], { policies: policy ? [{ ...policy, kind: 'cookie' }] : [] })).toEqual([]);
});

describe('a tracker that came after the policy', () => {
  const news = seenHost('px.example', by('Meta', 'social'), { firstSeen: NOON });
  const visits = [40, 30, 0].map((days) => ({ at: NOON - days * DAY_MS - 1, complete: true }));
  const known = { visits, seen: [news] };

  test('is told where the shop was visited before without it', () => {
    expect(findings([updated('2026-01-01')], known)).toMatchObject([
      {
        key: 'L3 company:Meta',
        message: 'policy-older-than-tracker',
        params: { company: 'Meta', at: NOON, updatedOn: '2026-01-01' },
      },
    ]);
  });

  test.each<[string, Claim[], Partial<Comparison>]>([
    ['the policy is newer', [updated('2026-11-23')], known],
    ['the policy has no date', [], known],
    ['the shop is hardly known', [updated('2026-01-01')], { ...known, visits: visits.slice(1) }],
    [
      'the visits before show a part',
      [updated('2026-01-01')],
      { ...known, visits: visits.map((visit) => ({ ...visit, complete: false })) },
    ],
    [
      'the policy names it',
      [updated('2026-01-01'), claim({ kind: 'recipient', value: { name: 'Meta', role: 'social' } })],
      known,
    ],
    [
      'it does not track',
      [updated('2026-01-01')],
      { ...known, seen: [seenHost('a.example', by('Fastly', 'hosting'))] },
    ],
  ])('is no finding where %s', (_, claims, more) => {
    expect(findings(claims, more)).toEqual([]);
  });
});
