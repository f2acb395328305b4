import { GAP_WORDS } from '../../utils/services/evidence/gap-words.ts';
import type { ShopView } from '../../utils/services/queries.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

const CAPPED = { storage: 'capped.storage', cookie: 'capped.cookie', host: 'capped.host' } as const;
const cappedKey = (what: string) => (what in CAPPED ? CAPPED[what as keyof typeof CAPPED] : 'capped.events');

/** What the last visit could not show, and why. */
export function VisitGaps({ visit }: { visit: Pick<ShopView['visits'][number], 'gaps' | 'capped'> | undefined }) {
  const { t } = useWords();
  if (!visit) return <Notice>{t('access.unreadYet')}</Notice>;
  return (
    <>
      {visit.gaps.map((gap) => (
        <Notice key={gap}>{t(GAP_WORDS[gap])}</Notice>
      ))}
      {visit.capped.map(({ what, dropped }) => (
        <Notice key={what}>{t(cappedKey(what), { count: dropped })}</Notice>
      ))}
    </>
  );
}
