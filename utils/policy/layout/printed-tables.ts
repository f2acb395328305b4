import type { Part, PrintedLine } from './model.ts';

/** Lines of a page that stand in the same columns, and the middles of the gaps between these. */
export interface PrintedTable {
  lines: PrintedLine[];
  gaps: number[];
  gutters: readonly Gutter[];
}

/** White space between two columns, from top to bottom of a table. */
export interface Gutter {
  from: number;
  to: number;
  /** Wide enough in its first line to part cells by itself; a narrow one is given up when a line runs across it. */
  wide: boolean;
}

/** A gutter is no narrower than this many points, however tightly a table is set. */
const NARROWEST = 1.5;
/** Type larger than that of the first line by this much is a heading's. */
const LARGER = 1.15;
/** White space above a line that ends a table, in letters' size. */
const FAR = 5;
/** How far below another line a line of its own stands, in letters' size: less is a cell set midway. */
const FULL = 0.9;
/** No table has more columns. */
const MOST = 40;
/** Gaps that may part cells, and gaps that surely do, in letters' size. */
const MAYBE = 0.4;
const SURE = 1.8;

/**
 * The table that begins with a line, or null: the lines below it go along as long as none of them runs across a gap
 * between its columns. A line of one column belongs to it only between lines of several. Given the gutters of a table
 * that came to the foot of the page before, any line that fits between them may be the first.
 */
export function printedTable(
  lines: readonly PrintedLine[],
  at: number,
  carried?: readonly Gutter[],
): PrintedTable | null {
  const opening = lines[at];
  if (opening === undefined) return null;
  let gutters = carried ?? guttersOf(lines, at);
  if (!gutters.some(({ wide }) => wide)) return null;
  let end = carried === undefined ? at + 1 : at;
  // titles may be centred: only the rows below them tell where the table's left side is
  let side = Number.NEGATIVE_INFINITY;
  for (let i = end; i < lines.length; i++) {
    const line = lines[i];
    const above = i === at ? line : lines[i - 1];
    if (line === undefined || above === undefined || !isNear(line, above, opening)) break;
    const left = narrowed(gutters, line);
    if (left === null) break;
    const columns = columnsOf(line.pieces, left);
    if (columns === 1 && isOutside(line, above, side)) break;
    gutters = left;
    if (columns > 1)
      side = Math.min(side === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : side, line.pieces[0]?.x ?? 0);
    if (columns > 1 || isInside(line, gutters)) end = i + 1;
  }
  if (end === at) return null;
  return { lines: lines.slice(at, end), gaps: gutters.map(({ from, to }) => (from + to) / 2), gutters };
}

/** Whether a line can stand in a table below another line: it is no heading and not far down. */
function isNear(line: PrintedLine, above: PrintedLine, opening: PrintedLine): boolean {
  const away = above.y - line.y;
  return line.size <= opening.size * LARGER && away >= 0 && away <= FAR * line.size;
}

/** Whether a line of one column begins further left than all of the table: a text below it. */
function isOutside(line: PrintedLine, above: PrintedLine, left: number): boolean {
  return (line.pieces[0]?.x ?? 0) < left - NARROWEST && above.y - line.y > line.size * FULL;
}

/** The gaps of a line; lines less than their height apart are one row of titles, set midway. */
function guttersOf(lines: readonly PrintedLine[], at: number): Gutter[] {
  const pieces: Part[] = [];
  let size = 0;
  for (let i = at; i < lines.length; i++) {
    const [line, above] = [lines[i], lines[i - 1]];
    const away = i > at && line !== undefined ? (above?.y ?? 0) - line.y : 0;
    if (line === undefined || away < 0 || away > line.size * FULL) break;
    pieces.push(...line.pieces);
    size = Math.max(size, line.size);
  }
  pieces.sort((a, b) => a.x - b.x);
  const gutters: Gutter[] = [];
  let reach = pieces[0]?.end ?? 0;
  for (const piece of pieces) {
    const gap = piece.x - reach;
    if (gap > MAYBE * size && gutters.length < MOST)
      gutters.push({ from: reach, to: piece.x, wide: gap > SURE * size });
    reach = Math.max(reach, piece.end);
  }
  return gutters;
}

/** What a line leaves of the gutters; null where it runs across a wide one. */
function narrowed(gutters: readonly Gutter[], { pieces }: PrintedLine): Gutter[] | null {
  const left: Gutter[] = [];
  for (const gutter of gutters) {
    let { from, to } = gutter;
    for (const { x, end } of pieces) {
      if (end <= from || x >= to) continue;
      // what reaches in from the left moves its left side, what begins in it its right one
      if (x <= from && end >= to) to = from;
      else if (x <= from || from - x > end - to) from = Math.max(from, end);
      else to = Math.min(to, x);
    }
    if (to - from >= NARROWEST) left.push({ ...gutter, from, to });
    else if (gutter.wide) return null;
  }
  return left.some(({ wide }) => wide) ? left : null;
}

function columnsOf(pieces: readonly Part[], gutters: readonly Gutter[]): number {
  return new Set(pieces.map(({ x }) => gutters.filter(({ to }) => x >= to - NARROWEST).length)).size;
}

/** Whether a line of one column stands in another than the first: nothing but a cell that goes on. */
function isInside({ pieces }: PrintedLine, gutters: readonly Gutter[]): boolean {
  const first = gutters[0];
  return first !== undefined && pieces.every(({ x }) => x >= first.to - NARROWEST);
}
