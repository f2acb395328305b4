import type { Cue } from '../cues/phrase-trie.ts';
import { cuesBetween, type PolicyText } from '../policy-text.ts';
import { tokenAt } from '../words/token-at.ts';

/** Most cells of a row looked at on either side. */
const ROW_CELLS = 8;

/** The classes of cookies named between two tokens, in their order; "non-essential" names none. */
export function classesBetween(document: PolicyText, first: number, last: number): readonly Cue[] {
  const cues = cuesBetween(document, 'cookieClass', first, last);
  return cues.some(({ key }) => key === 'none') ? cues.filter(({ key }) => key !== 'none') : cues;
}

/** The classes that the other cells of the same row name. */
export function classesOfRow(document: PolicyText, block: number): string[] {
  const place = document.blocks[block]?.cell;
  if (place === undefined) return [];
  const isBeside = (index: number): boolean => {
    const cell = document.blocks[index]?.cell;
    return cell !== undefined && cell.table === place.table && cell.row === place.row;
  };
  let from = block;
  while (block - from < ROW_CELLS && isBeside(from - 1)) from--;
  let to = block;
  while (to - block < ROW_CELLS && isBeside(to + 1)) to++;
  const first = tokenAt(document.tokens, document.blocks[from]?.start ?? 0);
  const last = tokenAt(document.tokens, (document.blocks[to]?.end ?? 1) - 1) + 1;
  return [...new Set(classesBetween(document, first, last).map((cue) => cue.key))];
}
