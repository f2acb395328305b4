import { least, most } from './extent.ts';
import type { Part, PlacedText, PrintedLine } from './model.ts';

/** Pieces on one line differ in height by less than this share of their size. */
const SAME_LINE = 0.45;
/** Wider gaps than this many letters' size part cells; the gap of a word is about a quarter. */
const CELL_GAP = 1.8;
const WORD_GAP = 0.12;
/** A page has columns when at least this share of its text stands on either side. */
const COLUMN_SHARE = 0.25;

/** The lines of a page in reading order; a page set in two columns gives the left one first. */
export function pageLines(pieces: readonly PlacedText[]): PrintedLine[] {
  const shown = pieces.filter(({ text, size }) => text.trim() !== '' && size > 0);
  const middle = columnGap(shown);
  if (middle === null) return linesOf(shown);
  return [...linesOf(shown.filter(({ x }) => x < middle)), ...linesOf(shown.filter(({ x }) => x >= middle))];
}

/**
 * Where two columns part, or null. In columns the pieces come all from one side and then all from the other; in a table
 * they take turns.
 */
function columnGap(pieces: readonly PlacedText[]): number | null {
  const left = least(pieces.map(({ x }) => x));
  const right = most(pieces.map(({ x, width }) => x + width));
  const middle = (left + right) / 2;
  const crossing = pieces.some(({ x, width }) => x < middle - 2 && x + width > middle + 2);
  if (crossing || pieces.length < 20) return null;
  const length = (side: readonly PlacedText[]): number => side.reduce((sum, { text }) => sum + text.length, 0);
  const share = length(pieces.filter(({ x }) => x < middle)) / length(pieces);
  if (share < COLUMN_SHARE || share > 1 - COLUMN_SHARE) return null;
  let turns = 0;
  for (const [index, { x }] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before && before.x < middle !== x < middle) turns += 1;
  }
  return turns <= 3 ? middle : null;
}

function linesOf(pieces: readonly PlacedText[]): PrintedLine[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: PlacedText[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - piece.y <= SAME_LINE * Math.max(first.size, piece.size)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineOf);
}

function lineOf(placed: PlacedText[]): PrintedLine {
  placed.sort((a, b) => a.x - b.x);
  const size = most(placed.map((piece) => piece.size));
  const pieces = placed.map(({ text, x, y, width }) => ({ text: text.trim(), x, y, end: x + width }));
  const parts: Part[] = [];
  for (const piece of placed) {
    const last = parts.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : (piece.x - last.end) / piece.size;
    if (last === undefined || gap > CELL_GAP) parts.push({ text: piece.text, x: piece.x, end: piece.x + piece.width });
    else {
      last.text = joined(last.text, piece.text, Math.abs(gap));
      last.end = Math.max(last.end, piece.x + piece.width);
    }
  }
  for (const part of parts) part.text = part.text.trim();
  return { parts, pieces, y: placed[0]?.y ?? 0, size };
}

/** Two pieces side by side, with a blank where there is room for one; `gap` in letters' size. */
function joined(before: string, after: string, gap: number): string {
  return `${before}${gap > WORD_GAP && !before.endsWith(' ') ? ' ' : ''}${after}`;
}
