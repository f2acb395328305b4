import type { Dismissal, DismissalReason, JudgedFinding } from '../../utils/comparison/dismissal.ts';
import { isPutAside } from '../../utils/comparison/dismissal.ts';
import type { MessageKey } from '../../utils/i18n/index.ts';
import { useWords } from '../ui/words.tsx';

export const REASON_WORDS: Record<DismissalReason, MessageKey> = {
  accepted: 'findings.aside.accepted',
  explained: 'findings.aside.explained',
  mistaken: 'findings.aside.mistaken',
};

/** What the customer said of a finding, and whether that still holds for what it says now. */
export function Judgment({ finding }: { finding: JudgedFinding }) {
  const { dismissed } = finding;
  if (!dismissed) return null;
  return <Told dismissal={dismissed} holds={isPutAside(finding)} />;
}

function Told({ dismissal: { at, reason, note }, holds }: { dismissal: Dismissal; holds: boolean }) {
  const { t, moment } = useWords();
  return (
    <div className={`mt-2 border-l-2 pl-2 text-xs ${holds ? 'border-rule text-soft' : 'border-unsure text-ink'}`}>
      <p className="m-0">{t(holds ? 'findings.aside.on' : 'findings.aside.ended', { date: moment(at) })}</p>
      <p className="m-0">{t(REASON_WORDS[reason])}</p>
      {note && <p className="m-0 whitespace-pre-line font-serif">{note}</p>}
    </div>
  );
}
