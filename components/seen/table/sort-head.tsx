import { useWords } from '../../ui/words.tsx';
import type { Column, Sort } from './arrange.ts';
import { WIDE } from './seen-row.tsx';

interface SortHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** The head of the table: each column's name is a button that sorts by it, and sorts the other way when pressed again. */
export function SortHead<Row>({ columns, sort, onSort }: SortHeadProps<Row>) {
  const { t } = useWords();
  return (
    <thead className="sticky top-0 z-10 block bg-paper">
      <tr aria-rowindex={1} className={`flex justify-between gap-x-3 border-rule border-b py-0.5 @md:grid ${WIDE}`}>
        {columns.map(({ id, label }, at) => {
          const sorted = sort.column === id;
          return (
            <th
              key={id}
              scope="col"
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
              className={`block p-0 font-normal ${at === columns.length - 1 ? 'text-right' : 'text-left'}`}
            >
              <button
                type="button"
                onClick={() => onSort({ column: id, descending: sorted && !sort.descending })}
                className={`min-h-6 cursor-pointer border-0 bg-transparent p-0 text-xs ${sorted ? 'text-ink' : 'text-soft'}`}
              >
                {label}
                {sorted && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
              </button>
            </th>
          );
        })}
        <th scope="col" className="sr-only">
          {t('seen.col.evidence')}
        </th>
      </tr>
    </thead>
  );
}
