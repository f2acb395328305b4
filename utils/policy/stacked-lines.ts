import { stackedTables } from './stacked-cells.ts';
import { isSureName, type StackedTable } from './stacked-rows.ts';

/** A line that holds a cell and the bar behind it. */
const BARRED = /^\|?(?:[^|]*\S)?\s?\|$/;
/** Most lines of a cell. */
const CELL_LINES = 30;
/** Longest last cell that can be a length. */
const SHORT = 40;
/** A line of one word, as a name is. */
const WORD = /^\s*\|?\s?\S{3,90}(?:\s?\|)?\s*$/;
/** Marks of lists and headings, and what parts cells within a line. */
const MARKED = /^(?:[#>|•●▪‣◦○*–-](?:\s|$)|https?:)|\t| \| /;

/** The lines of a text in which tables with every cell on a line of its own are put together: cells parted by tabs. */
export function joinStackedCells(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => WORD.test(line) && isSureName(line.replaceAll('|', '').trim()))) return lines;
  const joined: string[] = [];
  let run: string[] = [];
  let barred = false;
  const close = (): void => {
    joined.push(...rowsOf(run, barred));
    run = [];
  };
  for (const line of wholeCells(lines)) {
    const trimmed = line.trim();
    const isBarred = BARRED.test(trimmed);
    if (trimmed !== '' && isBarred !== barred) {
      close();
      barred = isBarred;
    }
    if (!isBarred && MARKED.test(line)) {
      close();
      joined.push(line);
    } else run.push(line);
  }
  close();
  return joined;
}

/** Cells of several lines, each but the last without the bar behind the cell, on one line. */
function wholeCells(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    whole.push(line);
    if (!BARRED.test(line.trim())) continue;
    let end = at + 1;
    while (end - at < CELL_LINES && isInside(lines[end])) end++;
    if (end > at + 1 && BARRED.test(lines[end]?.trim() ?? '') && !lines[end]?.trim().startsWith('|')) {
      whole.push(lines.slice(at + 1, end + 1).join(' '));
      at = end;
    }
  }
  return whole;
}

const isInside = (line: string | undefined): boolean => line !== undefined && line.trim() !== '' && !line.includes('|');

/** Each table of a run of lines as rows; all other lines as they are. */
function rowsOf(lines: readonly string[], barred: boolean): readonly string[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ at, cell: cellOf(line, barred) }]));
  if (filled.length < 4) return lines;
  const cells = filled.map(({ cell }) => cell);
  const tables = stackedTables(cells, barred);
  if (tables.length === 0) return lines;
  const joined: string[] = [];
  let from = 0;
  for (const { first, end, rows } of tables) {
    const width = Math.max(...rows.map((row) => row.end - row.start));
    joined.push(...lines.slice(from, filled[first]?.at), '');
    joined.push(...rows.map((row) => rowLine(cells, row, width)), '');
    from = (filled[end - 1]?.at ?? from) + 1;
  }
  return [...joined, ...lines.slice(from)];
}

/** A row in its columns: a group leaves all others empty, and of a short row a short last cell stays the last. */
function rowLine(cells: readonly string[], { start, end }: StackedTable['rows'][number], width: number): string {
  const [name = '', ...told] = cells.slice(start, end);
  const missing: string[] = Array.from({ length: Math.max(0, width - (end - start)) }, () => '');
  const last = told.at(-1);
  return [name, ...(last !== undefined && last.length <= SHORT ? [...missing, ...told] : [...told, ...missing])].join(
    '\t',
  );
}

function cellOf(line: string, barred: boolean): string {
  const trimmed = line.trim();
  return barred ? trimmed.replace(/^\||\|$/g, '').trim() : trimmed;
}
