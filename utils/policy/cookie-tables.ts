import { isCookieName, isDistinctCookieName, splitCookieNames } from './cookie-names.ts';
import { aboutCookies, type CookieRecord, hasCue, spanOf, type TextSpan } from './cookie-record.ts';
import { durationsBetween } from './duration-index.ts';
import type { PlacedBlock, PolicyText } from './policy-text.ts';
import { organisationsBetween } from './spans.ts';
import { type ColumnRole, columnRoles, findTables, labelOf, roleOfHeading, type Table } from './tables.ts';
import { tokenAt } from './token-at.ts';

const CELL_LIMIT = 400;
/** Longest cell that is a lifetime and nothing else. */
const LENGTH_LIMIT = 40;

interface Layout {
  roles: Map<ColumnRole, number>;
  nameColumn: number;
  head: PlacedBlock[] | undefined;
  body: PlacedBlock[][];
}

/** The declarations in the tables of a document, one record a row. */
export function cookieTableRecords(document: PolicyText): CookieRecord[] {
  return findTables(document).flatMap((table) => {
    const layout = layoutOf(document, table);
    return layout === undefined || !isCookieTable(document, table, layout) ? [] : rowRecords(document, table, layout);
  });
}

/** Which column holds what: by the headings, by labels repeated in every cell, or by the shape of the names. */
function layoutOf(document: PolicyText, { rows }: Table): Layout | undefined {
  const [head] = rows;
  if (head === undefined) return undefined;
  const labelled = labelledRoles(document, head);
  let roles = labelled.size > 1 ? labelled : columnRoles(document, head);
  const isHead = head.every((cell) => cell === undefined || cell.cell?.header === true);
  const headed = labelled.size < 2 && (roles.size > 1 || (roles.size === 1 && isHead));
  if (!headed && labelled.size < 2) roles = new Map();
  const body = headed ? rows.slice(1) : rows;
  const named = headed ? columnsNamed(document, head) : roles.has('name') ? [roles.get('name') ?? 0] : [];
  const nameColumn = nameColumnOf(body, roles, named);
  if (nameColumn !== undefined) voteLifetime(document, body, roles, nameColumn);
  return nameColumn === undefined ? undefined : { roles, nameColumn, head: headed ? head : undefined, body };
}

/** Roles by column from a row whose cells all carry their label: `Name: _ga`, `Expires: 2 years`. */
function labelledRoles(document: PolicyText, row: PlacedBlock[]): Map<ColumnRole, number> {
  const roles = new Map<ColumnRole, number>();
  row.forEach((cell, column) => {
    const role = cell === undefined ? undefined : labelOf(document, cell.start, cell.end)?.role;
    if (role !== undefined && !roles.has(role)) roles.set(role, column);
  });
  return roles;
}

/** Every column whose heading can stand for names: "Cookie" and "Name" may both be there. */
function columnsNamed(document: PolicyText, head: PlacedBlock[]): number[] {
  return head.flatMap((cell, column) =>
    cell !== undefined && roleOfHeading(document, cell.start, cell.end) === 'name' ? [column] : [],
  );
}

/** The column of names: as headed, unless another holds the names by their shape. */
function nameColumnOf(body: PlacedBlock[][], roles: Map<ColumnRole, number>, named: number[]): number | undefined {
  const columns = new Map<number, { filled: number; plain: number; distinct: number }>();
  for (const row of body) {
    row.forEach((cell, column) => {
      if (cell === undefined || cell.text === '') return;
      const counts = columns.get(column) ?? { filled: 0, plain: 0, distinct: 0 };
      const names = splitNames(cell.text);
      counts.filled++;
      if (names.length > 0) counts.plain++;
      if (names.some(isDistinctCookieName)) counts.distinct++;
      columns.set(column, counts);
    });
  }
  const [headed] = named
    .map((column) => ({ column, counts: columns.get(column) ?? { filled: 0, plain: 0, distinct: 0 } }))
    .sort((a, b) => b.counts.plain - a.counts.plain);
  if (headed !== undefined && headed.counts.plain > 0 && headed.counts.plain * 2 >= headed.counts.filled)
    return headed.column;
  let best: { column: number; share: number } | undefined;
  for (const [column, { filled, distinct }] of columns) {
    const share = distinct / filled;
    if (share > (best?.share ?? 0.5)) best = { column, share };
  }
  if (best === undefined) return undefined;
  for (const [role, column] of roles) if (column === best.column && role !== 'name') roles.delete(role);
  return best.column;
}

/** A column without a telling heading whose cells are mostly lengths of time holds the lifetimes. */
function voteLifetime(
  document: PolicyText,
  body: PlacedBlock[][],
  roles: Map<ColumnRole, number>,
  names: number,
): void {
  if (roles.has('lifetime')) return;
  const taken = new Set([names, ...roles.values()]);
  const votes = new Map<number, { filled: number; lengths: number }>();
  for (const row of body) {
    row.forEach((cell, column) => {
      if (cell === undefined || cell.text === '' || taken.has(column)) return;
      const count = votes.get(column) ?? { filled: 0, lengths: 0 };
      count.filled++;
      if (cell.text.length <= LENGTH_LIMIT && isLifetime(document, cell)) count.lengths++;
      votes.set(column, count);
    });
  }
  for (const [column, { filled, lengths }] of votes) {
    if (lengths * 2 > filled) {
      roles.set('lifetime', column);
      return;
    }
  }
}

function isLifetime(document: PolicyText, cell: PlacedBlock): boolean {
  if (hasCue(document, 'lifetimeKind', spanOf(cell))) return true;
  const first = tokenAt(document.tokens, cell.start);
  return durationsBetween(document, first, tokenAt(document.tokens, cell.end - 1) + 1).length > 0;
}

function splitNames(cell: string): readonly string[] {
  return cell.length > CELL_LIMIT ? [] : splitCookieNames(cell);
}

/** A table of cookies says so in its headings or above it, or has names that can be nothing else. */
function isCookieTable(document: PolicyText, table: Table, { roles, nameColumn, head, body }: Layout): boolean {
  const names = body.flatMap((row) => splitNames(row[nameColumn]?.text ?? ''));
  if (names.length === 0) return false;
  const firms = body.filter((row) => {
    const cell = row[nameColumn];
    return (
      cell !== undefined &&
      !isDistinctCookieName(cell.text) &&
      organisationsBetween(document, cell.start, cell.end)[0]?.start === cell.start
    );
  });
  if (firms.length * 2 > body.length) return false;
  const distinct = names.filter(isDistinctCookieName).length / names.length;
  const headed = head?.some((cell) => cell !== undefined && hasCue(document, 'cookieWord', spanOf(cell))) ?? false;
  if (headed || roles.has('lifetime')) return distinct > 0.2 || headed;
  const above = document.blocks[table.first - 1];
  const announced =
    aboutCookies(document, table.first) || (above !== undefined && hasCue(document, 'cookieWord', spanOf(above)));
  return announced ? distinct > 0.2 || roles.has('name') : distinct > 0.6;
}

function rowRecords(document: PolicyText, table: Table, { roles, nameColumn, head, body }: Layout): CookieRecord[] {
  const records: CookieRecord[] = [];
  const heading = head?.[roles.get('lifetime') ?? -1];
  let group: TextSpan | undefined;
  for (const row of body) {
    const cells = row.filter((cell) => cell !== undefined && cell.text !== '');
    const [only] = cells;
    const nameCell = row[nameColumn];
    if (cells.length === 1 && only !== undefined && isGroup(only, nameCell, row.length)) {
      if (only.text.length < 90) group = spanOf(only);
      continue;
    }
    const isHeadAgain = head !== undefined && columnRoles(document, row).size >= Math.max(2, roles.size);
    const names = nameCell === undefined || isHeadAgain ? [] : splitCookieNames(nameCell.text);
    if (names.length === 0) continue;
    const fields: CookieRecord['fields'] = {};
    for (const [role, column] of roles) {
      const cell = row[column];
      if (cell !== undefined && column !== nameColumn && cell.text !== '')
        fields[role] = fieldSpan(document, cell, head?.[column]);
    }
    records.push({
      names,
      span: { start: cells[0]?.start ?? 0, end: cells[cells.length - 1]?.end ?? 0 },
      fields,
      block: table.first,
      group,
      lifetimeHeading: heading === undefined ? undefined : spanOf(heading),
      rest: row.filter((cell, column) => cell !== undefined && column !== nameColumn).map(spanOf),
    });
  }
  return records;
}

/** A cell across the whole table, or the only one filled and no name. */
function isGroup(only: PlacedBlock, nameCell: PlacedBlock | undefined, width: number): boolean {
  if (only !== nameCell) return true;
  return !(width > 1 ? isCookieName(only.text) : isDistinctCookieName(only.text));
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
