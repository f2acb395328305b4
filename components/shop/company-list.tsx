import type { SeenHost } from '../../utils/comparison/model.ts';
import { Line, Lines } from '../ui/lines.tsx';
import { useWords } from '../ui/words.tsx';

/** The companies behind the shop, each with the hosts that were contacted; hosts that nobody could be told for come last. */
export function CompanyList({ hosts }: { hosts: readonly SeenHost[] }) {
  const { t } = useWords();
  if (hosts.length === 0) return <p className="m-0 text-soft text-sm">{t('companies.none')}</p>;
  const byCompany = [...Map.groupBy(hosts, (host) => host.attribution.company ?? '')].sort(
    ([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b),
  );
  return (
    <Lines
      of={byCompany}
      keyOf={([company]) => company}
      line={([company, own]) => (
        <Line
          left={<span className="font-semibold">{company || t('companies.unknown')}</span>}
          right={t('companies.requests', { count: own.reduce((sum, { count }) => sum + count, 0) })}
          below={<span className="font-till">{own.map(({ host }) => host).join(', ')}</span>}
        />
      )}
    />
  );
}
