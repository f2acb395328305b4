import type { PlacedBlock, PolicyText } from '../../policy-text.ts';
import { cuesBetween } from '../../policy-text.ts';
import { tokenAt } from '../../words/token-at.ts';
import { roleOfTitle } from './column-titles.ts';

export type ColumnRole = 'name' | 'provider' | 'purpose' | 'lifetime' | 'category';

/** A table with its cells by row and column; empty cells keep their place. */
export interface Table {
  rows: PlacedBlock[][];
  /** Index of its first block in the document. */
  first: number;
}

/** Columns beyond this are no table for reading. */
const COLUMN_LIMIT = 60;

/** Roles that a heading may have, the tellingest first. */
const PRECEDENCE: ColumnRole[] = ['lifetime', 'name', 'provider', 'purpose', 'category'];

/** The tables of a document are found once. */
const TABLES = new WeakMap<PolicyText, readonly Table[]>();
/** What joins a name to what it is of. */
const OF = /^ (?:(?:of|of the|des|der|av) )?$/;

/** The tables of a document, from blocks that carry a place. */
export function findTables(document: PolicyText): readonly Table[] {
  const known = TABLES.get(document);
  if (known !== undefined) return known;
  const tables = tablesOf(document);
  TABLES.set(document, tables);
  return tables;
}

function tablesOf(document: PolicyText): Table[] {
  const tables: Table[] = [];
  let current: Table | undefined;
  let id = -1;
  let rowNumber = -1;
  document.blocks.forEach((block, index) => {
    const { cell } = block;
    if (cell === undefined || !(cell.column >= 0 && cell.column < COLUMN_LIMIT)) return;
    if (current === undefined || cell.table !== id) {
      current = { rows: [], first: index };
      id = cell.table;
      rowNumber = -1;
      tables.push(current);
    }
    // rows are numbered by whoever made the blocks: only a change of number counts
    if (cell.row !== rowNumber) current.rows.push([]);
    rowNumber = cell.row;
    const row = current.rows[current.rows.length - 1];
    if (row !== undefined) row[cell.column] = block;
  });
  for (const table of tables) {
    table.rows = table.rows.filter((row) => row.some((cell) => cell?.text));
    reachDown(table.rows);
  }
  return tables;
}

/** Cells that reach over several rows stand in each of them. */
function reachDown(rows: PlacedBlock[][]): void {
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const last = (cell.cell?.row ?? 0) + (cell.cell?.below ?? 0);
      for (let i = index + 1; i < rows.length && cell.cell?.below !== undefined; i++) {
        const below = rows[i];
        if (below === undefined || rowOf(below, cell) > last || below[column] !== undefined) break;
        below[column] = cell;
      }
    });
  });
}

/** The number of a row by the cells that begin in it. */
function rowOf(row: PlacedBlock[], above: PlacedBlock): number {
  let number = above.cell?.row ?? 0;
  for (const cell of row) number = Math.max(number, cell?.cell?.row ?? 0);
  return number;
}

/** A cell that began in a row above. */
export function isFromAbove(row: readonly PlacedBlock[], cell: PlacedBlock): boolean {
  return cell.cell?.below !== undefined && row.some((other) => (other?.cell?.row ?? 0) > (cell.cell?.row ?? 0));
}

/** What a heading says its column holds: the longest cue that begins it, by the tellingest role. */
export function roleOfHeading(document: PolicyText, start: number, end: number): ColumnRole | undefined {
  if (end <= start || end - start > 60) return undefined;
  const { tokens } = document;
  const first = tokenAt(tokens, start);
  const cues = cuesBetween(document, 'column', first, tokenAt(tokens, end - 1) + 1);
  let best: { role: ColumnRole; weight: number } | undefined;
  for (const cue of cues) {
    const role = cue.key as ColumnRole;
    const weight = (cue.last - cue.first + 1) * 10 - (cue.first - first) * 2 - PRECEDENCE.indexOf(role);
    if (best === undefined || weight > best.weight) best = { role, weight };
  }
  // "Cookie Laufzeit", "Cookie provider", "Name of provider": the word behind says what it is
  if (best?.role === 'name' && best.weight < 10) {
    const behind = cues.find(
      (cue) =>
        cue.key !== 'name' &&
        cue.first > first &&
        OF.test(document.text.slice(tokens.end[first], tokens.start[cue.first])),
    );
    if (behind !== undefined) return behind.key as ColumnRole;
  }
  return best?.role;
}

/**
 * A table whose first column holds the headings, turned about: `Cookie | _ga | _fbp` above `Lasts | 2 years | 90 days`.
 * Any other stays as it is. Pairs of label and value are read as such.
 */
export function upright(document: PolicyText, table: Table): Table {
  const { rows, first } = table;
  const [top] = rows;
  const width = top?.length ?? 0;
  if (top === undefined || width < 3 || rows.length < 2 || columnRoles(document, top).size > 1) return table;
  const heads = rows.flatMap(([head]) => (head === undefined ? [] : [head]));
  const roles = columnRoles(document, heads);
  if (heads.length < rows.length || roles.size < 2 || !(roles.has('name') || roles.has('lifetime'))) return table;
  return { first, rows: top.map((_, column) => rows.flatMap((row) => row[column] ?? [])) };
}

/** Roles by column from the heading row; each role once, the first column wins. */
export function columnRoles(document: PolicyText, row: PlacedBlock[]): Map<ColumnRole, number> {
  const roles = new Map<ColumnRole, number>();
  row.forEach((cell, column) => {
    if (cell === undefined) return;
    const role = roleOfHead(document, cell);
    if (role !== undefined && !roles.has(role)) roles.set(role, column);
  });
  return roles;
}

/** What the heading of a column says it holds, in the language of the text or else in another. */
export function roleOfHead(document: PolicyText, { text, start, end }: PlacedBlock): ColumnRole | undefined {
  return roleOfHeading(document, start, end) ?? roleOfTitle(text);
}

/** A label with its role and value, `Expires: 2 years`; `undefined` when what stands before a colon is none. */
export function labelOf(
  document: PolicyText,
  start: number,
  end: number,
): { role: ColumnRole; value: { start: number; end: number } } | undefined {
  const colon = document.text.slice(start, Math.min(end, start + 40)).indexOf(':');
  if (colon < 2 || start + colon + 1 >= end) return undefined;
  // the label of a sentence further on
  if (document.text.slice(start, start + colon).includes('. ')) return undefined;
  const role = roleOfHeading(document, start, start + colon);
  const from = start + colon + 1 + (document.text[start + colon + 1] === ' ' ? 1 : 0);
  return role === undefined || from >= end ? undefined : { role, value: { start: from, end } };
}
