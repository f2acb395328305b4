import type { Claim } from '../../utils/policy/model.ts';
import type { ClaimCorrection } from '../../utils/policy/versions/correction.ts';
import { useWords } from '../ui/words.tsx';

/** What must be said beside a claim: that it is denied, only possible, uncertain, or corrected by the customer. */
export function ClaimNotes({ claim, correction }: { claim: Claim; correction: ClaimCorrection | null }) {
  const { t } = useWords();
  const notes = [
    ...(claim.polarity === 'affirmed' ? [] : [t(`policy.polarity.${claim.polarity}`)]),
    ...(claim.modality === 'may' ? [t('policy.modality.may')] : []),
    ...(claim.confidence === 'weak' ? [t('policy.confidence.weak')] : []),
  ];
  return (
    <>
      {notes.length > 0 && <span className="text-unsure text-xs">({notes.join('; ')})</span>}
      {correction && (
        <span className="block border-accent border-l-2 pl-2 text-xs">
          {t(`policy.corrected.${correction.verdict}`, { reads: correction.reads })}
        </span>
      )}
    </>
  );
}
