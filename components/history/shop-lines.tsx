import { Link } from 'wouter';
import type { ShopLine } from '../../utils/services/queries.ts';
import { isSample } from '../../utils/services/sample/sample-shop.ts';
import { SampleMark } from '../sample/sample-notice.tsx';
import { SampleOffer } from '../sample/sample-offer.tsx';
import { Line, Lines } from '../ui/lines.tsx';
import { useWords } from '../ui/words.tsx';

/** All shops, one line each, as on a receipt: name at the left, figure at the right. */
export function ShopLines({ lines }: { lines: readonly ShopLine[] }) {
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
      shown={30}
      keyOf={({ shop }) => shop.domain}
      line={({ shop, open, agreeing }) => (
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
            <span className={open > 0 ? 'text-differs' : 'text-soft'}>
              {open > 0 && <span aria-hidden="true">≠ </span>}
              {t('dashboard.open', { count: open })}
            </span>
          }
          below={
            <span className="flex flex-wrap justify-between gap-x-3">
              <span>{t('dashboard.lastSeen', { date: moment(shop.lastSeen) })}</span>
              {agreeing > 0 && <span className="text-agrees">= {t('dashboard.agreeing', { count: agreeing })}</span>}
            </span>
          }
        />
      )}
    />
  );
}
