import type { MessageKey } from '../../utils/i18n/index.ts';
import { historyMonths, type Month } from '../../utils/services/pictures/months.ts';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

const ROWS = [
  ['visits', 'backup.table.visits'],
  ['found', 'months.found'],
  ['gone', 'months.gone'],
  ['versions', 'months.versions'],
  ['sent', 'months.sent'],
  ['answers', 'backup.table.replies'],
] as const satisfies [Exclude<keyof Month, 'month'>, MessageKey][];

/** A bar no higher than this, in pixels. */
const HEIGHT = 18;

/** The last twelve months in small bars: a table for those who hear it, a picture for those who see it. */
export function MonthHistory({ shop }: { shop?: string }) {
  const { t, language } = useWords();
  const months = useLive((services) => historyMonths(services, shop), [shop]);
  if (!months) return null;
  const told = ROWS.filter(([what]) => months.some((month) => month[what] > 0));
  const name = (month: string, style: 'narrow' | 'long'): string =>
    Temporal.PlainDate.from(`${month}-01`).toLocaleString(language, {
      month: style,
      ...(style === 'long' ? { year: 'numeric' } : {}),
    });
  return (
    <table className="w-full table-fixed border-collapse text-xs">
      <caption className="sr-only">{t('months.title')}</caption>
      <thead>
        <tr>
          <td className="w-[38%] p-0 sm:w-1/3" />
          {months.map(({ month }) => (
            <th key={month} scope="col" className="p-0 text-center font-normal text-soft">
              <abbr title={name(month, 'long')} className="no-underline">
                {name(month, 'narrow')}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map(([what, words]) => {
          const most = Math.max(...months.map((month) => month[what]));
          return (
            <tr key={what} className="border-rule border-b border-dashed">
              <th scope="row" className="p-0 py-1 pr-1 text-left align-bottom font-normal">
                {t(words)}
              </th>
              {months.map((month) => (
                <td key={month.month} className="px-px pt-1 pb-0 text-center align-bottom">
                  {month[what] > 0 && (
                    <>
                      <span className="-mx-1 block whitespace-nowrap text-[10px] leading-tight">{month[what]}</span>
                      <span
                        aria-hidden="true"
                        className={`mx-auto block w-full max-w-4 print:border ${what === 'found' ? 'bg-differs' : what === 'gone' || what === 'answers' ? 'bg-agrees' : 'bg-ink'}`}
                        style={{ height: Math.max(2, (HEIGHT * month[what]) / most) }}
                      />
                    </>
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
