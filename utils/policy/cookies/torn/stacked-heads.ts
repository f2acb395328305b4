import { isColumnTitle } from '../tables/column-titles.ts';
import { isPlain, isSureName, rowsFrom, type StackedTable, TITLE_LIMIT, WIDEST } from './stacked-rows.ts';

/** Rows without a name below the headings. */
const NAMELESS = 4;

/** A table that begins with its headings, of which two at least are known: as wide as most of its rows have a sure name. */
export function headedTable(cells: readonly string[], first: number): StackedTable | undefined {
  if (!isColumnTitle(cells[first] ?? '')) return undefined;
  const wide = nameBelow(cells, first);
  if (wide !== undefined) return wide;
  let best: { rows: StackedTable['rows']; width: number; sure: number } | undefined;
  let [titles, leading] = [0, 0];
  for (let width = 1; width <= WIDEST; width++) {
    const cell = cells[first + width - 1];
    if (cell === undefined || cell.length > TITLE_LIMIT || cell.endsWith('.') || isSureName(cell) || isPlain(cell))
      break;
    if (isColumnTitle(cell)) titles++;
    if (titles === width) leading = width;
    // values between labels are no headings
    if (titles < 2 || (leading < 2 && titles * 4 < width * 3) || titles * 2 < width) continue;
    const column = nameColumn(cells, first, width);
    const rows = rowsFrom(cells, first + width, width, column);
    const sure = rows.filter(({ start, end }) => end - start > 1 && isSureName(cells[start + column])).length;
    // names or headings in other columns too: the rows are shorter
    const heads = new Set(cells.slice(first, first + width).filter((one) => !isColumnTitle(one, 'name')));
    const wrong = rows.filter(({ start, end }) =>
      cells.slice(start, end).some((one, at) => at !== column && (heads.has(one) || isOther(one))),
    ).length;
    if (sure > 0 && wrong * 3 <= rows.length && sure >= (best?.sure ?? 0)) best = { rows, width, sure };
  }
  if (best === undefined) return undefined;
  const { rows, width } = best;
  return {
    first,
    end: rows.at(-1)?.end ?? first,
    rows: [{ start: first, end: first + width }, ...rows],
    headed: true,
  };
}

const isOther = (cell: string): boolean => isSureName(cell) || (cell.includes(' ') && isColumnTitle(cell));

/** The column that is headed as that of the names, else the first. */
function nameColumn(cells: readonly string[], first: number, width: number): number {
  for (let column = 0; column < width; column++) if (isColumnTitle(cells[first + column] ?? '', 'name')) return column;
  return 0;
}

/** A table whose first rows have no name: three headings at least, and the first name a whole number of rows below them. */
function nameBelow(cells: readonly string[], first: number): StackedTable | undefined {
  let titles = 0;
  while (isColumnTitle(cells[first + titles] ?? '')) titles++;
  let name = first + titles;
  while (name - first < NAMELESS * WIDEST && name < cells.length && !isSureName(cells[name])) name++;
  if (titles < 3 || name - first <= WIDEST || !isSureName(cells[name])) return undefined;
  for (let width = titles; width <= WIDEST; width++) {
    if ((name - first) % width !== 0) continue;
    const rows = rowsFrom(cells, name, width, 0);
    if (rows.length < 2) continue;
    const above = Array.from({ length: (name - first) / width }, (_, n) => first + n * width);
    return {
      first,
      end: rows.at(-1)?.end ?? first,
      rows: [...above.map((start) => ({ start, end: start + width })), ...rows],
      headed: true,
    };
  }
  return undefined;
}
