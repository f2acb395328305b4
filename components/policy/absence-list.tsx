import type { Absence, Claim } from '../../utils/policy/model.ts';
import { correctReading } from '../../utils/policy/versions/apply-corrections.ts';
import type { DocumentView, PolicyView } from '../../utils/services/policies/policy-view.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

/**
 * What a notice should say and was found in none of the shop's documents, with where and for what was looked, or which
 * the customer says is not there. A statement about the search, not about the shop.
 */
export function AbsenceList({ documents, corrections }: Pick<PolicyView, 'documents' | 'corrections'>) {
  const { t, knows } = useWords();
  if (documents.every(({ newest }) => newest.reading.language === 'und'))
    return <Notice>{t('policy.noAbsencesLanguage')}</Notice>;
  const missing = missingIn(documents, corrections);
  if (missing.length === 0) return <p className="m-0 text-soft text-sm">{t('policy.noAbsences')}</p>;
  return (
    <>
      <p className="mt-0 mb-1 text-soft text-xs">{t('policy.absencesWhy')}</p>
      <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0 text-sm">
        {missing.map(({ item, sections, lookedFor }) => {
          const key = `policy.absent.${item}`;
          return (
            <li key={item}>
              <details>
                <summary className="py-1.5">{knows(key) ? t(key) : item}</summary>
                <p className="mt-0 mb-2 text-soft text-xs">
                  {lookedFor.length > 0
                    ? t('policy.lookedFor', { count: sections, words: lookedFor.join(', ') })
                    : t('policy.reading.absent')}
                </p>
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What every privacy notice of the shop lacks and none of its other documents tells, as the customer reads them. */
function missingIn(documents: readonly DocumentView[], corrections: PolicyView['corrections']): Absence[] {
  const read = documents
    .map(({ newest }) => ({ kind: newest.kind, reading: correctReading(newest.reading, corrections) }))
    .filter(({ reading }) => reading.language !== 'und');
  const notices = read.filter(({ kind }) => kind === 'privacy');
  const [first, ...others] = (notices.length > 0 ? notices : read).map(({ reading }) => reading);
  const claims = read.flatMap(({ reading }) => reading.claims);
  return (first?.absences ?? []).filter(
    ({ item }) =>
      others.every(({ absences }) => absences.some((other) => other.item === item)) &&
      !claims.some((claim) => tells(claim, item)),
  );
}

function tells(claim: Claim, item: string): boolean {
  if (claim.polarity !== 'affirmed') return false;
  if (claim.kind === 'right') return item === `right.${claim.value.article}`;
  if (claim.kind === 'retention')
    return item === ('criteria' in claim.value ? 'retention.criteria' : 'retention.period');
  if (claim.kind === 'cookie') return item === 'cookie.lifetime' && claim.value.lifetime.kind !== 'unknown';
  return item === claim.kind;
}
