import { describe, expect, test } from 'vitest';
import { compare, type Finding, type SeenCookie } from '../../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import {
  by,
  claim,
  comparing,
  DAY,
  declared,
  HASH,
  lasting,
  MONTH,
  seenCookie,
} from '../../../../support/comparisons.ts';
import { NOON, VISIT } from '../../../../support/observed-events.ts';

const findings = (claims: Claim[], ...seen: SeenCookie[]): Finding[] =>
  compare(comparing(claims, { seen })).filter(({ rule }) => rule === 'C2');
const messages = (claims: Claim[], ...seen: SeenCookie[]) => findings(claims, ...seen).map(({ message }) => message);
const asking = (name: string, seconds: number, more: Partial<SeenCookie> = {}) =>
  seenCookie(name, { requestedSeconds: seconds, ...more });

const upTo24Months = lasting('functional', 900, 24 * MONTH);

test('a cookie that asks for more than is declared differs, with both sides', () => {
  const [finding, ...others] = findings([upTo24Months], asking('cart', 60 * MONTH, { storedSeconds: 400 * DAY }));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    key: 'C2 cookie:cart',
    severity: 'high',
    verdict: 'differs',
    said: { source: HASH, quote: upTo24Months.quote, start: upTo24Months.start, end: upTo24Months.end },
    events: [`${VISIT}:1`],
    message: 'lifetime-over',
    params: {
      name: 'cart',
      declaredMaxSeconds: 24 * MONTH,
      askedSeconds: 60 * MONTH,
      storedSeconds: 400 * DAY,
      at: NOON,
    },
  });
});

test('cookies that keep to it agree, in one finding', () => {
  const [finding, ...others] = findings([upTo24Months], asking('cart', 24 * MONTH), asking('sid', 3600));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    verdict: 'agrees',
    message: 'lifetime-within',
    params: { count: 2, names: 'cart, sid' },
  });
});

describe('tolerance', () => {
  test.each([
    ['three per cent of two years', 24 * MONTH, Math.floor(24 * MONTH * 1.03), 'lifetime-within'],
    ['a little more', 24 * MONTH, Math.ceil(24 * MONTH * 1.03), 'lifetime-over'],
    ['a day of an hour', 3_600, 3_600 + DAY, 'lifetime-within'],
    ['a little more than a day', 3_600, 3_600 + DAY + 1, 'lifetime-over'],
  ])('%s', (_, most, asked, message) => {
    expect(messages([lasting('all', 0, most)], asking('a', asked))).toEqual([message]);
  });

  test('holds below as well, where the finding is only information', () => {
    const range = lasting('all', 12 * MONTH, 24 * MONTH);
    expect(messages([range], asking('a', Math.ceil(12 * MONTH * 0.97)))).toEqual(['lifetime-within']);
    expect(findings([range], asking('a', Math.floor(12 * MONTH * 0.97)))).toMatchObject([
      { message: 'lifetime-under', severity: 'information', verdict: 'differs' },
    ]);
  });
});

describe('what the lifetime is known from', () => {
  test('a session cookie has none to compare', () => {
    expect(messages([upTo24Months], seenCookie('sid'))).toEqual([]);
  });

  test('a wish for the session outweighs what the jar holds', () => {
    expect(messages([upTo24Months], seenCookie('sid', { storedSeconds: 99 * MONTH }))).toEqual([]);
  });

  test('what the jar alone holds counts when it is too much', () => {
    const inJar = { states: ['stored'] as SeenCookie['states'], storedSeconds: 13 * MONTH };
    expect(messages([lasting('all', 0, MONTH)], seenCookie('a', inJar))).toEqual(['lifetime-over']);
    expect(messages([lasting('all', 0, MONTH)], seenCookie('a', { ...inJar, baseline: true }))).toEqual([
      'lifetime-over',
    ]);
  });

  test('a cookie found in the jar may be half used up: it neither agrees nor falls short', () => {
    const old = seenCookie('a', { states: ['stored'], storedSeconds: MONTH, baseline: true });
    expect(messages([lasting('all', 6 * MONTH, 12 * MONTH)], old)).toEqual([]);
    expect(messages([lasting('all', 0, 12 * MONTH)], old)).toEqual([]);
  });

  test('a cookie at the browser’s limit may have asked for more: it does not agree', () => {
    const capped = seenCookie('a', { states: ['stored'], storedSeconds: 400 * DAY });
    expect(messages([upTo24Months], capped)).toEqual([]);
    expect(messages([upTo24Months], { ...capped, storedSeconds: 300 * DAY })).toEqual(['lifetime-within']);
  });

  test('cookies of other companies are not the shop’s to declare', () => {
    expect(messages([upTo24Months], asking('uid', 60 * MONTH, { party: 'third' }))).toEqual([]);
  });
});

describe('what it is held against', () => {
  const classes = [lasting('analytics', 0, 12 * MONTH), lasting('functional', 0, 24 * MONTH)];
  const ga = by('Google', 'analytics');

  test('nothing, where its own name is declared for as long', () => {
    expect(messages([...classes, declared('_ga', 36 * MONTH)], asking('_ga', 36 * MONTH, { attribution: ga }))).toEqual(
      [],
    );
    expect(messages([...classes, declared('_ga', 35 * MONTH)], asking('_ga', 99 * MONTH, { attribution: ga }))).toEqual(
      ['lifetime-over'],
    );
    const range = lasting('all', 6 * MONTH, 12 * MONTH);
    expect(messages([range, declared('a', 60)], asking('a', 60))).toEqual([]);
  });

  test('a name told without a time is held against its class', () => {
    expect(messages([...classes, declared('_ga')], asking('_ga', 24 * MONTH, { attribution: ga }))).toEqual([
      'lifetime-over',
    ]);
  });

  test('its class where that is sure', () => {
    expect(messages(classes, asking('_ga', 24 * MONTH, { attribution: ga }))).toEqual(['lifetime-over']);
    expect(messages(classes, asking('cart', 24 * MONTH, { attribution: by('Shop', 'functional') }))).toEqual([
      'lifetime-within',
    ]);
  });

  test('the widest range told where its class is only likely, or unknown', () => {
    const session = lasting('all', 0, 3_600);
    const likely = asking('_ga', 24 * MONTH, { attribution: by('Google', 'analytics', true) });
    expect(messages([...classes, session], likely)).toEqual(['lifetime-within']);
    expect(messages([...classes, session], asking('x', 24 * MONTH))).toEqual(['lifetime-within']);
  });

  test('nothing where only local storage has a time', () => {
    expect(messages([lasting('all', 0, 60, 'localStorage')], asking('a', 60 * MONTH))).toEqual([]);
  });

  test('a single length of time as the most, not the least', () => {
    expect(messages([lasting('all', 24 * MONTH, 24 * MONTH)], asking('a', MONTH))).toEqual(['lifetime-within']);
  });

  test('a cookie that the browser ignored is not held against anything', () => {
    expect(messages([lasting('all', 0, 60)], asking('a', 60 * MONTH, { refusals: ['too-large'] }))).toEqual([]);
  });

  test('nothing that the text says is no longer so', () => {
    const value = { scope: 'all', storage: ['cookie' as const], min: '', max: '', minSeconds: 0, maxSeconds: 60 };
    expect(messages([claim({ kind: 'cookie.lifetime', value }, 'former')], asking('a', 60 * MONTH))).toEqual([]);
  });

  test('a quotation of the end it misses', () => {
    const [short, long] = [lasting('all', 6 * MONTH, 7 * MONTH), lasting('all', 9 * MONTH, 24 * MONTH)];
    expect(findings([short, long], asking('a', MONTH))[0]?.said?.quote).toBe(short.quote);
    expect(findings([short, long], asking('a', 60 * MONTH))[0]?.said?.quote).toBe(long.quote);
  });
});

test('two cookies of one name are one finding, of the worse', () => {
  const here = asking('id', 30 * MONTH, { key: 'a' });
  const there = asking('id', 60 * MONTH, { key: 'b', path: '/kassa' });
  expect(findings([upTo24Months], here, there)).toMatchObject([
    { key: 'C2 cookie:id', params: { askedSeconds: 60 * MONTH } },
  ]);
  expect(messages([upTo24Months], here, asking('id', MONTH, { key: 'c' }))).toEqual(['lifetime-over']);
});
