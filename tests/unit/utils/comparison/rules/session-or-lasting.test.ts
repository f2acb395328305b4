import { describe, expect, test } from 'vitest';
import { compare, type Finding, type SeenCookie } from '../../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import { by, claim, comparing, DAY, declared, lasting, MONTH, seenCookie } from '../../../../support/comparisons.ts';

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

describe('a class that ends with the session', () => {
  const analytics = lasting('analytics', 0, 0);
  const necessary = lasting('necessary', 0, 0);
  const ga = (seconds: number, more: Partial<SeenCookie> = {}) =>
    asking('_ga', seconds, { attribution: by('Google', 'analytics'), ...more });
  const cart = asking('cart', MONTH, { attribution: by('Shop', 'functional') });

  test('a cookie of it that asks to stay differs', () =>
    expect(findings([analytics], ga(MONTH))).toMatchObject([
      {
        key: 'C3 cookie:_ga',
        severity: 'high',
        verdict: 'differs',
        said: { quote: analytics.quote },
        message: 'session-class-stays',
        params: { name: '_ga', askedSeconds: MONTH },
      },
    ]));

  test('what one shop calls functional and another necessary differs where both end with the session', () =>
    expect(messages([necessary, lasting('functional', 0, 0)], cart)).toEqual(['session-class-stays']));

  test.each<[string, Claim[], SeenCookie]>([
    ['a day is still a session', [analytics], ga(DAY)],
    ['the cookie is of another class', [necessary], ga(MONTH)],
    ['the cookie may be counted to a class that is not told of', [necessary], cart],
    ['only another kind of tracking ends with the session', [lasting('marketing', 0, 0)], ga(MONTH)],
    ['its class is not known for certain', [analytics], ga(MONTH, { attribution: by('Google', 'analytics', true) })],
    ['its class is not known', [analytics, necessary], asking('a', MONTH)],
    ['another place lets the class stay longer', [analytics, lasting('analytics', 0, MONTH)], ga(MONTH)],
    ['the cookie is declared by its name', [analytics, declared('_ga', MONTH)], ga(MONTH)],
    ["it is another party's", [analytics], ga(MONTH, { party: 'third' })],
  ])('no difference where %s', (_, claims, seen) => expect(messages(claims, seen)).toEqual([]));

  test('it is not held against the times of other classes as well', () => {
    const all = compare(comparing([analytics, lasting('necessary', 0, MONTH)], { seen: [ga(2 * MONTH)] }));
    expect(all.filter(({ rule }) => rule === 'C2' || rule === 'C3').map(({ message }) => message)).toEqual([
      'session-class-stays',
    ]);
  });
});
