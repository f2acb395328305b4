import type { PlacedBlock, PolicyText } from '../../policy-text.ts';
import { lifetimeIn } from '../../rules/cookies/lifetime-in.ts';
import { organisationsBetween } from '../../spans.ts';
import { isCookieName, isDistinctCookieName } from '../cookie-names.ts';
import { aboutCookies, aboutCookiesFirst, type CookieRecord, hasCue, spanOf, type TextSpan } from '../cookie-record.ts';
import { namesInCell } from '../name-cells.ts';
import { isPlainName, layoutOf, type TableLayout } from './cookie-columns.ts';
import { isFirmAlone } from './headings-above.ts';
import { columnRoles, findTables, isFromAbove, labelOf, type Table, upright } from './tables.ts';

/** Longest cell that is a length. */
const LENGTH_LIMIT = 40;
/** A word with a capital, which few names are. */
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** The declarations in the tables of a document, one record a row. */
export function cookieTableRecords(document: PolicyText): CookieRecord[] {
  return findTables(document).flatMap((found) => {
    const table = upright(document, found);
    const layout = layoutOf(document, table, () => isAnnounced(document, table, true));
    return layout === undefined || !isCookieTable(document, layout, table) ? [] : rowRecords(document, table, layout);
  });
}

/** Whether the words right above a table are about cookies, or the section is; `first`: about nothing before them. */
function isAnnounced(document: PolicyText, table: Table, first: boolean): boolean {
  if (first ? aboutCookiesFirst(document, table.first) : aboutCookies(document, table.first)) return true;
  const above = document.blocks[table.first - 1];
  return (above !== undefined && hasCue(document, 'cookieWord', spanOf(above))) || namesStorage(document, table);
}

/** Whether most rows name the kind of storage they are about. */
function namesStorage(document: PolicyText, { rows }: Table): boolean {
  const naming = rows.filter((row) =>
    row.some((cell) => cell !== undefined && cell.text.length < 40 && hasCue(document, 'storageKind', spanOf(cell))),
  );
  return naming.length * 2 >= rows.length;
}

/** A table of cookies says so in its headings or above it, or has names that can be nothing else. */
function isCookieTable(document: PolicyText, layout: TableLayout, table: Table): boolean {
  const { roles, nameColumn, order, head, body } = layout;
  const names = body.flatMap((row) => (row[nameColumn] === undefined ? [] : namesInCell(row[nameColumn], order).names));
  if (names.length === 0) return false;
  const firms = body.filter((row) => {
    const cell = row[nameColumn];
    return (
      cell !== undefined &&
      !isDistinctCookieName(cell.text) &&
      organisationsBetween(document, cell.start, cell.end)[0]?.start === cell.start
    );
  });
  if (order === undefined && firms.length * 2 > body.length) return false;
  const distinct = names.filter(isDistinctCookieName).length / names.length;
  const headed = head?.some((cell) => cell !== undefined && hasCue(document, 'cookieWord', spanOf(cell))) ?? false;
  if (headed) return true;
  if (roles.has('lifetime') && distinct > 0.2) return true;
  if (roles.has('lifetime')) {
    const plain = body.filter((row) => row[nameColumn] !== undefined && isPlainName(document, row[nameColumn]));
    return isAnnounced(document, table, true) && plain.length * 2 > body.length;
  }
  return isAnnounced(document, table, false) ? distinct > 0.2 || roles.has('name') : distinct > 0.6;
}

function rowRecords(
  document: PolicyText,
  table: Table,
  { roles, nameColumn, order, head, body }: TableLayout,
): CookieRecord[] {
  const records: CookieRecord[] = [];
  const heading = head?.[roles.get('lifetime') ?? -1];
  let group: TextSpan | undefined;
  for (const found of body) {
    const row = aligned(document, found, roles);
    const cells = row.filter((cell) => cell !== undefined && cell.text !== '');
    const [only] = cells;
    const nameCell = row[nameColumn];
    if (cells.length === 1 && only !== undefined && isGroup(document, only, nameCell, row.length)) {
      if (only.text.length < 90) group = spanOf(only);
      continue;
    }
    if (nameCell === undefined || isFromAbove(row, nameCell)) continue;
    const isHeadAgain = head !== undefined && columnRoles(document, row).size >= Math.max(2, roles.size);
    if (isHeadAgain && !isDistinctCookieName(nameCell.text)) continue;
    const { names, provider } = namesInCell(nameCell, order);
    if (names.length === 0) continue;
    const fields: CookieRecord['fields'] = provider === undefined ? {} : { provider };
    for (const [role, column] of roles) {
      const cell = row[column];
      if (cell !== undefined && column !== nameColumn && cell.text !== '')
        fields[role] = fieldSpan(document, cell, head?.[column]);
    }
    const own = cells.filter((cell) => !isFromAbove(row, cell));
    records.push({
      names,
      span: { start: own[0]?.start ?? 0, end: own[own.length - 1]?.end ?? 0 },
      naming: spanOf(nameCell),
      fields,
      block: table.first,
      group,
      lifetimeHeading: heading === undefined ? undefined : spanOf(heading),
      rest: row.filter((cell, column) => cell !== undefined && column !== nameColumn).map(spanOf),
    });
  }
  return records.some(({ names }) => names.some(isDistinctCookieName))
    ? records.filter((record) => !isService(document, record))
    : records;
}

/** "Newsletter | … | as long as needed" among rows of names: a service called by a word, and no length. */
function isService(document: PolicyText, { names, fields: { lifetime } }: CookieRecord): boolean {
  return (
    lifetime !== undefined &&
    names.every((name) => CAPITALISED.test(name)) &&
    lifetimeIn(document, lifetime, undefined).kind === 'unknown'
  );
}

/** A row whose length stands one column early because the cell before it was left out: all from there on one further. */
function aligned(document: PolicyText, row: PlacedBlock[], roles: TableLayout['roles']): PlacedBlock[] {
  const column = roles.get('lifetime') ?? 0;
  const [early, length] = [row[column - 1], row[column]];
  if (column < 2 || early === undefined || early.text.length > LENGTH_LIMIT) return row;
  const isLength = ({ start, end }: TextSpan): boolean =>
    lifetimeIn(document, { start, end }, undefined).kind !== 'unknown';
  if (!isLength(early) || (length !== undefined && length.text !== '' && isLength(length))) return row;
  const moved = [...row];
  moved.splice(column - 1, 0, ...new Array<PlacedBlock>(1));
  return moved;
}

/** A cell across the whole table, or the only one filled and no name. */
function isGroup(document: PolicyText, only: PlacedBlock, nameCell: PlacedBlock | undefined, width: number): boolean {
  if (only !== nameCell || isFirmAlone(document, only)) return true;
  if (isDistinctCookieName(only.text)) return false;
  return (
    width === 1 ||
    CAPITALISED.test(only.text) ||
    !isCookieName(only.text) ||
    hasCue(document, 'cookieClass', spanOf(only))
  );
}

/** A cell without the label or heading that some pages repeat in every cell for small screens. */
function fieldSpan(document: PolicyText, cell: PlacedBlock, heading: PlacedBlock | undefined): TextSpan {
  const label = labelOf(document, cell.start, cell.end);
  if (label !== undefined) return label.value;
  const title = heading?.text ?? '';
  if (title.length < 3 || cell.text.length <= title.length || !cell.text.startsWith(title)) return spanOf(cell);
  const start = cell.start + title.length;
  const gap = /^[\s:]*/.exec(document.text.slice(start, cell.end))?.[0].length ?? 0;
  return gap > 0 ? { start: start + gap, end: cell.end } : spanOf(cell);
}
