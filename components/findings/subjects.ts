import type { RuleId, Verdict } from '../../utils/comparison/model.ts';
import type { Words } from '../../utils/i18n/index.ts';
import type { DatedFinding } from '../../utils/services/findings/gone-findings.ts';
import type { Chip } from '../seen/table/arrange.ts';

type Subject = 'cookies' | 'companies' | 'transfers' | 'consent' | 'rights' | 'data' | 'text';

/** What each rule is about, in the words of somebody who looks for it. */
const SUBJECT: Record<RuleId, Subject> = {
  C1: 'cookies',
  C2: 'cookies',
  C3: 'cookies',
  C4: 'cookies',
  C5: 'cookies',
  C6: 'cookies',
  C7: 'cookies',
  C8: 'cookies',
  C9: 'consent',
  C10: 'cookies',
  R1: 'companies',
  R2: 'companies',
  R3: 'companies',
  R4: 'companies',
  T1: 'transfers',
  T2: 'transfers',
  T3: 'transfers',
  T4: 'transfers',
  L1: 'text',
  L2: 'consent',
  L3: 'text',
  N1: 'rights',
  N2: 'data',
  N3: 'data',
  N4: 'text',
  N5: 'consent',
  N6: 'data',
  N7: 'rights',
  N8: 'rights',
  N9: 'text',
  S1: 'text',
  V1: 'text',
};

const VERDICTS: readonly Verdict[] = ['differs', 'denied', 'not-mentioned', 'vague', 'cannot-tell', 'agrees'];

/** A finding as a row that chips can tell apart. */
export interface FindingLine {
  key: string;
  text: string;
  finding: DatedFinding;
}

/** The chips by which findings can be narrowed down, in two groups: `subject` and `verdict`. */
export function findingChips({ t }: Words): Chip<FindingLine>[] {
  const names: Record<Subject, string> = {
    cookies: t('cookies.title'),
    companies: t('companies.title'),
    transfers: t('findings.subject.transfers'),
    consent: t('consent.title'),
    rights: t('findings.subject.rights'),
    data: t('findings.subject.data'),
    text: t('findings.subject.text'),
  };
  return [
    ...(Object.keys(names) as Subject[]).map((id) => ({
      id,
      group: 'subject',
      label: names[id],
      has: ({ finding }: FindingLine) => SUBJECT[finding.rule] === id,
    })),
    ...VERDICTS.map((id) => ({
      id,
      group: 'verdict',
      label: t(`verdict.${id}`),
      has: ({ finding }: FindingLine) => finding.verdict === id,
    })),
  ];
}
