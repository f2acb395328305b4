import { Link } from 'wouter';
import type { ShopLine } from '../../utils/services/queries.ts';
import { isSample } from '../../utils/services/sample/sample-shop.ts';
import { SampleMark } from '../sample/sample-notice.tsx';
import { SampleOffer } from '../sample/sample-offer.tsx';
import { Line, Lines } from '../ui/lines.tsx';
import { useWords } from '../ui/words.tsx';

/** Shops that are shown at first, with their figures; the rest is folded away. */
export const FIRST_SHOPS = 30;

/** All shops, one line each, as on a receipt: name at the left, figure at the right. */
export function ShopLines({ lines, onUnfold }: { lines: readonly ShopLine[]; onUnfold: () => void }) {
  const { t, moment } = useWords();
  if (lines.length === 0) {
    return (
      <>
        <p className="m-0 text-soft">{t('dashboard.empty')}</p>
        <SampleOffer />
      </>
    );
  }
  return (
    <Lines
      of={lines}
      shown={FIRST_SHOPS}
      onUnfold={onUnfold}
      keyOf={({ shop }) => shop.domain}
      line={({ shop, figures }) => (
        <Line
          left={
            <>
              <Link href={`/shops/${shop.domain}`} className="inline-block py-0.5 font-semibold text-accent text-base">
                {shop.domain}
              </Link>{' '}
              {isSample(shop.domain) && <SampleMark />}
            </>
          }
          right={
            figures && (
              <span className={figures.open > 0 ? 'text-differs' : 'text-soft'}>
                {figures.open > 0 && <span aria-hidden="true">≠ </span>}
                {t('dashboard.open', { count: figures.open })}
              </span>
            )
          }
          below={
            <span className="flex flex-wrap justify-between gap-x-3">
              <span>{t('dashboard.lastSeen', { date: moment(shop.lastSeen) })}</span>
              {figures !== null && figures.agreeing > 0 && (
                <span className="text-agrees">= {t('dashboard.agreeing', { count: figures.agreeing })}</span>
              )}
            </span>
          }
        />
      )}
    />
  );
}
