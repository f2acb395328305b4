import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { PolicyReading } from '../../../../../utils/policy/index.ts';
import { claim, saying } from '../../../../support/comparisons.ts';

const absent = (...items: string[]) => items.map((item) => ({ item, sections: 3, lookedFor: [] }));
const findings = (
  rule: RuleId,
  text: string,
  reading: Partial<PolicyReading> = {},
  more: Partial<Comparison> = {},
): Finding[] => compare(saying(text, more, reading)).filter((finding) => finding.rule === rule);
const unread = { unread: [{ url: 'https://shop.example/more', kind: 'privacy' as const }] };

describe('N8: a way to write', () => {
  const email = (value: string) => claim({ kind: 'contact.email', value });
  const officer = claim({ kind: 'dpo.email', value: 'dpo@shop.example' });
  const phone = claim({ kind: 'contact.phone', value: '+46 8 465 004 12' });
  const searched = { absences: absent('contact.email') };

  test('none at all is not mentioned', () => {
    expect(findings('N8', '', searched)).toMatchObject([
      { key: 'N8 policy:contact', severity: 'medium', verdict: 'not-mentioned', said: null, message: 'contact-untold' },
    ]);
    expect(findings('N8', '', searched, unread)).toMatchObject([{ verdict: 'cannot-tell', doubt: 'document-unread' }]);
    expect(findings('N8', '')).toEqual([]);
  });

  test('the officer’s alone is vague where another was announced and left out', () => {
    const text = 'Ask us by e-mail:\n\nOfficer: dpo@shop.example';
    expect(
      findings('N8', 'Ask us by e-mail:\nby letter too.\nAlways.\ndpo@shop.example', { claims: [officer] }),
    ).toMatchObject([
      { severity: 'low', verdict: 'vague', said: { quote: 'Ask us by e-mail:' }, beside: { quote: officer.quote } },
    ]);
    expect(findings('N8', text, { claims: [officer, email('dpo@shop.example')] })).toEqual([]);
    expect(findings('N8', '', { claims: [officer] })).toEqual([]);
  });

  test.each([
    ['an e-mail', [email('info@shop.example')]],
    ['a telephone', [phone]],
  ])('%s is enough', (_, claims) => {
    expect(findings('N8', '', { ...searched, claims })).toEqual([]);
  });
});
