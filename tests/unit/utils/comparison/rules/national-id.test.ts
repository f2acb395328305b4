import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { PolicyReading } from '../../../../../utils/policy/index.ts';
import { claim, saying } from '../../../../support/comparisons.ts';

const findings = (
  rule: RuleId,
  text: string,
  reading: Partial<PolicyReading> = {},
  more: Partial<Comparison> = {},
): Finding[] => compare(saying(text, more, reading)).filter((finding) => finding.rule === rule);

describe('N6: the national identity number', () => {
  const listed = claim({ kind: 'data.category', value: { category: 'national-id', text: 'henkilötunnus' } });

  test('among the data is told; whether it is needed cannot be', () => {
    expect(findings('N6', '', { claims: [listed] })).toMatchObject([
      {
        key: 'N6 data:national-id',
        severity: 'information',
        verdict: 'cannot-tell',
        doubt: 'need-unknown',
        params: { text: 'henkilötunnus' },
      },
    ]);
  });

  test('denied, read weakly or another number is no finding', () => {
    const name = claim({ kind: 'data.category', value: { category: 'name', text: 'name' } });
    for (const other of [{ ...listed, polarity: 'denied' as const }, { ...listed, confidence: 'weak' as const }, name])
      expect(findings('N6', '', { claims: [other] })).toEqual([]);
  });
});
