import { describe, expect, test } from 'vitest';
import type { Category } from '../../../../utils/attribution/index.ts';
import { compare, type Finding, type SeenThing } from '../../../../utils/comparison/index.ts';
import recipients from '../../../../utils/policy/data/recipients.json' with { type: 'json' };
import type { Claim, Polarity } from '../../../../utils/policy/index.ts';
import { by, claim, comparing, declared, seenCookie, seenHost } from '../../../support/comparisons.ts';
import { NOON } from '../../../support/observed-events.ts';

const named = (name: string, polarity?: Polarity): Claim =>
  claim({ kind: 'recipient', value: { name, role: 'analytics' } }, polarity);
const ofKind = (category: string, polarity?: Polarity, start?: number): Claim =>
  claim({ kind: 'recipient.category', value: { category } }, polarity, start);

const findings = (claims: Claim[], ...seen: SeenThing[]): Finding[] =>
  compare(comparing(claims, { seen })).filter(({ rule }) => rule === 'R1');
const verdicts = (claims: Claim[], ...seen: SeenThing[]) => findings(claims, ...seen).map(({ verdict }) => verdict);

const analytics = seenHost('stats.example', by('Google', 'analytics'), { count: 3 });

test('a company that is named agrees', () => {
  const said = named('Google Ireland Limited');
  expect(findings([said], analytics)).toMatchObject([
    {
      key: 'R1 company:Google',
      verdict: 'agrees',
      severity: 'information',
      said: { quote: said.quote },
      message: 'recipient-agrees',
      params: { company: 'Google', hosts: 'stats.example', count: 3, at: NOON },
    },
  ]);
});

test('a company named as the provider of a cookie is named', () => {
  expect(verdicts([declared('_ga', 60, 'Google')], analytics)).toEqual(['agrees']);
});

test('a company whose kind alone is told is vague, one of another kind not mentioned', () => {
  expect(findings([ofKind('analytics')], analytics)).toMatchObject([{ verdict: 'vague', message: 'recipient-vague' }]);
  expect(findings([ofKind('carrier')], analytics)).toMatchObject([
    { verdict: 'not-mentioned', severity: 'high', said: null, message: 'recipient-not-mentioned' },
  ]);
});

test('what does not track weighs less', () => {
  expect(findings([], seenHost('cdn.example', by('Fastly', 'hosting')))).toMatchObject([
    { verdict: 'not-mentioned', severity: 'medium' },
  ]);
});

test('a kind told of a company that is named beside it covers no other company', () => {
  const other = named('Hotjar');
  expect(verdicts([other, ofKind('analytics', 'affirmed', other.start)], analytics)).toEqual(['not-mentioned']);
});

test.each<Category>([
  'analytics',
  'advertising',
  'social',
  'payment',
  'credit',
  'delivery',
  'support',
  'hosting',
  'content',
  'security',
  'consent',
])('the reader knows a kind of recipient that covers a company of kind %s', (category) => {
  const kinds = Object.keys(recipients.lists.role);
  expect(kinds.some((kind) => verdicts([ofKind(kind)], seenHost('x.example', by('X', category)))[0] === 'vague')).toBe(
    true,
  );
});

describe('polarity', () => {
  test.each<Polarity>(['denied', 'former'])('a name that is %s does not count', (polarity) => {
    expect(verdicts([named('Google', polarity)], analytics)).toEqual(['not-mentioned']);
    expect(verdicts([ofKind('analytics', polarity)], analytics)).toEqual(['not-mentioned']);
  });
});

describe('left out', () => {
  test('hosts nobody can put a name to', () => {
    expect(verdicts([], seenHost('x.example', by(null, 'unknown', true)))).toEqual([]);
    expect(verdicts([], seenHost('x.example', by('Google', 'analytics', true)))).toEqual([]);
    expect(verdicts([], seenHost('x.example', by(null, 'analytics')))).toEqual([]);
  });

  test('the shop’s own hosts, and its own company at other hosts', () => {
    expect(verdicts([], seenHost('shop.example', by('Shop', 'hosting'), { party: 'first' }))).toEqual([]);
    const controller = claim({ kind: 'controller.name', value: 'Shop Oy' });
    expect(verdicts([controller], seenHost('shop-cdn.example', by('Shop', 'hosting')))).toEqual([]);
  });

  test('cookies: who sets them is seen at the hosts', () => {
    expect(verdicts([], seenCookie('_ga', { attribution: by('Google', 'analytics') }))).toEqual([]);
  });

  test('everything while no policy was read', () => {
    expect(compare(comparing([], { seen: [analytics], policies: [] }))).toEqual([]);
  });
});

test('one finding a company, over all its hosts', () => {
  const more = seenHost('tags.example', by('Google', 'advertising'), { count: 2 });
  expect(findings([], analytics, more)).toMatchObject([{ params: { count: 5, hosts: 'stats.example, tags.example' } }]);
});
