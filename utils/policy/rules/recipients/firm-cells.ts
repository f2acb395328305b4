import { isAbout, subjects } from '../../contexts/subjects.ts';
import { type ColumnRole, findTables, roleOfHeading } from '../../cookies/tables/tables.ts';
import type { PlacedBlock, PolicyText } from '../../policy-text.ts';
import { bisect } from '../../spans.ts';

const COOKIES = subjects('cookies');
/** Fewest firms that make a column one of firms. */
const FEWEST = 2;

/** Items of a list and of definitions, and what these define. */
const LISTED = new Set(['li', 'dt', 'dd']);
/** What a column is said to hold that are no firms, though their names may stand in it. */
const OTHER = new Set<ColumnRole>(['purpose', 'lifetime', 'category']);

/** The blocks that are cells of a column of firms, or items of a list of them: most begin with one that is known for nothing else. */
export function firmCells(document: PolicyText): ReadonlySet<number> {
  const found = new Set<number>();
  const { blocks } = document;
  for (let first = 0; first < blocks.length; first++) {
    if (!LISTED.has(blocks[first]?.role ?? '')) continue;
    let next = first;
    while (LISTED.has(blocks[next]?.role ?? '')) next++;
    const items = blocks.slice(first, next).filter(({ role }) => role !== 'dt');
    if (areFirms(document, items))
      for (let item = first; item < next; item++) if (blocks[item]?.role !== 'dt') found.add(item);
    first = next - 1;
  }
  const blockOf = new Map<PlacedBlock, number>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.cell !== undefined) blockOf.set(block, index);
  }
  if (blockOf.size === 0) return found;
  for (const { rows } of findTables(document)) {
    const width = Math.max(...rows.map((row) => row.length));
    for (let column = 0; column < width; column++) {
      const head = rows[0]?.[column];
      const role = head === undefined ? undefined : roleOfHeading(document, head.start, head.end);
      if (role !== undefined && OTHER.has(role)) continue;
      const cells = rows.flatMap(({ [column]: cell }) => (cell?.text && cell.cell?.header !== true ? [cell] : []));
      if (areFirms(document, cells, role === 'provider' && !ofCookies(document, head)))
        for (const cell of cells) found.add(blockOf.get(cell) ?? -1);
    }
  }
  return found;
}

/** Whether a table stands where cookies are told: there a shop names itself among the providers. */
function ofCookies(document: PolicyText, head: PlacedBlock | undefined): boolean {
  const section = document.sections[head?.section ?? 0];
  return section !== undefined && isAbout(section, COOKIES, 2);
}

/** "Resend (letters)": the mark behind a label makes a name of a word. */
const isLabelled = ({ text }: PolicyText, end: number): boolean => /^ ?[(–—]/.test(text.slice(end, end + 2));

/** Whether at least two of some blocks and half of them begin with a firm; below a heading that says so, one is enough. */
function areFirms(document: PolicyText, cells: readonly PlacedBlock[], headed = false): boolean {
  let firms = 0;
  for (const { start, end } of cells) {
    const first = document.organisations[bisect(document.organisations, (other) => other.start >= start)];
    if (
      first?.start === start &&
      first.end <= end &&
      (!first.common || isLabelled(document, first.end)) &&
      first.role !== 'browser'
    )
      firms++;
  }
  // the heading of a column may be a plain cell
  return headed ? firms > 0 : firms >= FEWEST && firms * 2 >= cells.length;
}
