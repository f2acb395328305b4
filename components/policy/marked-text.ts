import type { Claim } from '../../utils/policy/model.ts';
import type { OutlineBlock } from '../../utils/policy/versions/outline.ts';

/** A stretch of a block, and the claims that rest on it, the shortest quotation first. */
export interface Segment {
  /** Where it begins in the text. */
  start: number;
  text: string;
  claims: readonly number[];
}

/** One block of the document, or one row of a table. */
export interface MarkedBlock {
  role: OutlineBlock['role'] | 'row';
  hidden: boolean;
  /** One list of segments; of a row one for each cell. */
  cells: Segment[][];
  /** True for the row of headings. */
  header: boolean;
  table: number | null;
  /** Where the block begins in the text. */
  start: number;
}

/** The text as it stood on the page, cut where claims begin and end. Linear in the text and the claims. */
export function markText(text: string, outline: readonly OutlineBlock[], claims: readonly Claim[]): MarkedBlock[] {
  const blocks = outline.length > 0 ? outline : linesOf(text);
  const order = claims.map((_, index) => index).sort((a, b) => (claims[a]?.start ?? 0) - (claims[b]?.start ?? 0));
  const marked: MarkedBlock[] = [];
  let next = 0;
  let open: number[] = [];
  for (const { role, start, end, cell, hidden = false } of blocks) {
    while (next < order.length && (claims[order[next] ?? 0]?.start ?? end) < end) open.push(order[next++] ?? 0);
    open = open.filter((index) => (claims[index]?.end ?? 0) > start);
    const segments = segmentsOf(text, start, end, open, claims);
    const last = marked.at(-1);
    if (cell && last?.role === 'row' && last.table === cell.table && cell.column > 0) last.cells.push(segments);
    else
      marked.push({
        role: cell ? 'row' : role,
        hidden,
        cells: [segments],
        header: cell?.header ?? false,
        table: cell?.table ?? null,
        start,
      });
  }
  return marked;
}

function segmentsOf(
  text: string,
  start: number,
  end: number,
  open: readonly number[],
  claims: readonly Claim[],
): Segment[] {
  const cuts = new Set([start, end]);
  for (const index of open) {
    const claim = claims[index];
    if (!claim) continue;
    cuts.add(Math.max(start, claim.start));
    cuts.add(Math.min(end, claim.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const length = (index: number): number => (claims[index]?.end ?? 0) - (claims[index]?.start ?? 0);
  return points.slice(0, -1).map((from, at) => {
    const to = points[at + 1] ?? end;
    const here = open.filter((index) => (claims[index]?.start ?? end) < to && (claims[index]?.end ?? 0) > from);
    return { start: from, text: text.slice(from, to), claims: here.sort((a, b) => length(a) - length(b)) };
  });
}

/** Documents kept without an outline are shown line by line. */
function linesOf(text: string): OutlineBlock[] {
  const lines: OutlineBlock[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') lines.push({ role: 'para', start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}
