import type { PlacedBlock, PolicyText } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { hasCue, spanOf } from '../cookie-record.ts';
import type { ColumnRole } from './tables.ts';

/** Longest cell that names a firm or a class. */
const SHORT = 60;
const CLASS_WORDS = 3;
/** Letters of a cell beside the firm it names. */
const BESIDE = 3;
/** Average length from which single words tell a purpose. */
const TELLING = 6;
const HOST = /^[\w.-]+\.[a-z]{2,10}$/i;

/** What columns without a telling heading hold, by most of their cells: firms, classes of cookies, or words on purposes. */
export function voteOthers(
  document: PolicyText,
  body: PlacedBlock[][],
  roles: Map<ColumnRole, number>,
  names: number,
  headed: boolean,
): void {
  const taken = new Set([names, ...roles.values()]);
  const columns = new Map<number, PlacedBlock[]>();
  // one cell across a table is the heading of a group
  const full = body.filter((row) => row.filter((cell) => cell?.text).length > 1);
  for (const row of full)
    row.forEach((cell, column) => {
      if (taken.has(column) || cell?.text === '') return;
      const cells = columns.get(column);
      if (cells === undefined) columns.set(column, [cell]);
      else cells.push(cell);
    });
  const most = (cells: PlacedBlock[], test: (cell: PlacedBlock) => boolean): boolean =>
    cells.filter(test).length * 2 > cells.length;
  let best: { column: number; length: number } | undefined;
  for (const [column, cells] of columns) {
    if (most(cells, (cell) => isFirm(document, cell))) {
      if (!roles.has('provider')) roles.set('provider', column);
    } else if (!roles.has('category') && most(cells, (cell) => isClass(document, cell))) roles.set('category', column);
    else if (!roles.has('purpose') && cells.length * 2 > full.length) {
      const length = cells.reduce((sum, { text }) => sum + text.length, 0) / cells.length;
      const spoken =
        most(cells, ({ text }) => text.includes(' ')) ||
        (length >= TELLING &&
          (!headed || (columns.size === 1 && new Set(cells.map(({ text }) => text)).size * 2 > cells.length)) &&
          !cells.some((cell) => isKind(document, cell)));
      if (spoken && length > (best?.length ?? 0)) best = { column, length };
    }
  }
  if (best !== undefined) roles.set('purpose', best.column);
}

function isFirm(document: PolicyText, { text, start, end }: PlacedBlock): boolean {
  if (text.length > SHORT) return false;
  if (HOST.test(text)) return true;
  const [firm] = organisationsBetween(document, start, end);
  return firm !== undefined && text.length - (firm.end - firm.start) < BESIDE;
}

function isClass(document: PolicyText, cell: PlacedBlock): boolean {
  return cell.text.split(' ', CLASS_WORDS + 1).length <= CLASS_WORDS && hasCue(document, 'cookieClass', spanOf(cell));
}

function isKind(document: PolicyText, cell: PlacedBlock): boolean {
  return hasCue(document, 'storageKind', spanOf(cell)) || hasCue(document, 'cookieWord', spanOf(cell));
}
