import type { MessageKey } from '../../utils/i18n/index.ts';
import type { ShopView } from '../../utils/services/queries.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { WiderOffer } from './wider-offer.tsx';

export type SeenTab = 'cookies' | 'companies' | 'storage' | 'consent';

interface BlindProps {
  tab: SeenTab;
  /** Registrable domain. */
  shop: string;
  visit: Pick<ShopView['visits'][number], 'access' | 'gaps'> | undefined;
}

const NONE: Record<SeenTab, MessageKey> = {
  cookies: 'cookies.none',
  companies: 'companies.none',
  storage: 'storage.none',
  consent: 'consent.none',
};
const OUT_OF_SIGHT: Record<Exclude<SeenTab, 'consent'>, MessageKey> = {
  cookies: 'seen.blind.cookies',
  companies: 'seen.blind.companies',
  storage: 'seen.blind.storage',
};

/** Said where a list would stand: nothing was there, or nothing could be seen. The two never look the same. */
export function NothingSeen({ tab, shop, visit }: BlindProps) {
  const { t } = useWords();
  if (!visit) return <Notice>{t('access.unreadYet')}</Notice>;
  return (
    <>
      <p className="m-0 py-2 text-sm">{t(NONE[tab])}</p>
      <BlindSpots tab={tab} shop={shop} visit={visit} />
    </>
  );
}

/** What this list cannot show of the newest visit, and why. */
export function BlindSpots({ tab, shop, visit }: BlindProps) {
  const { t } = useWords();
  if (!visit) return null;
  const late = visit.gaps.includes('late-start') || visit.gaps.includes('first-visit');
  if (tab === 'consent') return late ? <Notice>{t('seen.blind.consent')}</Notice> : null;
  if (visit.access === 'all') return null;
  return (
    <>
      <Notice>{t(OUT_OF_SIGHT[tab])}</Notice>
      <WiderOffer shop={shop} />
    </>
  );
}
