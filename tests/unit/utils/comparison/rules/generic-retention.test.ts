import { describe, expect, test } from 'vitest';
import { type Comparison, compare, type Finding, type RuleId } from '../../../../../utils/comparison/index.ts';
import type { Claim, PolicyReading } from '../../../../../utils/policy/index.ts';
import { claim, MONTH, saying } from '../../../../support/comparisons.ts';

const absent = (...items: string[]) => items.map((item) => ({ item, sections: 3, lookedFor: [] }));
const findings = (
  rule: RuleId,
  text: string,
  reading: Partial<PolicyReading> = {},
  more: Partial<Comparison> = {},
): Finding[] => compare(saying(text, more, reading)).filter((finding) => finding.rule === rule);
const unread = { unread: [{ url: 'https://shop.example/more', kind: 'privacy' as const }] };

describe('N3: how long', () => {
  const period = claim({
    kind: 'retention',
    value: { subject: 'orders', min: 'P6Y', max: 'P6Y', minSeconds: MONTH, maxSeconds: MONTH },
  });
  const criteria = (rule: string, text: string, start = 0): Claim => ({
    ...claim({ kind: 'retention', value: { subject: 'data', criteria: text } }, 'affirmed', start),
    rule: `retention.${rule}`,
  });

  test('general words only are vague, nothing at all is not mentioned', () => {
    const general = criteria('necessary', 'as long as necessary');
    expect(findings('N3', '', { claims: [general, criteria('legal-obligation', 'the law')] })).toMatchObject([
      {
        key: 'N3 policy:retention',
        severity: 'medium',
        verdict: 'vague',
        said: { quote: general.quote },
        message: 'retention-generic',
      },
    ]);
    expect(findings('N3', '', { absences: absent('retention.period') })).toMatchObject([
      { verdict: 'not-mentioned', said: null, message: 'retention-untold' },
    ]);
  });

  test.each<[string, Claim[], string]>([
    ['a length of time', [criteria('necessary', 'as needed'), period], ''],
    ['a criterion that tells when', [criteria('until-withdrawal', 'until you unsubscribe')], ''],
    ['a sentence that tells until when', [criteria('event', 'kept', 0)], 'We keep it until the case is settled.'],
  ])('%s is enough', (_, claims, text) => {
    expect(findings('N3', text, { claims })).toEqual([]);
  });

  test('how long a cookie stays says nothing of data', () => {
    const text = 'Cookies stay until you delete them.';
    const claims = [{ ...criteria('until-withdrawal', 'until you delete them'), end: text.length }];
    expect(findings('N3', text, { claims, absences: absent('retention.period') })).toMatchObject([
      { verdict: 'not-mentioned' },
    ]);
  });

  test('is not missed where only one of two notices lacks it', () => {
    const comparison = saying('', {}, { absences: absent('retention.period') });
    const [notice] = comparison.policies;
    if (!notice) throw new Error('there is a notice');
    const other = { ...notice, hash: 'sha256-other', reading: { ...notice.reading, absences: [] } };
    const untold = (...policies: (typeof notice)[]): boolean =>
      compare({ ...comparison, policies }).some(({ rule }) => rule === 'N3');
    expect([untold(notice), untold(notice, other)]).toEqual([true, false]);
  });

  test('is not missed in a text where the reader found nothing amiss, or a part of it', () => {
    expect(findings('N3', '')).toEqual([]);
    expect(findings('N3', '', { absences: absent('retention.period') }, unread)).toMatchObject([
      { verdict: 'cannot-tell', doubt: 'document-unread' },
    ]);
    expect(findings('N3', '', { language: 'und', absences: absent('retention.period') })).toEqual([]);
  });
});
