import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { Claim, PolicyReading } from '../../../../../utils/policy/index.ts';
import { claim, saying } from '../../../../support/comparisons.ts';

const findings = (
  rule: RuleId,
  text: string,
  reading: Partial<PolicyReading> = {},
  more: Partial<Comparison> = {},
): Finding[] => compare(saying(text, more, reading)).filter((finding) => finding.rule === rule);

describe('N4: may', () => {
  const purpose = (modality: Claim['modality'], confidence: Claim['confidence'] = 'sure'): Claim => ({
    ...claim({ kind: 'purpose', value: { purpose: 'order', text: 'order' } }),
    modality,
    confidence,
  });
  const many = (may: number, does: number): Claim[] => [
    ...Array.from({ length: may }, () => purpose('may')),
    ...Array.from({ length: does }, () => purpose('does')),
  ];

  test('from three in ten on it is the tone of the text', () => {
    expect(findings('N4', '', { claims: many(3, 7) })).toMatchObject([
      {
        key: 'N4 policy:may-purposes',
        severity: 'low',
        verdict: 'vague',
        message: 'possible-purposes',
        params: { count: 3, total: 10 },
      },
    ]);
    expect(findings('N4', '', { claims: many(3, 8) })).toEqual([]);
    expect(findings('N4', '', { claims: many(2, 0) })).toEqual([]);
  });

  test('recipients are counted for themselves, and what is read weakly not at all', () => {
    const recipient: Claim = {
      ...claim({ kind: 'recipient.category', value: { category: 'analytics' } }),
      modality: 'may',
    };
    expect(findings('N4', '', { claims: [recipient, recipient, recipient, ...many(0, 9)] })).toMatchObject([
      { key: 'N4 policy:may-recipients' },
    ]);
    expect(findings('N4', '', { claims: Array.from({ length: 5 }, () => purpose('may', 'weak')) })).toEqual([]);
  });

  test('what two documents say in the same words is said once', () => {
    const claims = many(2, 1);
    const again = saying('', {}, { claims });
    const [policy] = again.policies;
    const other = { ...again, policies: policy ? [policy, { ...policy, hash: 'other' }] : [] };
    expect(compare(other).filter(({ rule }) => rule === 'N4')).toEqual([]);
  });
});
