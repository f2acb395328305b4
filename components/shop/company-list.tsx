import type { SeenHost } from '../../utils/comparison/model.ts';
import { useWords } from '../ui/words.tsx';

/** The companies behind the shop, each with the hosts that were contacted. */
export function CompanyList({ hosts }: { hosts: readonly SeenHost[] }) {
  const { t } = useWords();
  const byCompany = [...Map.groupBy(hosts, (host) => host.attribution.company ?? '')].sort(
    ([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b),
  );
  return (
    <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0 text-sm">
      {byCompany.map(([company, own]) => (
        <li key={company} className="flex flex-wrap justify-between gap-x-3 py-1">
          <span className="font-semibold">{company || t('companies.unknown')}</span>
          <span className="text-soft">{own.map(({ host }) => host).join(', ')}</span>
          <span className="font-till text-soft">
            {t('companies.requests', { count: own.reduce((sum, { count }) => sum + count, 0) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
