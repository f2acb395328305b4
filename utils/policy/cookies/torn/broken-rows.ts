import type { Block } from '../../model.ts';

/** Shortest words below a row that are a cell of it. */
const CELL_WORDS = 30;

/**
 * A row that broke behind its one filled cell goes on below a blank line, in the columns that it lacks: copied from a page
 * whose cells hold paragraphs. More lines right below belong to the same cell.
 */
export function continuesRow(
  blocks: Block[],
  cells: readonly string[],
  parted: boolean,
  width: number,
  broken: WeakSet<Block>,
): boolean {
  const last = blocks.at(-1);
  const place = last?.cell;
  if (last === undefined || place === undefined || place.row === 0) return false;
  if (broken.has(last) && !parted && cells.length === 1) {
    last.text += `\n${cells[0]}`;
    return true;
  }
  const free = width - place.column - 1;
  if (broken.has(last) || !parted || free < 2 || cells.length > free) return false;
  const filled = blocks.slice(-place.column - 1).filter(({ text }) => text !== '');
  if (filled.length !== 1 || (cells[0] ?? '').length < CELL_WORDS) return false;
  cells.forEach((text, n) => {
    const block: Block = { role: 'cell', text, cell: { ...place, column: place.column + 1 + n } };
    broken.add(block);
    blocks.push(block);
  });
  return true;
}
