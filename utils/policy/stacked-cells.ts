import { isColumnTitle } from './column-titles.ts';
import { isCookieName, isDistinctCookieName } from './cookie-names.ts';
import { CAPITALS } from './naming-words.ts';

/** A table whose cells stand one below the other: where each row begins and ends, in cells; a row of one heads a group. */
export interface StackedTable {
  first: number;
  end: number;
  rows: { start: number; end: number }[];
  headed: boolean;
}

/** Most columns, and most cells above the first name. */
const WIDEST = 9;
/** Rows without a name below the headings. */
const NAMELESS = 4;
/** Longest heading of a column or group. */
const TITLE_LIMIT = 40;
const GROUP_LIMIT = 90;
/** Rows from which names at one distance tell a table without headings. */
const ROWS = 3;
/** A name of small letters. */
const PLAIN = /^[a-z][\w.-]{0,60}$/;
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

/** A table that begins with its headings, of which two at least are known. */
function headedTable(cells: readonly string[], first: number): StackedTable | undefined {
  if (!isColumnTitle(cells[first] ?? '')) return undefined;
  const wide = nameBelow(cells, first);
  if (wide !== undefined) return wide;
  let name = first;
  let titles = 0;
  let leading = 0;
  while (name - first < WIDEST && name < cells.length && !isSureName(cells[name])) {
    if ((cells[name] ?? '').length > TITLE_LIMIT || cells[name]?.endsWith('.')) return undefined;
    if (isColumnTitle(cells[name] ?? '')) titles++;
    name++;
    if (titles === name - first) leading = titles;
  }
  // values between labels are no headings
  if (titles < 2 || !isSureName(cells[name]) || (leading < titles && titles * 2 <= name - first)) return undefined;
  let best: { rows: StackedTable['rows']; width: number } | undefined;
  for (let width = name - first; width >= Math.max(2, titles); width--) {
    const column = name - first - width;
    // one cell between the headings and the first name heads a group, unless the names have another column
    const grouped = column === 1 && isColumnTitle(cells[first] ?? '', 'name');
    if (column >= width || (column > 0 && !grouped && !isColumnTitle(cells[first + column] ?? '', 'name'))) continue;
    const rows = rowsFrom(cells, first + width, width, grouped ? 0 : column);
    if (rows.length > (best?.rows.length ?? 0)) best = { rows, width };
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

interface EvenRows {
  rows: StackedTable['rows'];
  width: number;
}

/** Rows below a name, as wide as it is to the next one. */
function evenRows(cells: readonly string[], name: number, barred: boolean): EvenRows | undefined {
  if (!isSureName(cells[name])) return undefined;
  let width = barred ? 2 : 3;
  while (width <= WIDEST && !isSureName(cells[name + width])) width++;
  if (width > WIDEST || (!barred && isSureName(cells[name + 1]))) return undefined;
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

function rowsFrom(cells: readonly string[], from: number, width: number, column: number): StackedTable['rows'] {
  const rows: StackedTable['rows'] = [];
  const named = (at: number): boolean => isSureName(cells[at + column]) || PLAIN.test(cells[at + column] ?? '');
  const grouped = (at: number): boolean =>
    isSureName(cells[at + 1 + column]) && (cells[at]?.length ?? 0) <= GROUP_LIMIT;
  for (let at = from; at < cells.length; ) {
    if (!named(at) || (!isSureName(cells[at + column]) && grouped(at) && column === 0)) {
      if (!grouped(at) || isColumnTitle(cells[at] ?? '')) break;
      rows.push({ start: at, end: at + 1 });
      at++;
      continue;
    }
    const next = at + width;
    // a cell that was empty leaves the row short
    let short = 0;
    if (next < cells.length && !named(next) && !grouped(next))
      for (let n = 2; n < width && short === 0; n++) if (isSureName(cells[at + column + n])) short = n;
    const end = short > 0 ? at + short : next;
    if (end > cells.length) break;
    rows.push({ start: at, end });
    at = end;
  }
  return rows;
}

/** Whether labels stand between the values: `_a1 / Expires / 2 years / Type / …`, or `Expires: 2 years`. */
function isLabelled(cells: readonly string[], rows: StackedTable['rows'], width: number): boolean {
  for (let n = 1; n < width; n++) {
    const [told = '', ...others] = rows.map(({ start }) => cells[start + n] ?? '');
    if (LABELLED.test(told) || (isColumnTitle(told) && others.every((other) => other === told))) return true;
  }
  return false;
}

/** A cell that is a name for sure and nothing else. */
export function isSureName(cell: string | undefined): boolean {
  return (
    cell !== undefined &&
    isCookieName(cell) &&
    isDistinctCookieName(cell) &&
    !CAPITALS.has(cell) &&
    !isColumnTitle(cell)
  );
}
