import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../../utils/policy/index.ts';
import { comparing, lasting, MONTH, seenCookie, seenStorage } from '../../../../support/comparisons.ts';

const findings = (rule: RuleId, claims: Claim[], more: Partial<Comparison> = {}): Finding[] =>
  compare(comparing(claims, more)).filter((finding) => finding.rule === rule);

describe('C4: storage that cannot expire', () => {
  const promise = lasting('functional', 900, 24 * MONTH, 'localStorage');
  const seen = [seenStorage('cart'), seenStorage('seen-items')];

  test('differs from an expiry told for it', () => {
    expect(findings('C4', [promise], { seen })).toMatchObject([
      {
        verdict: 'differs',
        severity: 'medium',
        said: { quote: promise.quote },
        message: 'storage-cannot-expire',
        params: { count: 2, names: 'cart, seen-items', declaredMaxSeconds: 24 * MONTH },
      },
    ]);
  });

  test.each<[string, Claim[], Comparison['seen']]>([
    ['nothing is promised', [], seen],
    ['only cookies have a time', [lasting('functional', 900, 24 * MONTH)], seen],
    ['nothing is stored', [promise], []],
    ['only the session stores', [promise], [seenStorage('a', { store: 'sessionStorage' })]],
    ['only others store', [promise], [seenStorage('a', { party: 'third' })]],
    ['only cookies are kept', [promise], [seenCookie('a')]],
  ])('is no finding when %s', (_, claims, things) => {
    expect(findings('C4', claims, { seen: things })).toEqual([]);
  });
});
