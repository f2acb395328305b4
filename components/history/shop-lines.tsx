import { memo } from 'react';
import { Link } from 'wouter';
import { isSample } from '../../utils/services/sample/sample-shop.ts';
import type { SeenShop, ShopFigures } from '../../utils/services/shop-lines.ts';
import { SampleMark } from '../sample/sample-notice.tsx';
import { SampleOffer } from '../sample/sample-offer.tsx';
import { Line, Lines } from '../ui/lines.tsx';
import { useWords } from '../ui/words.tsx';

/** Shops that are shown at first, with their figures; the rest is folded away. */
export const FIRST_SHOPS = 30;

interface ShopLinesProps {
  /** In the order in which they are shown. */
  shops: readonly SeenShop[];
  /** By domain; a shop whose figures were not read yet stands without. */
  figures: ReadonlyMap<string, ShopFigures> | undefined;
  onUnfold: () => void;
}

/** All shops, one line each, as on a receipt: name at the left, figure at the right. */
export const ShopLines = memo(function ShopLines({ shops, figures, onUnfold }: ShopLinesProps) {
  const { t, moment } = useWords();
  if (shops.length === 0) {
    return (
      <>
        <p className="m-0 text-soft">{t('dashboard.empty')}</p>
        <SampleOffer />
      </>
    );
  }
  return (
    <Lines
      of={shops}
      shown={FIRST_SHOPS}
      onUnfold={onUnfold}
      keyOf={({ domain }) => domain}
      line={({ domain, lastSeen }) => (
        <Line
          left={
            <>
              <Link href={`/shops/${domain}`} className="inline-block py-0.5 font-semibold text-accent text-base">
                {domain}
              </Link>{' '}
              {isSample(domain) && <SampleMark />}
            </>
          }
          right={<OpenFigure figures={figures?.get(domain)} />}
          below={
            <span className="flex flex-wrap justify-between gap-x-3">
              <span>{t('dashboard.lastSeen', { date: moment(lastSeen) })}</span>
              <AgreeingFigure figures={figures?.get(domain)} />
            </span>
          }
        />
      )}
    />
  );
});

function OpenFigure({ figures }: { figures: ShopFigures | undefined }) {
  const { t } = useWords();
  if (!figures) return null;
  return (
    <span className={figures.open > 0 ? 'text-differs' : 'text-soft'}>
      {figures.open > 0 && <span aria-hidden="true">≠ </span>}
      {t('dashboard.open', { count: figures.open })}
    </span>
  );
}

function AgreeingFigure({ figures }: { figures: ShopFigures | undefined }) {
  const { t } = useWords();
  if (!figures || figures.agreeing === 0) return null;
  return <span className="text-agrees">= {t('dashboard.agreeing', { count: figures.agreeing })}</span>;
}
