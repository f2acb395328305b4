import { describe, expect, test } from 'vitest';
import { compare, type Finding, type SeenThing } from '../../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import { claim, comparing, DAY, declared, HASH, MONTH, seenCookie } from '../../../../support/comparisons.ts';
import { NOON, VISIT } from '../../../../support/observed-events.ts';

const findings = (claims: Claim[], ...seen: SeenThing[]): Finding[] =>
  compare(comparing(claims, { seen })).filter(({ rule }) => rule === 'C1');
const messages = (claims: Claim[], ...seen: SeenThing[]) => findings(claims, ...seen).map(({ message }) => message);
const asking = (name: string, seconds: number, more = {}) => seenCookie(name, { requestedSeconds: seconds, ...more });

test('a cookie that asks for more than its own row differs, with both sides', () => {
  const row = declared('cart', 12 * MONTH);
  expect(findings([row], asking('cart', 14 * MONTH, { storedSeconds: 400 * DAY }))).toEqual([
    {
      key: 'C1 cookie:cart',
      rule: 'C1',
      subject: 'cookie:cart',
      severity: 'high',
      verdict: 'differs',
      said: { source: HASH, quote: row.quote, start: row.start, end: row.end },
      events: [`${VISIT}:1`],
      message: 'declared-over',
      params: {
        name: 'cart',
        declaredMaxSeconds: 12 * MONTH,
        askedSeconds: 14 * MONTH,
        storedSeconds: 400 * DAY,
        at: NOON,
      },
    },
  ]);
});

test.each([
  ['within a day', DAY, 2 * DAY, 'declared-within'],
  ['within three per cent', 24 * MONTH, Math.floor(24 * MONTH * 1.03), 'declared-within'],
  ['a little more', 24 * MONTH, Math.ceil(24 * MONTH * 1.03) + 1, 'declared-over'],
  ['half as much again', 24 * MONTH, 36 * MONTH, 'declared-over'],
  ['more than half as much again', 24 * MONTH, 36 * MONTH + 1, 'declared-far-over'],
])('%s of what is declared', (_, told, asked, message) => {
  expect(messages([declared('a', told)], asking('a', asked))).toEqual([message]);
});

test('cookies that keep to their rows agree, in one finding', () => {
  expect(findings([declared('a', MONTH), declared('b', MONTH)], asking('b', MONTH), asking('a', DAY))).toMatchObject([
    { verdict: 'agrees', message: 'declared-within', params: { count: 2, names: 'a, b' } },
  ]);
});

describe('refuted', () => {
  const weak: Claim = { ...declared('a', DAY), confidence: 'weak' };
  const lasting = claim({ kind: 'cookie', value: { name: 'a', lifetime: { kind: 'persistent' } } });
  test.each<[string, Claim[], SeenThing[]]>([
    ['by a longer time declared elsewhere', [declared('a', DAY), declared('a', 12 * MONTH)], [asking('a', 12 * MONTH)]],
    ['by a pattern that covers it', [declared('a*', 12 * MONTH)], [asking('a1', 12 * MONTH)]],
    ['where it is said to stay', [declared('a', DAY), lasting], [asking('a', 12 * MONTH)]],
    ['where the row is read weakly', [weak], [asking('a', 12 * MONTH)]],
    ['where the row is no longer so', [{ ...declared('a', DAY), polarity: 'former' }], [asking('a', 12 * MONTH)]],
    ['where no time is declared', [declared('a')], [asking('a', 12 * MONTH)]],
    ['where the browser ignored it', [declared('a', DAY)], [asking('a', 12 * MONTH, { refusals: ['too-large'] })]],
    ['where only the session was asked for', [declared('a', DAY)], [seenCookie('a')]],
  ])('%s', (_, claims, seen) => {
    expect(messages(claims, ...seen).filter((message) => message !== 'declared-within')).toEqual([]);
  });

  test('but not by a time for another name', () => {
    expect(messages([declared('a', DAY), declared('ab', 12 * MONTH)], asking('a', 12 * MONTH))).toEqual([
      'declared-far-over',
    ]);
  });
});

test('what lay in the jar may have run for a while: it does not agree', () => {
  const old = seenCookie('a', { states: ['stored'], storedSeconds: DAY, baseline: true });
  expect(messages([declared('a', MONTH)], old)).toEqual([]);
});

test('a cookie of another company is held to its row as well', () => {
  expect(messages([declared('fr', MONTH)], asking('fr', 3 * MONTH, { party: 'third' }))).toEqual(['declared-far-over']);
});

test('of two cookies of one name the worse is told, once', () => {
  expect(
    findings([declared('a', MONTH)], asking('a', 2 * MONTH, { key: '1' }), asking('a', 3 * MONTH, { key: '2' })),
  ).toMatchObject([{ params: { askedSeconds: 3 * MONTH } }]);
});
