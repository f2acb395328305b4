import { Link } from 'wouter';
import type { ShopLine } from '../../utils/services/queries.ts';
import { useWords } from '../ui/words.tsx';

/** All shops, one line each, as on a receipt: name at the left, figure at the right. */
export function ShopLines({ lines }: { lines: readonly ShopLine[] }) {
  const { t, moment } = useWords();
  if (lines.length === 0) return <p className="m-0 text-soft">{t('dashboard.empty')}</p>;
  return (
    <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0">
      {lines.map(({ shop, open, agreeing }) => (
        <li key={shop.domain} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
          <span>
            <Link href={`/shops/${shop.domain}`} className="font-semibold text-accent">
              {shop.domain}
            </Link>
            <span className="block text-soft text-sm">{t('dashboard.lastSeen', { date: moment(shop.lastSeen) })}</span>
          </span>
          <span className="text-right text-sm">
            <span className={open > 0 ? 'text-differs' : 'text-soft'}>≠ {t('dashboard.open', { count: open })}</span>
            <span className="block text-agrees">= {t('findings.agreeing', { count: agreeing })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
