import type { Block } from '../../model.ts';
import { stackedTables } from './stacked-cells.ts';
import { isSureName } from './stacked-rows.ts';

/** The blocks of a page in which tables that are made of plain boxes, one for each cell, have their places. */
export function placeStackedCells(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => isBox(block) && isSureName(block.text.trim()))) return blocks;
  let table = Math.max(-1, ...blocks.map(({ cell }) => cell?.table ?? -1));
  const placed: Block[] = [];
  for (let first = 0; first < blocks.length; ) {
    let next = first;
    while (next < blocks.length && isBox(blocks[next])) next++;
    const boxes = blocks.slice(first, next);
    let from = 0;
    for (const { first: at, end, rows, headed } of stackedTables(
      boxes.map(({ text }) => text.trim()),
      false,
    )) {
      // without headings boxes below each other are too often something else
      if (!headed) continue;
      placed.push(...boxes.slice(from, at));
      table++;
      rows.forEach((row, number) => {
        const cells = boxes.slice(row.start, row.end);
        cells.forEach((box, column) => {
          placed.push({ ...box, role: 'cell', cell: { table, row: number, column, header: number === 0 } });
        });
      });
      from = end;
    }
    placed.push(...boxes.slice(from));
    const other = blocks[next];
    if (other !== undefined) placed.push(other);
    first = next + 1;
  }
  return placed;
}

/** A paragraph of one line. */
function isBox(block: Block | undefined): boolean {
  return block?.role === 'para' && !block.text.includes('\n');
}
