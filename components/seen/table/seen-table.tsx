import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { useWords } from '../../ui/words.tsx';
import type { Picked } from '../picked.ts';
import {
  arrange,
  type Chip,
  type Column,
  type Facet,
  type Findable,
  type Pressed,
  type Sort,
  sortRows,
} from './arrange.ts';
import { FilterChips } from './filter-chips.tsx';
import type { RowLook } from './seen-row.tsx';
import { SeenRows } from './seen-rows.tsx';

interface SeenTableProps<Row> {
  /** What is listed; names the table and its search field. */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  chips: readonly Chip<Row>[];
  look: RowLook<Row>;
  order: Sort;
  /** Keys of rows that were not there when the page was opened. */
  fresh: ReadonlySet<string>;
  /** Said in place of the table when there is nothing to list. */
  nothing: ReactNode;
  /** Rows picked elsewhere: only they are listed until the customer lets go of them. */
  picked: Picked | null;
  onUnpick: () => void;
}

/** A list one can search, filter and sort, whose rows unfold to their evidence. */
export function SeenTable<Row extends Findable>(props: SeenTableProps<Row>) {
  const { label, rows: all, columns, chips, order: first, picked, onUnpick, nothing, ...rest } = props;
  const { t, language } = useWords();
  const [query, setQuery] = useState('');
  const [pressed, setPressed] = useState<Pressed>({});
  const [sort, setSort] = useState(first);
  // Letters, chips and arrows answer at once; the list follows as fast as it can.
  const [asked, held, order] = [useAfterPaint(query), useDeferredValue(pressed), useDeferredValue(sort)];
  const sorted = useMemo(() => sortRows(all, columns, order, language), [all, columns, order, language]);
  const rows = useMemo(() => (picked ? sorted.filter(({ key }) => picked.keys.has(key)) : sorted), [sorted, picked]);
  const { rows: shown, facets } = useMemo(() => arrange(rows, chips, asked, held), [rows, chips, asked, held]);
  const search = useRef<HTMLInputElement>(null);
  const [last, setLast] = useState<Picked | null>(null);
  if (picked !== last) {
    setLast(picked);
    setQuery('');
    setPressed({});
  }
  // Once for each pick: coming back to a tab must not take the focus from it.
  const greeted = useRef<Picked | null>(null);
  useEffect(() => {
    if (picked && greeted.current !== picked) search.current?.focus();
    greeted.current = picked;
  }, [picked]);
  if (all.length === 0) return nothing;
  const press = ({ chip: { id, group }, pressed: was }: Facet<Row>): void =>
    setPressed(({ [group]: _, ...others }) => (was ? others : { ...others, [group]: id }));
  const showAll = (): void => {
    setQuery('');
    setPressed({});
    onUnpick();
    search.current?.focus();
  };
  return (
    <div className="@container">
      <input
        ref={search}
        type="search"
        spellCheck={false}
        aria-label={t('seen.search', { list: label })}
        placeholder={t('seen.searchHint')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        className="box-border min-h-9 w-full rounded-sm border border-rule bg-paper px-2 text-ink text-sm"
      />
      {picked && (
        <p className="m-0 mt-2 text-xs">
          <span aria-hidden="true">✓ </span>
          {picked.label}
        </p>
      )}
      <FilterChips facets={facets} onPress={press} />
      <div className="mt-2 mb-1 flex min-h-6 flex-wrap items-center justify-between gap-x-3 text-soft text-xs">
        <span role="status" className="font-till">
          {t('seen.shown', { shown: shown.length, total: all.length })}
        </span>
        {shown.length < all.length && shown.length > 0 && (
          <button
            type="button"
            onClick={showAll}
            className="min-h-6 cursor-pointer border-0 bg-transparent p-0 text-accent text-xs underline"
          >
            {t('seen.showAll')}
          </button>
        )}
      </div>
      {shown.length === 0 ? (
        <div className="rule py-3 text-center text-soft text-sm">
          <p className="m-0">{t('seen.noMatch')}</p>
          <Button look="quiet" onClick={showAll}>
            {t('seen.showAll')}
          </Button>
        </div>
      ) : (
        <SeenRows label={label} rows={shown} columns={columns} sort={sort} onSort={setSort} {...rest} />
      )}
    </div>
  );
}
