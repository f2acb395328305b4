import type { PlacedText, PrintedLine } from './model.ts';
import { pageLines } from './page-lines.ts';
import { withoutFurniture } from './print-furniture.ts';

/** Type that is larger than the body's by this much sets a heading. */
const HEADING_SIZE = 1.15;
const HEADING_LENGTH = 120;
/** A gap larger than the usual one by this much parts paragraphs. */
const PARAGRAPH_GAP = 1.4;
/** Parts of two lines that begin within this many points stand in one column. */
const ALIGNED = 4;

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
  for (const page of lines) writePage(page, body, pitch, out);
  return out.join('\n').replace(/(\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu, '$1');
}

function writePage(page: readonly PrintedLine[], body: number, pitch: number, out: string[]): void {
  let columns: number[] = [];
  for (const [index, line] of page.entries()) {
    const above = page[index - 1];
    const apart = above !== undefined && (above.y < line.y || above.y - line.y > pitch * PARAGRAPH_GAP);
    const text = line.parts.map((part) => part.text).join(' ');
    if (line.parts.length > 1) {
      if (columns.length === 0) out.push('');
      columns = line.parts.map(({ x }) => x);
      out.push(line.parts.map((part) => part.text).join('\t'));
      continue;
    }
    if (columns.length > 0 && !apart && continues(line, columns, out)) continue;
    columns = [];
    const heading = line.size > body * HEADING_SIZE && text.length < HEADING_LENGTH;
    if (heading) out.push('', `## ${text}`, '');
    else if (apart) out.push('', text);
    else out.push(text);
  }
}

/** A single part below a row, in one of its later columns, goes on in that cell. */
function continues({ parts }: PrintedLine, columns: readonly number[], out: string[]): boolean {
  const [part] = parts;
  const column = columns.findIndex((x) => Math.abs(x - (part?.x ?? 0)) < ALIGNED);
  const row = out.at(-1)?.split('\t');
  if (!part || !row || column < 1 || row.length !== columns.length) return false;
  row[column] = `${row[column]} ${part.text}`;
  out[out.length - 1] = row.join('\t');
  return true;
}

/** The value that carries most weight. */
function usual(weighed: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
}
