import { isCookieName, isDistinctCookieName } from '../cookie-names.ts';
import { isColumnTitle } from '../tables/column-titles.ts';

/** A table whose cells stand one below the other: where each row begins and ends, in cells; a row of one heads a group. */
export interface StackedTable {
  first: number;
  end: number;
  rows: { start: number; end: number }[];
  headed: boolean;
}

/** Most columns. */
export const WIDEST = 9;
/** Longest heading of a column or group. */
export const TITLE_LIMIT = 40;
const GROUP_LIMIT = 90;
/** A name of small letters. */
const PLAIN = /^[a-z][\w.-]{0,60}$/;
/** What is said of a name behind it. */
const BEHIND = / \([^()]{1,30}\)$/;

/** The rows from a cell on: each begins with a name, or is the heading of a group. */
export function rowsFrom(cells: readonly string[], from: number, width: number, column: number): StackedTable['rows'] {
  const rows: StackedTable['rows'] = [];
  const named = (at: number): boolean => isSureName(cells[at + column]) || isPlain(cells[at + column] ?? '');
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
    // so does one in the last row
    const end = Math.min(short > 0 ? at + short : next, cells.length);
    if (end - at < Math.min(width, 2) || (end < next && short === 0 && end - at < width - 1)) break;
    rows.push({ start: at, end });
    at = end;
  }
  return rows;
}

/** A name of small letters, where the cells around it tell that it is one. */
export const isPlain = (cell: string): boolean => PLAIN.test(cell) && !isColumnTitle(cell);

/** A cell that is a name for sure and nothing else, but for words in parentheses behind it: `till_id (local storage)`. */
export function isSureName(cell: string | undefined): boolean {
  const name = cell?.replace(BEHIND, '') ?? '';
  return isCookieName(name) && isDistinctCookieName(name) && !isColumnTitle(name);
}
