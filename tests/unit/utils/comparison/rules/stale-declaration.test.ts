import { describe, expect, test } from 'vitest';
import data from '../../../../../utils/comparison/data/retired-cookies.json' with { type: 'json' };
import { type Comparison, compare, type Finding } from '../../../../../utils/comparison/index.ts';
import type { ConsentMoment } from '../../../../../utils/observation/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import { comparing, declared, seenCookie, seenStorage } from '../../../../support/comparisons.ts';
import { NOON, VISIT } from '../../../../support/observed-events.ts';

const findings = (claims: Claim[], more: Partial<Comparison> = {}): Finding[] =>
  compare(comparing(claims, more)).filter(({ rule }) => rule === 'C10');

describe('names that their maker retired', () => {
  test('are one finding a maker', () => {
    const rows = [
      declared('__cfduid', 60),
      declared('_gat', 60),
      declared('_gid', 60),
      declared('_gid', 60),
      declared('cart', 60),
    ];
    expect(findings(rows)).toMatchObject([
      {
        key: 'C10 retired:Cloudflare',
        severity: 'low',
        verdict: 'differs',
        params: { count: 1, sinceOn: '2021-05-10' },
      },
      {
        key: 'C10 retired:Google Universal Analytics',
        params: { count: 2, names: '_gat, _gid', sinceOn: '2024-07-01' },
      },
    ]);
  });

  test('that are seen all the same are not stale', () => {
    expect(findings([declared('_gid', 60)], { seen: [seenCookie('_gid')] })).toEqual([]);
    expect(findings([declared('_gat_*', 60)], { seen: [seenCookie('_gat_UA-1')] })).toEqual([]);
  });

  test('are every one of them found, and dated', () => {
    for (const { names, since, owner, url } of data.retired) {
      expect(Temporal.PlainDate.from(since).toString(), owner).toBe(since);
      expect(URL.canParse(url), owner).toBe(true);
      for (const name of names) expect(findings([declared(name.replace('*', '1'), 60)]), name).toHaveLength(1);
    }
  });
});

describe('names that were never seen', () => {
  const accepted: ConsentMoment = { at: NOON, tool: 'x', event: 'accepted', label: 'Accept', evidence: `${VISIT}:1` };
  const visits = (count: number, complete = true) =>
    Array.from({ length: count }, (_, i) => ({ at: NOON + 1 + i, complete }));
  const rows = [declared('cart', 60), declared('rare', 60)];
  const known = { consent: [accepted], visits: visits(5), seen: [seenCookie('cart')] };

  test('in five complete visits after acceptance cannot be told, and are told so', () => {
    expect(findings(rows, known)).toMatchObject([
      {
        key: 'C10 cookies:never-seen',
        severity: 'information',
        verdict: 'cannot-tell',
        doubt: 'not-every-page',
        params: { count: 1, names: 'rare' },
      },
    ]);
  });

  test.each<[string, Partial<Comparison>]>([
    ['in four visits', { visits: visits(4) }],
    ['in visits that show a part', { visits: visits(5, false) }],
    [
      'in visits before the acceptance',
      { visits: Array.from({ length: 9 }, () => ({ at: NOON - 1, complete: true })) },
    ],
    ['without acceptance', { consent: [] }],
    ['without sight of other companies', { access: 'shop' }],
    ['and was stored', { seen: [seenCookie('cart'), seenStorage('rare')] }],
  ])('%s say nothing', (_, more) => {
    expect(findings(rows, { ...known, ...more })).toEqual([]);
  });
});
