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
      {visit.gaps.includes('shop-only') && <Notice>{t('access.shopOnly')}</Notice>}
      {visit.gaps.includes('first-visit') && <Notice>{t('access.first')}</Notice>}
      {visit.gaps.includes('late-start') && <Notice>{t('access.late')}</Notice>}
      {visit.gaps.includes('journal-full') && <Notice>{t('access.full')}</Notice>}
      {visit.capped.map(({ what, dropped }) => (
        <Notice key={what}>{t(cappedKey(what), { count: dropped })}</Notice>
      ))}
    </>
  );
}
