import type { Block } from '../model.ts';
import { BLOCK_LIMIT } from '../policy-text.ts';
import { bulletedBlocks } from './stray-lines.ts';

/** Where a walk over a page stands: the block that is being filled, and those that are done. */
export interface Walk {
  blocks: Block[];
  buffer: string;
  role: Block['role'];
  cell: Block['cell'];
  hidden: boolean;
  /** All letters since the last block stood in bold type: an unmarked heading. */
  bold: boolean;
  boldDepth: number;
  table: number;
  characters: number;
}

/** Ends the block; `opens` where another block inside it begins, so that bold words are its heading. */
export function flush(walk: Walk, opens = false): void {
  const text = walk.buffer;
  walk.buffer = '';
  const bold = walk.bold;
  walk.bold = true;
  if (walk.blocks.length > BLOCK_LIMIT) return;
  const isEmpty = text.trim() === '';
  if (isEmpty) return;
  const short = text.length < 120 && !text.includes('\n');
  const titles = walk.role === 'para' || (opens && (walk.role === 'li' || walk.role === 'dd'));
  const role = titles && bold && short && walk.cell === undefined ? 'heading6' : walk.role;
  for (const block of role === 'para' ? bulletedBlocks(text) : [{ role, text }]) {
    if (walk.cell !== undefined) block.cell = walk.cell;
    if (walk.hidden) block.hidden = true;
    walk.blocks.push(block);
  }
  walk.characters += text.length;
}
