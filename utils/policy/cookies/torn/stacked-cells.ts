import { isColumnTitle } from '../tables/column-titles.ts';
import { headedTable } from './stacked-heads.ts';
import { isSureName, rowsFrom, type StackedTable, TITLE_LIMIT, WIDEST } from './stacked-rows.ts';

/** Rows from which names at one distance tell a table without headings. */
const ROWS = 3;
const LABELLED = /^[^:]{2,40}: \S/;

/**
 * Tables that lost their lines: names of cookies at one distance from each other, with what is told of each in between,
 * below the headings of the columns or without any. `Name / Purpose / Lasts / _a1 / visits / 2 years / _b2 / …`, each
 * on a line of its own. In `barred` text every cell is marked as such, so that two columns are believed as well.
 */
export function stackedTables(cells: readonly string[], barred: boolean): StackedTable[] {
  const found: StackedTable[] = [];
  if (!cells.some(isSureName)) return found;
  // what was looked at and was no table is not looked at from each of its names again
  let seen = 0;
  for (let at = 0; at < cells.length; at++) {
    const headed = headedTable(cells, at);
    const rows = headed === undefined && at >= seen ? evenRows(cells, at, barred) : undefined;
    const table = headed ?? (rows && evenTable(cells, at, rows, barred, found.at(-1)?.end ?? 0));
    seen = Math.max(seen, rows?.rows.at(-1)?.end ?? 0);
    if (table === undefined) continue;
    found.push(table);
    at = table.end - 1;
  }
  return found;
}

interface EvenRows {
  rows: StackedTable['rows'];
  width: number;
}

/** Rows below a name, as wide as it is to the next one. */
function evenRows(cells: readonly string[], name: number, barred: boolean): EvenRows | undefined {
  if (!isSureName(cells[name])) return undefined;
  let width = barred ? 2 : 3;
  while (width <= WIDEST && !isSureName(cells[name + width])) width++;
  // a name on each second line: names above what is told of them
  if (width > WIDEST || (!barred && (isSureName(cells[name + 1]) || isSureName(cells[name + 2])))) return undefined;
  return { rows: rowsFrom(cells, name, width, 0), width };
}

/** A table without headings that are known: three names at one distance, and a column of short cells. */
function evenTable(
  cells: readonly string[],
  name: number,
  { rows, width }: EvenRows,
  barred: boolean,
  from: number,
): StackedTable | undefined {
  const whole = rows.filter(({ start, end }) => end - start === width);
  if (whole.length < (barred ? 2 : ROWS) || isLabelled(cells, whole, width)) return undefined;
  const lists = Array.from({ length: width - 1 }, (_, n) => whole.map(({ start }) => cells[start + n + 1] ?? ''));
  if (!barred && !lists.some((list) => list.every((cell) => cell.length <= TITLE_LIMIT))) return undefined;
  const end = rows.at(-1)?.end ?? name;
  // what stands before the first name of marked cells are headings, and perhaps a group
  const before = barred ? name - from : 0;
  if (before !== width && before !== width + 1) return { first: name, end, rows, headed: false };
  const group = before > width ? [{ start: name - 1, end: name }] : [];
  return { first: from, end, rows: [{ start: from, end: from + width }, ...group, ...rows], headed: true };
}

/** Whether labels stand between the values: `_a1 / Expires / 2 years / Type / …`, or `Expires: 2 years`. */
function isLabelled(cells: readonly string[], rows: StackedTable['rows'], width: number): boolean {
  for (let n = 1; n < width; n++) {
    const column = rows.map(({ start }) => cells[start + n] ?? '');
    const [told = ''] = column;
    if (isColumnTitle(told) && column.every((other) => other === told)) return true;
    if (column.filter((cell) => LABELLED.test(cell)).length * 2 >= column.length) return true;
  }
  return false;
}
