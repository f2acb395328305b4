import type { PlacedText, PrintedLine } from './model.ts';
import { pageLines } from './page-lines.ts';
import { withoutFurniture } from './print-furniture.ts';
import { printedRows } from './printed-rows.ts';
import { type Gutter, printedTable } from './printed-tables.ts';

/** Type that is larger than the body's by this much sets a heading. */
const HEADING_SIZE = 1.15;
const HEADING_LENGTH = 120;
/** A gap larger than the usual one by this much parts paragraphs. */
const PARAGRAPH_GAP = 1.4;

/** Size of the type and distance of the lines that most of a print has; in points. */
interface Print {
  body: number;
  pitch: number;
}

/**
 * The text of printed pages as lightly marked-up text, ready for `blocksFromText`: headings with `#`, table rows with
 * tabs, a blank line between paragraphs, words that were parted at a line's end put together. Pure and linear.
 */
export function printText(pages: readonly (readonly PlacedText[])[]): string {
  const lines = withoutFurniture(pages.map(pageLines));
  const all = lines.flat();
  const body = usual(
    all.map(({ size, parts }) => [Math.round(size * 2) / 2, parts.reduce((sum, { text }) => sum + text.length, 0)]),
  );
  const pitch = usual(
    lines.flatMap((page) =>
      page.flatMap((line, index): [number, number][] => {
        const above = page[index - 1];
        return above && above.y > line.y ? [[Math.round(above.y - line.y), 1]] : [];
      }),
    ),
  );
  const out: string[] = [];
  let open: OpenTable | null = null;
  for (const page of lines) open = writePage(page, { body, pitch }, open, out);
  return out.join('\n').replace(/(\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu, '$1');
}

/** A table that came to the foot of a page: it may go on at the head of the next one, below its titles again. */
interface OpenTable {
  gutters: readonly Gutter[];
  titles: string;
}

/** Writes a page's lines; answers with the table that its last line belongs to. */
function writePage(
  page: readonly PrintedLine[],
  { body, pitch }: Print,
  open: OpenTable | null,
  out: string[],
): OpenTable | null {
  let left: OpenTable | null = null;
  const head = open !== null && page[0]?.parts.map(({ text }) => text).join('\t') === open.titles ? 1 : 0;
  for (let index = head; index < page.length; index++) {
    const line = page[index];
    if (line === undefined) break;
    const carried = index === head && open !== null ? printedTable(page, head, open.gutters) : null;
    const table = carried ?? printedTable(page, index);
    if (table !== null) {
      const rows = printedRows(table).map((row) => row.join('\t'));
      const titles = carried !== null && open !== null ? open.titles : (rows[0] ?? '');
      if (carried === null) out.push('', ...rows);
      else goOn(rows, titles, out);
      index += table.lines.length - 1;
      left = { gutters: table.gutters, titles };
      continue;
    }
    left = null;
    const above = page[index - 1];
    const apart = above !== undefined && (above.y < line.y || above.y - line.y > pitch * PARAGRAPH_GAP);
    const text = line.parts.map((part) => part.text).join(' ');
    const heading = line.size > body * HEADING_SIZE && text.length < HEADING_LENGTH;
    if (heading) out.push('', `## ${text}`, '');
    else if (apart) out.push('', text);
    else out.push(text);
  }
  return left;
}

/** Rows of a table that goes on: its titles are not told again, and a first row without a head is the rest of the last one. */
function goOn(rows: readonly string[], titles: string, out: string[]): void {
  const told = titles.split('\t');
  const fresh = [...rows];
  while (fresh[0]?.split('\t').every((cell, column) => told[column]?.includes(cell))) fresh.shift();
  if (fresh[0]?.startsWith('\t')) {
    const rest = fresh.shift()?.split('\t') ?? [];
    const cells = (out.pop() ?? '').split('\t');
    out.push(cells.map((cell, column) => `${cell} ${rest[column] ?? ''}`.trim()).join('\t'));
  }
  out.push(...fresh);
}

/** The value that carries most weight. */
function usual(weighed: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
}
