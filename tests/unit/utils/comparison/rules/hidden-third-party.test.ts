import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type SeenHost } from '../../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import { by, claim, comparing, seenHost } from '../../../../support/comparisons.ts';

const named = (name: string, polarity: Claim['polarity'] = 'affirmed') =>
  claim({ kind: 'recipient', value: { name, role: 'analytics' } }, polarity);
const aliased = (how: 'dns' | 'signature', more: Partial<SeenHost> = {}) =>
  seenHost('metrics.shop.example', by('Adobe', 'analytics'), {
    party: 'first',
    alias: { name: 'shop.omtrdc.example', how },
    ...more,
  });
const findings = (claims: Claim[], seen: SeenHost, more: Partial<Comparison> = {}): Finding[] =>
  compare(comparing(claims, { seen: [seen], ...more })).filter(({ rule }) => rule === 'R4');

test('a host that is really another company’s, named nowhere', () => {
  expect(findings([], aliased('dns'))).toMatchObject([
    {
      key: 'R4 company:Adobe',
      severity: 'medium',
      verdict: 'not-mentioned',
      message: 'alias-not-mentioned',
      params: { company: 'Adobe', hosts: 'metrics.shop.example', alias: 'shop.omtrdc.example', count: 1 },
    },
  ]);
});

describe('what the policy says decides', () => {
  const ofKind = claim({ kind: 'recipient.category', value: { category: 'analytics' } });
  test.each<[string, Claim[], string, string]>([
    ['its name', [named('Adobe')], 'agrees', 'information'],
    ['its kind', [ofKind], 'vague', 'low'],
    ['that it may be', [{ ...named('Adobe'), modality: 'may' }], 'vague', 'low'],
    ['that it gets nothing', [named('Adobe', 'denied')], 'denied', 'high'],
  ])('%s', (_, claims, verdict, severity) => {
    expect(findings(claims, aliased('dns'))).toMatchObject([{ verdict, severity, message: `alias-${verdict}` }]);
  });
});

test('told by what the host does it is not certain, unless the company is named', () => {
  expect(findings([], aliased('signature'))).toMatchObject([{ verdict: 'cannot-tell', doubt: 'alias-by-signature' }]);
  expect(findings([named('Adobe')], aliased('signature'))).toMatchObject([{ verdict: 'agrees' }]);
});

test('not mentioned in what could be read cannot be told', () => {
  const unread = [{ url: 'https://shop.example/more', kind: 'cookie' as const }];
  expect(findings([], aliased('dns'), { unread })).toMatchObject([
    { verdict: 'cannot-tell', doubt: 'document-unread' },
  ]);
});

test.each<[string, Claim[], SeenHost, Partial<Comparison>]>([
  ['a host of the shop’s own', [], aliased('dns', { alias: null }), {}],
  ['an alias of nobody that is known', [], aliased('dns', { attribution: by(null, 'unknown', true) }), {}],
  ['an alias of the shop’s own company', [claim({ kind: 'controller.name', value: 'Adobe' })], aliased('dns'), {}],
  ['a host whose requests were blocked', [], aliased('dns', { blocked: 1 }), {}],
  ['anything while no policy was read', [], aliased('dns'), { policies: [] }],
])('%s is no finding', (_, claims, seen, more) => {
  expect(findings(claims, seen, more)).toEqual([]);
});
