import type { ShareOutcome } from '../../utils/services/share/share-history.ts';
import { useWords } from '../ui/words.tsx';
import { FailureNotice } from './failure-notice.tsx';

const sum = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((all, count) => all + (count ?? 0), 0);

/** What one go at sharing did. */
export function ShareOutcomeView({ outcome }: { outcome: ShareOutcome }) {
  const { t } = useWords();
  const { sent, machines, outcome: rows, waiting, problem } = outcome;
  const got = sum(rows.added) + sum(rows.changed);
  return (
    <>
      <ul className="my-2 list-none p-0 text-agrees">
        <li>= {sent > 0 ? t('share.sent', { count: sent }) : t('share.nothingSent')}</li>
        {machines > 0 && <li>= {got > 0 ? t('share.got', { count: got }) : t('share.nothingGot')}</li>}
      </ul>
      {machines === 0 && <p className="my-2 text-soft">{t('share.alone')}</p>}
      {waiting > 0 && <p className="my-2 text-soft">{t('share.waiting', { count: waiting })}</p>}
      {problem && <FailureNotice failure={{ code: problem, where: '' }} />}
    </>
  );
}
