import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { RestoreOutcome } from '../../utils/services/backup/restore-history.ts';
import { useWords } from '../ui/words.tsx';

const FATES = ['added', 'changed', 'same', 'kept'] as const;
type Table = keyof RestoreOutcome['added'];

/** The kinds in the order in which a customer thinks of them. */
const TABLES = [
  ...(['shops', 'policies', 'corrections', 'visits', 'events', 'sightings', 'findings', 'cases'] as const),
  ...(['caseEvents', 'replies', 'attachments', 'pictures', 'identities', 'settings'] as const),
] satisfies Table[];

/** What became of a backup, kind by kind. */
export function RestoreResult({ outcome }: { outcome: RestoreOutcome }) {
  const { t, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = new Intl.NumberFormat(language);
  const tables = TABLES.filter((table) => FATES.some((fate) => outcome[fate][table] !== undefined));
  const kept = Object.keys(outcome.kept).length > 0;
  return (
    <div>
      <h3 ref={heading} tabIndex={-1} className="mt-3 mb-1 font-semibold text-agrees text-base">
        = {t('backup.restored')}
      </h3>
      {tables.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="overflow-x-auto" aria-label={t('backup.result')} tabIndex={0}>
          <table className="w-full border-collapse text-sm">
            <thead>
              <tr className="text-left text-soft text-xs">
                <th className="py-1 pr-2 font-normal">{t('backup.col.kind')}</th>
                {FATES.map((fate) => (
                  <th key={fate} className="whitespace-nowrap py-1 pl-2 text-right font-normal">
                    {t(`backup.col.${fate}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tables.map((table) => (
                <tr key={table} className="rule">
                  <th scope="row" className="wrap-break-word py-1 pr-2 text-left font-normal">
                    {t(`backup.table.${table}`)}
                  </th>
                  {FATES.map((fate) => (
                    <td key={fate} className="whitespace-nowrap py-1 pl-2 text-right">
                      {number.format(outcome[fate][table] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {kept && <p className="mt-1 text-soft text-xs">{t('backup.keptWhy')}</p>}
      <Link href="/" className="inline-block py-1 text-accent">
        {t('dashboard.title')}
      </Link>
    </div>
  );
}
