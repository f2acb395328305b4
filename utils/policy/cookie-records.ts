import { isCookieName, isDistinctCookieName, splitCookieNames } from './cookie-names.ts';
import { cuesBetween, type PlacedBlock, type PolicyText } from './policy-text.ts';
import { isAbout } from './sections.ts';
import { type ColumnRole, columnRoles, findTables, roleOfHeading, type Table } from './tables.ts';
import { tokenAt } from './token-at.ts';

/** A stretch of the document text. */
export interface Span {
  start: number;
  end: number;
}

/** One declared entry before it is read: its names and where its fields stand. */
export interface CookieRecord {
  names: string[];
  span: Span;
  fields: Partial<Record<ColumnRole, Span>>;
  /** Block that holds the name, for the section around it. */
  block: number;
  /** Row or line that speaks for all that follow: "Analytics cookies". */
  group: Span | undefined;
  /** Heading of the lifetime column, which may carry the unit. */
  lifetimeHeading: Span | undefined;
  /** Everything said of the entry. */
  rest: Span[];
}

/** All cookie declarations of a document: tables, definition lists, blocks of `Name: value` lines and named list items. */
export function findCookieRecords(document: PolicyText): CookieRecord[] {
  const records = findTables(document).flatMap((table) => tableRecords(document, table));
  return [...records, ...definitionRecords(document), ...labelledRecords(document), ...itemRecords(document)];
}

const spanOf = (block: PlacedBlock): Span => ({ start: block.start, end: block.end });

function aboutCookies(document: PolicyText, block: number): boolean {
  return isAbout(document, block, ['cookies', 'optOut']) || document.sections[0]?.last === document.blocks.length;
}

function hasCue(document: PolicyText, list: string, span: Span): boolean {
  const first = tokenAt(document.tokens, span.start);
  return (
    span.end > span.start && cuesBetween(document, list, first, tokenAt(document.tokens, span.end - 1) + 1).length > 0
  );
}

function tableRecords(document: PolicyText, table: Table): CookieRecord[] {
  const [head] = table.rows;
  if (head === undefined || table.rows.length < 1) return [];
  let roles = columnRoles(document, head);
  const headed =
    roles.size > 1 || (roles.size === 1 && head.every((cell) => cell === undefined || cell.cell?.header === true));
  const body = headed ? table.rows.slice(1) : table.rows;
  if (!headed) roles = new Map();
  const nameColumn = nameColumnOf(body, roles, headed ? columnsNamed(document, head) : []);
  if (nameColumn === undefined) return [];
  if (!isCookieTable(document, table, headed ? head : [], body, roles, nameColumn)) return [];
  const heading = headed ? head[roles.get('lifetime') ?? -1] : undefined;
  const records: CookieRecord[] = [];
  let group: Span | undefined;
  for (const row of body) {
    const cells = row.filter((cell) => cell !== undefined && cell.text !== '');
    const nameCell = row[nameColumn];
    const [only] = cells;
    // a cell across the whole table, or the only one filled and no name
    if (
      cells.length === 1 &&
      only !== undefined &&
      !(only === nameCell && (row.length > 1 ? isCookieName(only.text) : isDistinctCookieName(only.text)))
    ) {
      if (only.text.length < 90) group = spanOf(only);
      continue;
    }
    if (nameCell === undefined || columnRoles(document, row).size >= Math.max(2, roles.size)) continue;
    const names = splitCookieNames(nameCell.text);
    if (names.length === 0) continue;
    const fields: CookieRecord['fields'] = {};
    for (const [role, column] of roles) {
      const cell = row[column];
      if (cell !== undefined && column !== nameColumn && cell.text !== '') fields[role] = spanOf(cell);
    }
    const rest = row.filter((cell, column) => cell !== undefined && column !== nameColumn).map(spanOf);
    const span = {
      start: Math.min(...cells.map((cell) => cell.start)),
      end: Math.max(...cells.map((cell) => cell.end)),
    };
    records.push({
      names,
      span,
      fields,
      block: table.first,
      group,
      lifetimeHeading: heading === undefined ? undefined : spanOf(heading),
      rest,
    });
  }
  return records;
}

/** Every column whose heading can stand for names: "Cookie" and "Name" may both be there. */
function columnsNamed(document: PolicyText, head: PlacedBlock[]): number[] {
  return head.flatMap((cell, column) =>
    cell !== undefined && roleOfHeading(document, cell.start, cell.end) === 'name' ? [column] : [],
  );
}

/** The column of names: as headed, unless another holds the names by their shape. */
function nameColumnOf(
  body: PlacedBlock[][],
  roles: Map<ColumnRole, number>,
  nameColumns: number[],
): number | undefined {
  const width = Math.max(0, ...body.slice(0, 50).map((row) => row.length));
  const share = (column: number, test: (name: string) => boolean): number => {
    const cells = body.map((row) => row[column]).filter((cell) => cell !== undefined && cell.text !== '');
    if (cells.length === 0) return 0;
    return cells.filter((cell) => splitNames(cell?.text ?? '').some(test)).length / cells.length;
  };
  const filled = (column: number, test: (name: string) => boolean): number =>
    body.filter((row) => splitNames(row[column]?.text ?? '').some(test)).length;
  const headed = nameColumns
    .map((column) => [column, filled(column, isCookieName)] as const)
    .sort((a, b) => b[1] - a[1])[0];
  if (headed !== undefined && share(headed[0], isCookieName) >= 0.5) return headed[0];
  let best: number | undefined;
  let bestShare = 0.5;
  for (let column = 0; column < width; column++) {
    const value = share(column, isDistinctCookieName);
    if (value > bestShare) {
      best = column;
      bestShare = value;
    }
  }
  if (best !== undefined)
    for (const [role, column] of roles) if (column === best && role !== 'name') roles.delete(role);
  return best;
}

function splitNames(cell: string): string[] {
  return cell.length > 400 ? [] : splitCookieNames(cell);
}

function isCookieTable(
  document: PolicyText,
  table: Table,
  head: PlacedBlock[],
  body: PlacedBlock[][],
  roles: Map<ColumnRole, number>,
  nameColumn: number,
): boolean {
  const names = body.flatMap((row) => splitNames(row[nameColumn]?.text ?? ''));
  if (names.length === 0) return false;
  const known = new Set(document.organisations.map((organisation) => organisation.start));
  const firms = body.filter(
    (row) => known.has(row[nameColumn]?.start ?? -1) && !isDistinctCookieName(row[nameColumn]?.text ?? ''),
  ).length;
  if (firms * 2 > body.length) return false;
  const distinct = names.filter(isDistinctCookieName).length / names.length;
  const headed = head.some((cell) => cell !== undefined && hasCue(document, 'cookieWord', spanOf(cell)));
  if (headed || roles.has('lifetime')) return distinct > 0.2 || headed;
  const above = document.blocks[table.first - 1];
  const announced =
    aboutCookies(document, table.first) || (above !== undefined && hasCue(document, 'cookieWord', spanOf(above)));
  return announced ? distinct > 0.2 || roles.has('name') : distinct > 0.6;
}

function definitionRecords(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  document.blocks.forEach((block, index) => {
    if (block.role !== 'dt') return;
    const rest: Span[] = [];
    for (let i = index + 1; document.blocks[i]?.role === 'dd'; i++) {
      const dd = document.blocks[i];
      if (dd !== undefined) rest.push(spanOf(dd));
    }
    const names = splitNames(block.text);
    const sure = names.length > 0 && names.every(isDistinctCookieName);
    if (
      names.length === 0 ||
      rest.length === 0 ||
      !(sure || aboutCookies(document, index)) ||
      block.text.split(' ').length > 3
    )
      return;
    if (!sure && !rest.some((span) => hasCue(document, 'lifetimeKind', span) || hasCue(document, 'cookieClass', span)))
      return;
    const last = rest[rest.length - 1];
    records.push({
      names,
      span: { start: block.start, end: last?.end ?? block.end },
      fields: {},
      block: index,
      group: undefined,
      lifetimeHeading: undefined,
      rest,
    });
  });
  return records;
}

interface LabelledLine {
  role: ColumnRole;
  value: Span;
  line: Span;
  block: number;
}

/** `Name: _ga` / `Purpose: …` / `Lifetime: …`, whether as lines of one block or as blocks of their own. */
function labelledRecords(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  let open: CookieRecord | undefined;
  for (const line of labelledLines(document)) {
    if (line.role === 'name') {
      const names = splitNames(document.text.slice(line.value.start, line.value.end));
      open = undefined;
      if (names.length === 0 || !(names.some(isDistinctCookieName) || aboutCookies(document, line.block))) continue;
      open = {
        names,
        span: { ...line.line },
        fields: {},
        block: line.block,
        group: undefined,
        lifetimeHeading: undefined,
        rest: [],
      };
      records.push(open);
      continue;
    }
    if (open === undefined || line.block - open.block > 6) continue;
    open.fields[line.role] ??= line.value;
    open.rest.push(line.value);
    open.span.end = Math.max(open.span.end, line.line.end);
  }
  return records.filter((record) => record.rest.length > 0);
}

function labelledLines(document: PolicyText): LabelledLine[] {
  const lines: LabelledLine[] = [];
  document.blocks.forEach((block, index) => {
    if (block.cell !== undefined || block.role === 'dt' || block.role === 'dd') return;
    let start = block.start;
    for (const text of block.text.split('\n')) {
      const colon = text.indexOf(':');
      if (colon > 1 && colon < 40 && colon < text.length - 1) {
        const role = roleOfHeading(document, start, start + colon);
        const from = start + colon + 1 + (text[colon + 1] === ' ' ? 1 : 0);
        if (role !== undefined)
          lines.push({
            role,
            value: { start: from, end: start + text.length },
            line: { start, end: start + text.length },
            block: index,
          });
      }
      start += text.length + 1;
    }
  });
  return lines;
}

/** `_ga – statistics, two years` as an item of a list about cookies. */
function itemRecords(document: PolicyText): CookieRecord[] {
  const records: CookieRecord[] = [];
  document.blocks.forEach((block, index) => {
    if (block.role !== 'li' || !aboutCookies(document, index)) return;
    const match = /^["'“„]?([^\s:,;()"”]{2,60})["'”]?\s?(?:[:(–—-]|\s[–—-])/.exec(block.text);
    const name = match?.[1];
    if (name === undefined || match === null || !isDistinctCookieName(name)) return;
    const rest = { start: block.start + match[0].length, end: block.end };
    records.push({
      names: [name],
      span: spanOf(block),
      fields: {},
      block: index,
      group: undefined,
      lifetimeHeading: undefined,
      rest: [rest],
    });
  });
  return records;
}
