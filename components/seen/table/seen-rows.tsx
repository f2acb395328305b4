import { Fragment, useCallback, useMemo, useRef, useState } from 'react';
import { atNeed } from '../../ui/at-need.ts';
import type { Column, Findable, Sort } from './arrange.ts';
import { type RowLook, SeenRow } from './seen-row.tsx';
import { SortHead } from './sort-head.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { useRowWindow } from './use-row-window.ts';

interface SeenRowsProps<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  look: RowLook<Row>;
  sort: Sort;
  onSort: (sort: Sort) => void;
  fresh: ReadonlySet<string>;
}

/** The table itself. Laid out as a grid, so that narrow pages stack its columns; for assistive tools it stays a table. */
export function SeenRows<Row extends Findable>(props: SeenRowsProps<Row>) {
  const { label, rows, columns, look, sort, onSort, fresh } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const table = useRef<HTMLTableElement>(null);
  const scrollTo = useRef<(index: number) => void>(() => undefined);
  const { active, setActive, onKeyDown } = useRowKeys(rows.length, table, scrollTo);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const view = useRowWindow(keys, active, table);
  scrollTo.current = view.scrollTo;
  const toggle = useCallback(
    (key: string) =>
      setOpen((was) => {
        const next = new Set(was);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [],
  );
  return (
    <table
      ref={table}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      onKeyDown={onKeyDown}
      className="block w-full border-collapse"
    >
      <SortHead columns={columns} sort={sort} onSort={onSort} />
      <tbody className="block">
        {view.drawn.map(({ index, before }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <Fragment key={row.key}>
              <Gap height={before} />
              <SeenRow
                row={row}
                look={look}
                index={index}
                fresh={fresh.has(row.key)}
                open={open.has(row.key)}
                reachable={index === active}
                looks={atNeed(rows.length)}
                onToggle={toggle}
                onReach={setActive}
                measure={view.measure}
              />
            </Fragment>
          );
        })}
        <Gap height={view.after} />
      </tbody>
    </table>
  );
}

/** The place of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
  return <tr aria-hidden="true" className="block" style={{ height }} />;
}
