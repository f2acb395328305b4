import { describe, expect, test } from 'vitest';
import type { Category } from '../../../../../utils/attribution/index.ts';
import { compare, type Finding, type SeenThing } from '../../../../../utils/comparison/index.ts';
import recipients from '../../../../../utils/policy/data/recipients.json' with { type: 'json' };
import type { Claim, Polarity } from '../../../../../utils/policy/index.ts';
import { by, claim, comparing, declared, seenCookie, seenHost } from '../../../../support/comparisons.ts';
import { NOON } from '../../../../support/observed-events.ts';

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

describe('polarity and modality', () => {
  test.each<Polarity>(['denied', 'former'])('a name that is %s, and is there, is denied', (polarity) => {
    const said = named('Google', polarity);
    expect(findings([said], analytics)).toMatchObject([
      { verdict: 'denied', severity: 'high', message: 'recipient-denied', said: { quote: said.quote } },
    ]);
  });

  test('a kind that is denied for certain is denied of its companies', () => {
    expect(findings([ofKind('analytics', 'denied')], analytics)).toMatchObject([
      { verdict: 'denied', severity: 'high', message: 'recipient-class-denied' },
    ]);
    expect(verdicts([ofKind('carrier', 'denied')], analytics)).toEqual(['not-mentioned']);
    expect(verdicts([ofKind('analytics', 'former')], analytics)).toEqual(['not-mentioned']);
    expect(verdicts([{ ...ofKind('analytics', 'denied'), confidence: 'likely' }], analytics)).toEqual([
      'not-mentioned',
    ]);
    expect(verdicts([ofKind('analytics', 'denied'), ofKind('analytics')], analytics)).toEqual(['vague']);
  });

  test('a denial that is read weakly, or taken back elsewhere, is none', () => {
    expect(verdicts([{ ...named('Google', 'denied'), confidence: 'weak' }], analytics)).toEqual(['not-mentioned']);
    expect(verdicts([named('Google', 'denied'), named('Google')], analytics)).toEqual(['agrees']);
  });

  test('a name that only may be is vague, unless it is named firmly elsewhere', () => {
    const may: Claim = { ...named('Google'), modality: 'may' };
    expect(findings([may], analytics)).toMatchObject([
      { verdict: 'vague', severity: 'low', message: 'recipient-may', said: { quote: may.quote } },
    ]);
    expect(verdicts([may, named('Google')], analytics)).toEqual(['agrees']);
    expect(verdicts([may, declared('_ga', 60, 'Google')], analytics)).toEqual(['agrees']);
  });
});

describe('left out', () => {
  test('hosts nobody can put a name to', () => {
    expect(verdicts([], seenHost('x.example', by(null, 'unknown', true)))).toEqual([]);
    expect(verdicts([], seenHost('x.example', by('Google', 'analytics', true)))).toEqual([]);
    expect(verdicts([], seenHost('x.example', by(null, 'analytics')))).toEqual([]);
  });

  test('machines that are rented out: whose content it is stays unknown, unless their owner is named', () => {
    const rented = seenHost('d1.cloud.example', { ...by('Amazon', 'hosting'), hosted: true });
    expect(verdicts([], rented)).toEqual([]);
    expect(verdicts([named('Amazon')], rented)).toEqual(['agrees']);
  });

  test('contacts that were blocked, every one of them', () => {
    expect(verdicts([], { ...analytics, blocked: 3 })).toEqual([]);
    expect(verdicts([], { ...analytics, blocked: 2 })).toEqual(['not-mentioned']);
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

test('a carrier named for its purpose is named, whatever host its script comes from', () => {
  const script = seenHost('widgets.cdn.example', by('Posti', 'delivery'));
  const said = claim({ kind: 'recipient', value: { name: 'Posti Group Oyj', role: 'carrier' } });
  expect(verdicts([said], script)).toEqual(['agrees']);
});

test('a company is found through its owner', () => {
  const companies: Record<string, { name: string; parent?: string; aliases: string[] }> = {
    Instagram: { name: 'Instagram', parent: 'Meta', aliases: [] },
    'Meta Platforms Ireland Limited': { name: 'Meta', aliases: [] },
    Meta: { name: 'Meta', aliases: [] },
  };
  const found = compare(
    comparing([named('Meta Platforms Ireland Limited')], {
      seen: [seenHost('px.example', by('Instagram', 'social'))],
      companyOf: (name) => companies[name] ?? null,
      sameCompany: () => false,
    }),
  );
  expect(found.filter(({ rule }) => rule === 'R1')).toMatchObject([{ verdict: 'agrees' }]);
});
