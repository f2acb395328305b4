import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { PolicyLanguage, PolicyReading } from '../../../../../utils/policy/index.ts';
import { claim, saying } from '../../../../support/comparisons.ts';

const findings = (
  rule: RuleId,
  text: string,
  reading: Partial<PolicyReading> = {},
  more: Partial<Comparison> = {},
): Finding[] => compare(saying(text, more, reading)).filter((finding) => finding.rule === rule);

describe('N2: data from somebody else', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'We also receive data about you from third parties.'],
    ['en', 'We may obtain information from other sources.'],
    ['fi', 'Saamme tietoja myös kolmansilta osapuolilta.'],
    ['sv', 'Vi får uppgifter om dig från våra samarbetspartner.'],
    ['de', 'Wir erhalten Daten über Sie von Dritten.'],
  ])('without a source is vague (%s: %s)', (language, text) => {
    expect(findings('N2', text, { language })).toMatchObject([
      { key: 'N2 policy:sources', severity: 'medium', verdict: 'vague', said: { quote: text } },
    ]);
  });

  test.each<[PolicyLanguage, string]>([
    ['en', 'We receive data from third parties such as credit bureaus.'],
    ['en', 'We receive data from third parties. These are credit agencies.'],
    ['fi', 'Saamme tietoja muista lähteistä, kuten väestötietojärjestelmästä.'],
    ['sv', 'Vi får uppgifter från andra källor, till exempel folkbokföringen.'],
    ['de', 'Wir erhalten Daten von Dritten, etwa von Auskunfteien.'],
    ['en', 'We do not receive data from third parties.'],
    ['en', 'Third parties may set cookies.'],
  ])('with its source, or not at all, is no finding (%s: %s)', (language, text) => {
    expect(findings('N2', text, { language })).toEqual([]);
  });

  test('a kind of source told elsewhere is enough, partners are not', () => {
    const source = (kind: string) => claim({ kind: 'data.source', value: { text: 'x', source: kind } });
    const text = 'We receive data from third parties.';
    expect(findings('N2', text, { claims: [source('credit-agency')] })).toEqual([]);
    expect(findings('N2', text, { claims: [source('partner'), source('data-subject')] })).toHaveLength(1);
  });

  test('a company named with it is its source', () => {
    const text = 'We receive data from third parties. Avarda tells us of payments.';
    const claims = [claim({ kind: 'recipient', value: { name: 'Avarda', role: 'payment' } }, 'affirmed', 39)];
    expect(findings('N2', text, { claims })).toEqual([]);
    expect(findings('N2', text)).toHaveLength(1);
  });
});
