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

describe('N9: hard to follow', () => {
  const name = (value: string, more: Partial<Claim> = {}): Claim =>
    ({ ...claim({ kind: 'controller.name', value }), ...more }) as Claim;

  test('a gap of a template', () => {
    expect(findings('N9', 'Questions go to [Company Name].')).toMatchObject([
      { key: 'N9 policy:residue', severity: 'low', said: { quote: '[Company Name]' }, message: 'template-residue' },
    ]);
  });

  test('a reference to a heading that has other words', () => {
    const text = 'Is my data given to others?\nSee "Will my data be given to others?" for more.';
    expect(findings('N9', text)).toMatchObject([
      {
        key: 'N9 policy:reference',
        said: { quote: 'See "Will my data be given to others?" for more.' },
        message: 'broken-reference',
      },
    ]);
  });

  test('two companies as responsible', () => {
    expect(findings('N9', '', { claims: [name('Shop Oy'), name('Other AB')] })).toMatchObject([
      {
        key: 'N9 policy:controller-names',
        beside: { quote: expect.stringContaining('Other AB') },
        params: { name: 'Shop Oy', other: 'Other AB' },
      },
    ]);
  });

  test.each<[string, Claim[]]>([
    ['a short form of the same name', [name('Shop.example'), name('Shop Example Oy')]],
    ['a longer form of it that comes first', [name('Shop Example Oy'), name('Shop.example')]],
    ['a name that is only likely', [name('Shop Oy'), name('Other AB', { confidence: 'likely' })]],
    ['a name that is no longer so', [name('Shop Oy'), name('Other AB', { polarity: 'former' })]],
  ])('%s is no second company', (_, claims) => {
    expect(findings('N9', '', { claims })).toEqual([]);
  });
});
