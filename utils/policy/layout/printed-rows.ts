import { least, most } from './extent.ts';
import type { PrintedLine } from './model.ts';
import type { PrintedTable } from './printed-tables.ts';

/** Some lines of one column that stand close together. */
interface Cell {
  column: number;
  text: string[];
  top: number;
  bottom: number;
  /** Where its last line ends, and how much room its first word takes with a blank before it; in points. */
  end: number;
  lead: number;
}

/** Lines of one cell are no further apart than this much of the closest ones. */
const CLOSE = 1.12;
/** Lines further apart than this, in letters' size, are never of one cell, however evenly they stand. */
const APART = 1.7;
/** Width of a blank, in letters' size. */
const BLANK = 0.25;
/** Lines of one column are at least this far apart, in letters' size. */
const FULL = 0.9;
/** Lines this near in height stand on the same one, in letters' size. */
const LEVEL = 0.6;

/**
 * The rows of a table from top to bottom, each with as many cells as there are columns, empty ones included. Where lines
 * stand at several distances, the closest of a column are of one cell, and cells that share a height are of one row,
 * wherever in the row their text stands; where all stand alike, a line goes on in the row above whose words found no
 * room there.
 */
export function printedRows({ lines, gaps }: PrintedTable): string[][] {
  const cells = lines.flatMap((line) => cellsOf(line, gaps));
  const size = most(lines.map((line) => line.size));
  const levels = lines.slice(1).map((line, i) => (lines[i]?.y ?? line.y) - line.y);
  // there is often more room below the titles alone
  const below = levels.length > 1 ? levels.slice(1) : levels;
  const isEven = most(below) <= least(below) * CLOSE;
  const step = closestStep(cells, size);
  const single = isEven || step > size * APART;
  const rows = single ? rowsByLine(lines, gaps) : rowsByHeight(stacked(cells, step * CLOSE), size);
  return rows.map((row) => {
    const texts = Array.from({ length: gaps.length + 1 }, () => [] as string[]);
    for (const { column, text } of row) texts[column]?.push(...text);
    return texts.map((text) => text.join(' ').replace(/(\p{Ll})[-\u00ad] (?=\p{Ll})/gu, '$1'));
  });
}

/** The cells of one line: its pieces by the gap they stand behind. */
function cellsOf({ pieces, size }: PrintedLine, gaps: readonly number[]): Cell[] {
  const cells = new Map<number, Cell>();
  for (const { text, x, y, end } of pieces) {
    const column = gaps.filter((gap) => x >= gap).length;
    const cell = cells.get(column);
    if (cell === undefined) {
      const word = text.indexOf(' ');
      const lead = size * BLANK + (word < 0 ? 1 : word / text.length) * (end - x);
      cells.set(column, { column, text: [text], top: y + size, bottom: y, end, lead });
    } else {
      cell.text[0] += `${x - cell.end > size * BLANK * 0.5 ? ' ' : ''}${text}`;
      cell.end = Math.max(cell.end, end);
    }
  }
  return [...cells.values()];
}

/** How far the closest two lines of one column stand apart; no line is set into another. */
function closestStep(cells: readonly Cell[], size: number): number {
  const last = new Map<number, number>();
  let closest = Number.POSITIVE_INFINITY;
  for (const { column, bottom } of cells) {
    const above = last.get(column);
    if (above !== undefined && above - bottom > size * FULL) closest = Math.min(closest, above - bottom);
    last.set(column, bottom);
  }
  return closest;
}

/** Lines of a column that are no further apart than `limit` points, as one cell. */
function stacked(cells: readonly Cell[], limit: number): Cell[] {
  const open = new Map<number, Cell>();
  const whole: Cell[] = [];
  for (const cell of cells) {
    const above = open.get(cell.column);
    if (above !== undefined && above.bottom > cell.bottom && above.bottom - cell.bottom <= limit) {
      above.text.push(...cell.text);
      above.bottom = cell.bottom;
      continue;
    }
    open.set(cell.column, cell);
    whole.push(cell);
  }
  return whole;
}

/** Cells whose heights overlap stand in one row. */
function rowsByHeight(cells: Cell[], size: number): Cell[][] {
  const rows: Cell[][] = [];
  let bottom = Number.POSITIVE_INFINITY;
  for (const cell of [...cells].sort((a, b) => b.top - a.top)) {
    const row = rows.at(-1);
    if (row !== undefined && cell.top > bottom + size * (1 - LEVEL)) {
      row.push(cell);
      bottom = Math.min(bottom, cell.bottom);
    } else {
      rows.push([cell]);
      bottom = cell.bottom;
    }
  }
  return rows;
}

/** A line that fills some columns only goes on in the row above where its words found no room in the line above it. */
function rowsByLine(lines: readonly PrintedLine[], gaps: readonly number[]): Cell[][] {
  const split = lines.map((line) => cellsOf(line, gaps));
  const ends = new Map<number, number>();
  for (const { column, end } of split.flat()) ends.set(column, Math.max(end, ends.get(column) ?? 0));
  const rows: Cell[][] = [];
  const above = new Map<number, Cell>();
  for (const cells of split) {
    const wrapped = cells.every((cell) => {
      const before = above.get(cell.column);
      return before !== undefined && before.end + cell.lead > (ends.get(cell.column) ?? 0);
    });
    const single = cells.length === 1 && (cells[0]?.column ?? 0) > 0;
    const row = rows.at(-1);
    if (row !== undefined && (single || (wrapped && cells.length <= gaps.length))) row.push(...cells);
    else {
      rows.push([...cells]);
      above.clear();
    }
    for (const cell of cells) above.set(cell.column, cell);
  }
  return rows;
}
