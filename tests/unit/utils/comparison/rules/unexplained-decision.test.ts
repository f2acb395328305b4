import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { ClaimBody, PolicyLanguage, PolicyReading } from '../../../../../utils/policy/index.ts';
import { by, claim, saying, seenHost } from '../../../../support/comparisons.ts';

const findings = (
  rule: RuleId,
  text: string,
  reading: Partial<PolicyReading> = {},
  more: Partial<Comparison> = {},
): Finding[] => compare(saying(text, more, reading)).filter((finding) => finding.rule === rule);
const unread = { unread: [{ url: 'https://shop.example/more', kind: 'privacy' as const }] };

describe('N7: credit without a word on automated decisions', () => {
  const credit = (body: ClaimBody) => claim(body);
  const told = credit({ kind: 'purpose', value: { purpose: 'credit', text: 'credit' } });
  const lender = seenHost('pay.example', by('Avarda', 'credit'));

  test.each<[string, ClaimBody]>([
    ['a purpose', { kind: 'purpose', value: { purpose: 'credit', text: 'credit' } }],
    ['credit data', { kind: 'data.category', value: { category: 'credit', text: 'credit' } }],
    ['a lender', { kind: 'recipient', value: { name: 'Avarda', role: 'credit' } }],
    ['a kind of lender', { kind: 'recipient.category', value: { category: 'credit' } }],
  ])('told as %s', (_, body) => {
    const said = credit(body);
    expect(findings('N7', '', { claims: [said] })).toMatchObject([
      {
        key: 'N7 policy:credit-decision',
        severity: 'medium',
        verdict: 'not-mentioned',
        said: { quote: said.quote },
        message: 'credit-unexplained',
      },
    ]);
    expect(findings('N7', '', { claims: [{ ...said, confidence: 'weak' }] })).toEqual([]);
  });

  test('or seen at work', () => {
    expect(findings('N7', '', {}, { seen: [lender] })).toMatchObject([
      { message: 'lender-unexplained', said: null, params: { companies: 'Avarda', count: 1 } },
    ]);
    expect(findings('N7', '', {}, { seen: [{ ...lender, blocked: 1 }] })).toEqual([]);
    expect(findings('N7', '', {}, { seen: [seenHost('pay.example', by('Avarda', 'credit', true))] })).toEqual([]);
  });

  test.each<[PolicyLanguage, string]>([
    ['en', 'The decision is made by automated means.'],
    ['en', 'We do not use profiling.'],
    ['fi', 'Päätös tehdään automaattisesti.'],
    ['sv', 'Kreditbeslutet fattas automatiserat, utan mänsklig inblandning: automatiserat beslut.'],
    ['de', 'Es findet eine automatisierte Entscheidung statt.'],
  ])('any word on it is enough (%s: %s)', (language, text) => {
    expect(findings('N7', text, { language, claims: [told] })).toEqual([]);
  });

  test('and so is what the reader understood of it', () => {
    const decision = claim({ kind: 'automatedDecision', value: { text: 'x', what: 'decision' } }, 'denied');
    expect(findings('N7', '', { claims: [told, decision] })).toEqual([]);
  });

  test('and so is Article 22; what could not be read cannot be told', () => {
    const right = claim({ kind: 'right', value: { article: '22', how: null } });
    expect(findings('N7', '', { claims: [told, right] })).toEqual([]);
    expect(findings('N7', '', { claims: [told] }, unread)).toMatchObject([{ verdict: 'cannot-tell' }]);
  });
});
