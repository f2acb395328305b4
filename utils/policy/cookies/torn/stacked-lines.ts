import { BARRED, wholeCells } from './barred-lines.ts';
import { stackedTables } from './stacked-cells.ts';
import { isSureName, type StackedTable } from './stacked-rows.ts';

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

/** A row in its columns: a group leaves all others empty. */
function rowLine(cells: readonly string[], { start, end }: StackedTable['rows'][number], width: number): string {
  return [...cells.slice(start, end), ...Array.from({ length: Math.max(0, width - (end - start)) }, () => '')].join(
    '\t',
  );
}

function cellOf(line: string, barred: boolean): string {
  const trimmed = line.trim();
  return barred ? trimmed.replace(/^\||\|$/g, '').trim() : trimmed;
}
