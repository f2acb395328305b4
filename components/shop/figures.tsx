import type { ShopVerdict } from '../../utils/services/queries.ts';
import { useWords } from '../ui/words.tsx';

/** Three figures, as on a till receipt. */
export function Figures({ figures }: { figures: ShopVerdict['figures'] }) {
  const { t } = useWords();
  const rows = [
    ['figure.cookies', figures.cookies],
    ['figure.companies', figures.companies],
    ['figure.open', figures.open],
  ] as const;
  return (
    <dl className="rule mt-3 mb-0 grid grid-cols-3 divide-x divide-dashed divide-rule pt-3 text-center">
      {rows.map(([key, value]) => (
        <div key={key} className="flex flex-col-reverse justify-end px-1">
          <dt className="text-soft text-xs">{t(key, { count: value })}</dt>
          <dd
            className={`m-0 font-till text-2xl leading-tight ${key === 'figure.open' && value > 0 ? 'text-differs' : ''}`}
          >
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
