import { describe, expect, test } from 'vitest';
import data from '../../../../../utils/comparison/data/notice-items.json' with { type: 'json' };
import { type Comparison, compare, type Finding, type PolicyVersion } from '../../../../../utils/comparison/index.ts';
import expected from '../../../../../utils/policy/data/expected-items.json' with { type: 'json' };
import type { Claim, ClaimBody, PolicyReading } from '../../../../../utils/policy/index.ts';
import { by, claim, comparing, declared, lasting, MONTH, saying, seenCookie } from '../../../../support/comparisons.ts';

const absent = (...items: string[]) =>
  items.map((item) => ({ item, sections: 7, lookedFor: ['one', 'two', 'three', 'four'] }));
const findings = (comparison: Comparison): Finding[] => compare(comparison).filter(({ rule }) => rule === 'N1');
const without = (items: string[], claims: Claim[] = [], reading: Partial<PolicyReading> = {}) =>
  saying('Privacy policy', {}, { absences: absent(...items), claims, ...reading });
const subjects = (comparison: Comparison) => findings(comparison).map(({ subject }) => subject);

test('a right that no text tells of is not mentioned, with what was looked for', () => {
  expect(findings(without(['right.20']))).toEqual([
    {
      key: 'N1 item:right.20',
      rule: 'N1',
      subject: 'item:right.20',
      severity: 'medium',
      verdict: 'not-mentioned',
      said: null,
      events: [],
      message: 'missing-portability',
      params: { article: '13(2)(b)', count: 7, lookedFor: 'one, two, three' },
    },
  ]);
});

test('what is told in another of the texts is told', () => {
  const right = claim({ kind: 'right', value: { article: '20', how: null } });
  expect(subjects(without(['right.20'], [right]))).toEqual([]);
  const [policy] = without(['right.20']).policies;
  const [other] = comparing([]).policies;
  const policies = [policy, other].flatMap((one, i): PolicyVersion[] => (one ? [{ ...one, hash: `h${i}` }] : []));
  // The second policy has it: it reports no absence.
  expect(subjects(comparing([], { policies }))).toEqual([]);
});

test.each([
  ['its article', 'You can move your data (Article 20 GDPR).'],
  ['a row of articles', 'Your rights follow from Articles 15 to 22 GDPR.'],
  ['a row of articles, shortly', 'Art. 15-21 DSGVO'],
])('a right told by %s is told', (_, text) => {
  expect(subjects(saying(text, {}, { absences: absent('right.20') }))).toEqual([]);
});

describe('what only applies under conditions', () => {
  const consent = claim({ kind: 'legalBasis', value: { article: '6(1)(a)' } });
  const complaint = claim({ kind: 'right', value: { article: '77', how: null } });
  const ga = seenCookie('_ga', { attribution: by('Google', 'analytics') });

  test('withdrawal, where something rests on consent', () => {
    expect(subjects(without(['right.7(3)']))).toEqual([]);
    expect(subjects(without(['right.7(3)'], [consent]))).toEqual(['item:right.7(3)']);
  });

  test('the authority’s name, where the right to complain is told', () => {
    expect(subjects(without(['complaint.authority']))).toEqual([]);
    expect(findings(without(['complaint.authority'], [complaint]))).toMatchObject([{ severity: 'low' }]);
  });

  test('the lifetime of cookies, where trackers were seen', () => {
    const seen = (claims: Claim[]) => ({ ...without(['cookie.lifetime'], claims), seen: [ga] });
    expect(subjects(without(['cookie.lifetime']))).toEqual([]);
    expect(subjects(seen([]))).toEqual(['item:cookie.lifetime']);
    expect(subjects(seen([lasting('all', 0, MONTH)]))).toEqual([]);
    expect(subjects(seen([declared('_ga', MONTH)]))).toEqual([]);
  });

  test('a safeguard, where transfers are told without one', () => {
    const transfer = (mechanism: string) => claim({ kind: 'transfer', value: { mechanism, country: 'US' } });
    expect(subjects(without([]))).toEqual([]);
    expect(subjects(without([], [transfer('none')]))).toEqual(['item:safeguard']);
    expect(subjects(without([], [transfer('none'), transfer('scc')]))).toEqual([]);
  });
});

describe('what could not be read', () => {
  test('is no silence', () => {
    expect(findings(without(['right.20'], [], { truncated: true }))).toMatchObject([
      { verdict: 'cannot-tell', doubt: 'text-cut' },
    ]);
    const unread = [{ url: 'https://shop.example/more', kind: 'privacy' as const }];
    expect(findings({ ...without(['right.20']), unread })).toMatchObject([{ doubt: 'document-unread' }]);
  });

  test('of a language that is read in part nothing is missed, and that is said', () => {
    expect(findings(without(['right.20', 'purpose'], [], { language: 'und' }))).toMatchObject([
      { key: 'N1 policy:language', severity: 'information', verdict: 'cannot-tell', doubt: 'language-in-part' },
    ]);
  });

  test('a cookie page alone owes no notice', () => {
    const [policy] = without(['right.20']).policies;
    expect(subjects(comparing([], { policies: policy ? [{ ...policy, kind: 'cookie' }] : [] }))).toEqual([]);
  });
});

describe('a controller named by a web address', () => {
  const name = (value: string) => claim({ kind: 'controller.name', value });
  const id = claim({ kind: 'controller.businessId', value: '9876543-0' });

  test('is vague, less so with a business id', () => {
    expect(findings(without([], [name('shop.example')]))).toMatchObject([
      {
        key: 'N1 item:legal-name',
        verdict: 'vague',
        severity: 'medium',
        message: 'name-is-an-address',
        params: { name: 'shop.example' },
      },
    ]);
    expect(findings(without([], [name('shop.example'), id]))).toMatchObject([{ severity: 'low' }]);
  });

  test('is no finding where a company is named too', () => {
    expect(subjects(without([], [name('shop.example'), name('Shop Oy')]))).toEqual([]);
    expect(subjects(without([], [name('Shop')]))).toEqual([]);
  });
});

describe.each(data.items.map((item) => [item.item, item] as const))('%s', (item, { code, severity }) => {
  const told: Partial<Record<string, ClaimBody>> = {
    'controller.name': { kind: 'controller.name', value: 'Shop Oy' },
    purpose: { kind: 'purpose', value: { purpose: 'order', text: 'order' } },
    legalBasis: { kind: 'legalBasis', value: { article: '6(1)(b)' } },
    recipient: { kind: 'recipient.category', value: { category: 'carrier' } },
  };

  test('is an item that the reader looks for, with a code of letters', () => {
    const known = expected.items.map((one) => one.item);
    expect(item === 'safeguard' || known.includes(item)).toBe(true);
    expect(code).toMatch(/^[a-z-]+$/);
    expect(['medium', 'low']).toContain(severity);
  });

  test('is not missed where it is told', () => {
    const body = told[item];
    if (!body) return;
    expect(subjects(without([item]))).toEqual([`item:${item}`]);
    expect(subjects(without([item], [claim(body)]))).toEqual([]);
    expect(subjects(without([item], [claim(body, 'denied')]))).toEqual([`item:${item}`]);
  });
});
