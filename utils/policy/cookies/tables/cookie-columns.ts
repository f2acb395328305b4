import { JOINED_WORDS, TOLD_BY_PART } from '../../names/naming-words.ts';
import type { PlacedBlock, PolicyText } from '../../policy-text.ts';
import { HOST, isDistinctCookieName } from '../cookie-names.ts';
import { hasCue, spanOf } from '../cookie-record.ts';
import { type CellOrder, namesInCell, orderOfCells, orderOfHeading } from '../name-cells.ts';
import { voteOthers } from './column-votes.ts';
import { isUntoldHead, lengthColumnOf, voteLifetime } from './lifetime-columns.ts';
import { type ColumnRole, columnRoles, labelOf, roleOfHead, type Table } from './tables.ts';

/** A word as scripts are written: small letters first. */
const PLAIN = /^[a-z][A-Za-z0-9._-]{1,40}$/;
/** "Till-Session", "Till-Session.sig": the last part says so, however it is written. */
const isToldByPart = (name: string): boolean => TOLD_BY_PART.test(name.toLowerCase().replace(/\.sig$/, ''));
/** Names for sure in a column of plain words. */
const SURE = 2;

/** Which column of a table of cookies holds what; `body` is the table without its heading row. */
export interface TableLayout {
  roles: Map<ColumnRole, number>;
  nameColumn: number;
  /** Set where the cells of names also say who sets them. */
  order: CellOrder | undefined;
  head: PlacedBlock[] | undefined;
  body: PlacedBlock[][];
}

/** Which column holds what: by the headings, by labels repeated in every cell, or by the shape of the names. */
export function layoutOf(document: PolicyText, { rows }: Table, announced: () => boolean): TableLayout | undefined {
  const [head] = rows;
  if (head === undefined) return undefined;
  const labelled = labelledRoles(document, head);
  let roles = labelled.size > 1 ? labelled : columnRoles(document, head);
  const isHead = head.every((cell) => cell === undefined || cell.cell?.header === true);
  const headed = labelled.size < 2 && (roles.size > 1 || (roles.size === 1 && isHead));
  if (!headed && labelled.size < 2) roles = new Map();
  const body = headed ? rows.slice(1) : rows;
  const named = headed ? columnsNamed(document, head) : roles.has('name') ? [roles.get('name') ?? 0] : [];
  const both = sharedColumn(document, body, headed ? head : [], named);
  const nameColumn =
    both?.column ?? nameColumnOf(body, roles, named) ?? plainColumnOf(document, body, roles, announced);
  if (nameColumn === undefined) return undefined;
  voteLifetime(document, body, roles, nameColumn);
  voteOthers(document, body, roles, nameColumn, headed);
  const untold = !headed && isUntoldHead(document, body, nameColumn, roles.get('lifetime'));
  return {
    roles,
    nameColumn,
    order: both?.order,
    head: headed || untold ? head : undefined,
    body: untold ? body.slice(1) : body,
  };
}

/** The column whose cells hold both a name and who sets it, by its heading or by what they hold. */
function sharedColumn(
  document: PolicyText,
  body: PlacedBlock[][],
  head: PlacedBlock[],
  named: number[],
): { column: number; order: CellOrder } | undefined {
  const alone = named.some((column) => head[column] !== undefined && !orderOfHeading(document, head[column]));
  for (const [column, cell] of head.entries()) {
    const order = cell === undefined || alone ? undefined : orderOfHeading(document, cell);
    if (order === undefined) continue;
    const cells = cellsOf(body, column);
    if (cells.filter((one) => namesInCell(one, order).names.length > 0).length * 2 > cells.length)
      return { column, order };
  }
  for (const column of named.length > 0 ? named : [0]) {
    const order = orderOfCells(document, cellsOf(body, column));
    if (order !== undefined) return { column, order };
  }
  return undefined;
}

/** The filled cells of a column in the rows that hold more than one. */
function cellsOf(body: PlacedBlock[][], column: number): PlacedBlock[] {
  return body.flatMap((row) => {
    const cell = row[column];
    return cell?.text && row.filter((other) => other?.text).length > 1 ? [cell] : [];
  });
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
  return head.flatMap((cell, column) => (cell !== undefined && roleOfHead(document, cell) === 'name' ? [column] : []));
}

/** The column of names: as headed, unless another holds the names by their shape. */
function nameColumnOf(body: PlacedBlock[][], roles: Map<ColumnRole, number>, named: number[]): number | undefined {
  const columns = new Map<number, { filled: number; plain: number; distinct: number }>();
  const wide = body.some((row) => row.filter((cell) => cell?.text).length > 1);
  for (const row of body) {
    // one cell across a table is the heading of a group
    if (wide && row.filter((cell) => cell?.text).length === 1) continue;
    row.forEach((cell, column) => {
      if (cell === undefined || cell.text === '') return;
      const counts = columns.get(column) ?? { filled: 0, plain: 0, distinct: 0 };
      const { names } = namesInCell(cell, undefined);
      counts.filled++;
      if (names.length > 0) counts.plain++;
      // firms write themselves as some cookies are called
      const firm = roles.get('provider') === column;
      if (names.some((name) => isDistinctCookieName(name) && !(firm && JOINED_WORDS.test(name)))) counts.distinct++;
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

/**
 * Without any telling heading or name, among words about cookies: the first column that holds plain words only, where
 * another holds the lengths of time. `basket | 2 years`; elsewhere where two of them are names for sure.
 */
function plainColumnOf(
  document: PolicyText,
  body: PlacedBlock[][],
  roles: Map<ColumnRole, number>,
  announced: () => boolean,
): number | undefined {
  const lengths = roles.get('lifetime') ?? lengthColumnOf(document, body, new Set(roles.values()));
  if (lengths === undefined) return undefined;
  const width = Math.max(...body.map((row) => row.length));
  const taken = new Set([lengths, ...roles.values()]);
  for (let column = 0; column < width; column++) {
    if (taken.has(column)) continue;
    const cells = body.map((row) => row[column]).filter((cell) => cell !== undefined && cell.text !== '');
    const plain = cells.every((cell) => cell !== undefined && isPlainName(document, cell));
    const sure = cells.filter((cell) => cell !== undefined && isDistinctCookieName(cell.text)).length;
    if (plain && cells.length * 2 > body.length && (sure >= SURE || announced())) return column;
  }
  return undefined;
}

/** Whether a cell can be the name of a cookie where little tells: one word, no class of cookies and no address. */
export function isPlainName(document: PolicyText, cell: PlacedBlock): boolean {
  const { names } = namesInCell(cell, undefined);
  return (
    names.length > 0 &&
    names.every((name) => isDistinctCookieName(name) || isToldByPart(name) || (PLAIN.test(name) && !HOST.test(name))) &&
    !cell.text.includes(' ') &&
    !hasCue(document, 'cookieClass', spanOf(cell))
  );
}
