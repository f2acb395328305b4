import { useMemo } from 'react';
import type { SeenThing } from '../../../utils/comparison/model.ts';
import { useWords } from '../../ui/words.tsx';
import type { Delete } from '../actions.ts';
import { CompanyEvidence } from '../evidence/company-evidence.tsx';
import type { RowLook } from '../table/seen-row.tsx';
import { SeenTable } from '../table/seen-table.tsx';
import { CATEGORY_WORDS } from './category-words.ts';
import { companyChips } from './company-chips.ts';
import type { SeenCompany } from './company-rows.ts';
import { MomentTag } from './moment-tag.tsx';
import type { ViewProps } from './view-props.ts';

interface CompaniesViewProps extends ViewProps {
  companies: readonly SeenCompany[];
  /** Everything seen, to name what a request took along. */
  sightings: readonly SeenThing[];
  onDelete: Delete | undefined;
}

/** The companies behind the shop, what they are known for, and how often they were contacted. */
export function CompaniesView({ companies, sightings, onDelete, ...rest }: CompaniesViewProps) {
  const words = useWords();
  const { t, language } = words;
  const names = useMemo(() => new Map(sightings.map((thing) => [thing.key, nameOf(thing)])), [sightings]);
  const chips = useMemo(() => companyChips(words), [words]);
  const columns = useMemo(
    () => [
      { id: 'name', label: t('seen.who'), value: ({ name }: SeenCompany) => name },
      { id: 'for', label: t('seen.col.for'), value: ({ category }: SeenCompany) => t(CATEGORY_WORDS[category]) },
      { id: 'requests', label: t('seen.col.requests'), value: ({ requests }: SeenCompany) => requests },
    ],
    [t],
  );
  const look = useMemo(
    (): RowLook<SeenCompany> => ({
      name: ({ name, known }) => <span className={known ? 'font-semibold' : 'font-till'}>{name}</span>,
      below: ({ known, hosts: [first, ...others], moments }) => (
        <>
          <span className="mr-2 inline-block">
            {known ? first && <span className="font-till">{first.host}</span> : t('companies.unknown')}
            {others.length > 0 && ` ${t('seen.hosts.more', { count: others.length })}`}
          </span>
          <MomentTag moments={moments} own={false} />
        </>
      ),
      cells: [
        ({ category }) => <span className="text-xs">{t(CATEGORY_WORDS[category])}</span>,
        ({ requests, blocked }) => (
          <>
            {new Intl.NumberFormat(language).format(requests)}
            {blocked > 0 && <span className="block text-soft text-xs">{t('seen.blocked', { count: blocked })}</span>}
          </>
        ),
      ],
      evidence: (row) => <CompanyEvidence company={row} names={names} onDelete={onDelete} />,
    }),
    [t, language, names, onDelete],
  );
  return (
    <SeenTable
      label={t('companies.title')}
      rows={companies}
      columns={columns}
      chips={chips}
      look={look}
      order={{ column: 'requests', descending: true }}
      {...rest}
    />
  );
}

const nameOf = (thing: SeenThing): string => (thing.kind === 'host' ? thing.host : thing.name);
