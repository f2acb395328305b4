import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { Claim, Polarity } from '../../../../../utils/policy/index.ts';
import { claim, comparing } from '../../../../support/comparisons.ts';

const findings = (rule: RuleId, claims: Claim[], more: Partial<Comparison> = {}): Finding[] =>
  compare(comparing(claims, more)).filter((finding) => finding.rule === rule);

describe('T2: transfers under the Privacy Shield', () => {
  const relied = (polarity?: Polarity) =>
    claim({ kind: 'transfer', value: { mechanism: 'privacy-shield', country: 'US' } }, polarity);
  const updated = (value: string) => claim({ kind: 'policy.updated', value });

  test.each([
    ['after the judgment', '2021-06-08', 'high', 'privacy-shield-after'],
    ['on the day of the judgment', '2020-07-16', 'medium', 'privacy-shield'],
    ['before the judgment', '2018-05-25', 'medium', 'privacy-shield'],
  ])('a policy written %s', (_, date, severity, message) => {
    expect(findings('T2', [relied(), updated(date)])).toMatchObject([
      { verdict: 'differs', severity, message, events: [], params: { invalidSinceOn: '2020-07-16', updatedOn: date } },
    ]);
  });

  test('a policy without a date', () => {
    expect(findings('T2', [relied()])).toMatchObject([
      { severity: 'medium', message: 'privacy-shield', params: { invalidSinceOn: '2020-07-16' } },
    ]);
  });

  test('the date of another document says nothing', () => {
    const [one] = comparing([relied()]).policies;
    const [other] = comparing([updated('2021-06-08')]).policies;
    const policies = [one, other && { ...other, hash: 'sha256-other' }].flatMap((policy) => policy ?? []);
    expect(findings('T2', [], { policies })).toMatchObject([{ severity: 'medium' }]);
  });

  test.each<Polarity>(['former', 'denied'])('"no longer" and "not" (%s) are no finding', (polarity) => {
    expect(findings('T2', [relied(polarity), updated('2021-06-08')])).toEqual([]);
  });

  test('other safeguards are no finding', () => {
    expect(findings('T2', [claim({ kind: 'transfer', value: { mechanism: 'scc', country: null } })])).toEqual([]);
  });
});
