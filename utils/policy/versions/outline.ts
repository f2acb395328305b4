import type { Block } from '../model.ts';
import { placeBlocks } from '../policy-text.ts';

/** How one stretch of a document's text stood on the page; `end` exclusive, offsets into `PolicyReading.text`. */
export interface OutlineBlock {
  role: Block['role'];
  start: number;
  end: number;
  cell?: Block['cell'];
  hidden?: boolean;
}

/**
 * The shape of a document without its words: what is needed to show the text again as headings, lists and tables.
 * Offsets are those of the reading made of the same blocks.
 */
export function outlineOf(blocks: readonly Block[]): OutlineBlock[] {
  return placeBlocks([...blocks]).placed.map(({ role, start, end, cell, hidden }) => ({
    role,
    start,
    end,
    ...(cell === undefined ? {} : { cell }),
    ...(hidden === true ? { hidden } : {}),
  }));
}
