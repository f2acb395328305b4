import { describe, expect, test } from 'vitest';
import {
  type Comparison,
  compare,
  type Finding,
  type SeenHost,
  type SeenThing,
} from '../../../../../utils/comparison/index.ts';
import type { Claim, Polarity } from '../../../../../utils/policy/index.ts';
import { by, claim, comparing, seenHost } from '../../../../support/comparisons.ts';
import { VISIT } from '../../../../support/observed-events.ts';

const named = (name: string, polarity?: Polarity): Claim =>
  claim({ kind: 'recipient', value: { name, role: 'analytics' } }, polarity);
const ofKind = (category: string, polarity?: Polarity, start?: number): Claim =>
  claim({ kind: 'recipient.category', value: { category } }, polarity, start);

const findings = (claims: Claim[], ...seen: SeenThing[]): Finding[] =>
  compare(comparing(claims, { seen })).filter(({ rule }) => rule === 'R1');

const analytics = seenHost('stats.example', by('Google', 'analytics'), { count: 3 });

describe('what requests carried', () => {
  const carried = [
    { what: 'email-hashed' as const, of: '', ref: `${VISIT}:7` },
    { what: 'stored' as const, of: 'cookie shop.example/ id', ref: `${VISIT}:8` },
  ];
  const fonts = (more: Partial<SeenHost> = {}) => seenHost('cdn.example', by('Fastly', 'hosting'), more);

  test('weighs as much as tracking, and is told with its request', () => {
    expect(findings([], fonts({ carried }))).toMatchObject([
      {
        severity: 'high',
        message: 'recipient-not-mentioned-carrying',
        events: [`${VISIT}:7`, `${VISIT}:8`, `${VISIT}:1`],
        params: { carried: 'email-hashed, stored' },
      },
    ]);
    expect(findings([ofKind('hosting')], fonts({ carried }))).toMatchObject([
      { severity: 'medium', message: 'recipient-vague-carrying' },
    ]);
    expect(findings([ofKind('hosting')], fonts())).toMatchObject([{ severity: 'low', message: 'recipient-vague' }]);
  });

  test('does not make a named company less named', () => {
    expect(findings([named('Fastly')], fonts({ carried }))).toMatchObject([{ message: 'recipient-agrees' }]);
  });
});

describe('what could not be read', () => {
  const page = comparing([]).policies[0];
  const reading = page?.reading;
  test.each<[string, Partial<Comparison>]>([
    ['document-unread', { unread: [{ url: 'https://shop.example/cookies', kind: 'cookie' }] }],
    ['text-cut', { policies: page && reading ? [{ ...page, reading: { ...reading, truncated: true } }] : [] }],
    ['language-in-part', { policies: page && reading ? [{ ...page, reading: { ...reading, language: 'und' } }] : [] }],
  ])('is no silence (%s)', (doubt, more) => {
    expect(compare(comparing([], { seen: [analytics], ...more })).filter(({ rule }) => rule === 'R1')).toMatchObject([
      { verdict: 'cannot-tell', doubt, message: 'recipient-cannot-tell', said: null },
    ]);
  });

  test('does not take back what was read', () => {
    const unread = [{ url: 'https://shop.example/cookies', kind: 'cookie' as const }];
    const found = compare(comparing([named('Google')], { seen: [analytics], unread }));
    expect(found.filter(({ rule }) => rule === 'R1')).toMatchObject([{ verdict: 'agrees' }]);
  });
});
