import { expect, test } from 'vitest';
import { compare, type Finding, type SeenCookie } from '../../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import { claim, comparing, DAY, declared, MONTH, seenCookie } from '../../../../support/comparisons.ts';

const session = (name: string): Claim => claim({ kind: 'cookie', value: { name, lifetime: { kind: 'session' } } });
const findings = (claims: Claim[], ...seen: SeenCookie[]): Finding[] =>
  compare(comparing(claims, { seen })).filter(({ rule }) => rule === 'C3');
const messages = (claims: Claim[], ...seen: SeenCookie[]) => findings(claims, ...seen).map(({ message }) => message);
const asking = (name: string, seconds: number, more: Partial<SeenCookie> = {}) =>
  seenCookie(name, { requestedSeconds: seconds, ...more });

test('declared for the session and asking to stay differs', () => {
  const row = session('sid');
  expect(findings([row], asking('sid', MONTH))).toMatchObject([
    {
      key: 'C3 cookie:sid',
      severity: 'high',
      verdict: 'differs',
      said: { quote: row.quote },
      message: 'session-stays',
      params: { name: 'sid', askedSeconds: MONTH },
    },
  ]);
});

test('declared to stay and ending with the session differs, which harms nobody', () => {
  expect(findings([declared('a', MONTH)], seenCookie('a'))).toMatchObject([
    { severity: 'information', verdict: 'differs', message: 'session-ends', params: { declaredMaxSeconds: MONTH } },
  ]);
});

test('cookies that end with the session as declared agree', () => {
  expect(findings([session('a'), session('b')], seenCookie('a'), asking('b', 1_800))).toMatchObject([
    { verdict: 'agrees', message: 'session-within', params: { count: 2, names: 'a, b' } },
  ]);
});

test.each<[string, Claim[], SeenCookie[]]>([
  ['a day is still a session', [session('a')], [asking('a', DAY)]],
  ['another place declares a time', [session('a'), declared('a', MONTH)], [asking('a', MONTH)]],
  ['the row is read weakly', [{ ...session('a'), confidence: 'weak' }], [asking('a', MONTH)]],
  ['the browser ignored it', [session('a')], [asking('a', MONTH, { refusals: ['prefix'] })]],
  [
    'the jar holds it for longer than was seen asked',
    [declared('a', MONTH)],
    [seenCookie('a', { storedSeconds: MONTH })],
  ],
  ['a short time is declared', [declared('a', DAY)], [seenCookie('a')]],
  ['nothing is declared', [], [asking('a', MONTH)]],
])('no difference where %s', (_, claims, seen) => {
  expect(messages(claims, ...seen).filter((message) => message !== 'session-within')).toEqual([]);
});

test('what lies in the jar for longer counts where no wish was seen', () => {
  const stored = seenCookie('a', { states: ['stored'], storedSeconds: MONTH });
  expect(messages([session('a')], stored)).toEqual(['session-stays']);
});
