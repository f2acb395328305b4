import { whatIsKept } from '../../utils/services/forget/what-is-kept.ts';
import type { ForgetScope } from '../../utils/services/keeping/keep-commands.ts';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

/** What would be removed, kind by kind, as it stands now. */
export function KeptList({ scope }: { scope: ForgetScope }) {
  const { t } = useWords();
  const counts = useLive((services) => whatIsKept(services, scope), [JSON.stringify(scope)]);
  if (!counts) return null;
  if (counts.length === 0) return <p className="my-1">{t('forget.nothing')}</p>;
  return (
    <>
      <p className="mt-1 mb-0">{t('forget.would')}</p>
      <ul className="mt-0 mb-1 pl-5">
        {counts.map(([kind, count]) => (
          <li key={kind}>{t(`forget.kind.${kind}`, { count })}</li>
        ))}
      </ul>
    </>
  );
}
