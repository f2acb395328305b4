import type { PolicyText } from '../policy-text.ts';
import { organisationsBetween } from '../spans.ts';
import { type ColumnRole, findTables, roleOfHeading } from '../tables.ts';

/** Fewest firms that make a column one of firms. */
const FEWEST = 2;

/** What a column is said to hold that are no firms, though their names may stand in it. */
const OTHER = new Set<ColumnRole>(['purpose', 'lifetime', 'category']);

/** The blocks that are cells of a column of firms: most of its cells begin with one that is known for nothing else. */
export function firmCells(document: PolicyText): ReadonlySet<number> {
  const found = new Set<number>();
  if (document.blocks.every((block) => block.cell === undefined)) return found;
  const blockOf = new Map(document.blocks.map((block, index) => [block, index]));
  for (const { rows } of findTables(document)) {
    const width = Math.max(...rows.map((row) => row.length));
    for (let column = 0; column < width; column++) {
      const head = rows[0]?.[column];
      const role = head === undefined ? undefined : roleOfHeading(document, head.start, head.end);
      if (role !== undefined && OTHER.has(role)) continue;
      const cells = rows.flatMap(({ [column]: cell }) => (cell?.text && cell.cell?.header !== true ? [cell] : []));
      const firms = cells.filter(({ start, end }) => {
        const [first] = organisationsBetween(document, start, end);
        return first !== undefined && first.start === start && !first.common && first.role !== 'browser';
      });
      // the heading of a column may be a plain cell
      if (firms.length < FEWEST || firms.length * 2 < cells.length) continue;
      for (const cell of cells) found.add(blockOf.get(cell) ?? -1);
    }
  }
  return found;
}
