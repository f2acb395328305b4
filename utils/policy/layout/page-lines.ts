import type { PlacedText, PrintedLine } from './model.ts';

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
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
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

function lineOf(pieces: PlacedText[]): PrintedLine {
  pieces.sort((a, b) => a.x - b.x);
  const parts: PrintedLine['parts'] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { text, x, width, size } of pieces) {
    const last = parts.at(-1);
    const gap = (x - end) / size;
    if (!last || gap > CELL_GAP) parts.push({ text: text.trim(), x });
    else last.text += `${Math.abs(gap) > WORD_GAP && !last.text.endsWith(' ') ? ' ' : ''}${text}`;
    end = Math.max(end, x + width);
  }
  const size = Math.max(...pieces.map((piece) => piece.size));
  return { parts: parts.map(({ text, x }) => ({ text: text.trim(), x })), y: pieces[0]?.y ?? 0, size };
}
