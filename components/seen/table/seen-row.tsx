import { memo, type ReactNode, type Ref, useId } from 'react';
import { useWords } from '../../ui/words.tsx';
import type { Findable } from './arrange.ts';

/** The columns side by side, as soon as there is room: the same widths in every row, since each row is a grid of its own. */
export const WIDE = '@md:grid-cols-[minmax(0,1fr)_8.5rem_5.5rem]';
/** The columns after the name. Narrow: who stands below it, the figure beside it. */
const CELL = [
  'block min-w-0 p-0 pl-4 text-left col-span-2 row-start-2 @md:col-span-1 @md:col-start-2 @md:row-start-1 @md:pl-0',
  'block min-w-0 p-0 text-right col-start-2 row-start-1 @md:col-start-3',
] as const;

/** How the rows of one list look. */
export interface RowLook<Row> {
  /** What the row is called: its button. */
  name: (row: Row) => ReactNode;
  /** What stands under the row. */
  below: (row: Row) => ReactNode;
  /** The two other columns: who, and a figure. */
  cells: readonly [(row: Row) => ReactNode, (row: Row) => ReactNode];
  /** Everything known of it, shown when the row is unfolded. */
  evidence: (row: Row) => ReactNode;
}

interface SeenRowProps<Row> {
  row: Row;
  look: RowLook<Row>;
  index: number;
  fresh: boolean;
  open: boolean;
  reachable: boolean;
  /** What it looks like by the length of its list. */
  looks: string;
  onToggle: (key: string) => void;
  onReach: (index: number) => void;
  measure: Ref<HTMLTableRowElement> | undefined;
}

/** One row, and what it unfolds to. The evidence is a column of its own, so that every row stays one row. */
function SeenRowBody<Row extends Findable>(props: SeenRowProps<Row>) {
  const { row, look, index, fresh, open, reachable, looks, onToggle, onReach, measure } = props;
  const { t } = useWords();
  const id = useId();
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={`grid grid-cols-[minmax(0,1fr)_auto] ${WIDE} gap-x-3 border-rule border-b border-dashed py-1.5 text-sm ${open ? '' : looks}`}
    >
      <th scope="row" className="block min-w-0 p-0 text-left font-normal">
        <button
          type="button"
          data-row={index}
          tabIndex={reachable ? 0 : -1}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onFocus={() => onReach(index)}
          onClick={() => onToggle(row.key)}
          className="flex min-h-6 w-full scroll-my-10 cursor-pointer items-baseline gap-1.5 border-0 bg-transparent p-0 text-left text-ink"
        >
          <span aria-hidden="true" className={`text-accent text-xs ${open ? 'rotate-90' : ''}`}>
            ▸
          </span>
          <span className="min-w-0">{look.name(row)}</span>
          {fresh && (
            <span className="ml-1 shrink-0 border border-rule px-1 text-soft text-xs leading-tight">
              {t('seen.new')}
            </span>
          )}
        </button>
      </th>
      {look.cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
        <td key={at} className={CELL[at]}>
          {cell(row)}
        </td>
      ))}
      <td id={id} className="col-span-full block min-w-0 p-0">
        <div className="pl-4 text-soft text-xs">{look.below(row)}</div>
        {open && look.evidence(row)}
      </td>
    </tr>
  );
}

export const SeenRow = memo(SeenRowBody) as typeof SeenRowBody;
