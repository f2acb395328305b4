import type { Block, PolicyLanguage, Quotation } from './model.ts';
import { normalise } from './normalise.ts';
import type { Organisation } from './organisations.ts';
import type { Cue } from './phrase-trie.ts';
import type { Section } from './sections.ts';
import type { Sentence } from './sentences.ts';
import type { Tokens } from './tokenise.ts';

/** Most characters and blocks that are read; what lies beyond is left out and said to be. */
export const CHARACTER_LIMIT = 400_000;
export const BLOCK_LIMIT = 5_000;

/** A block with its place in the document text. */
export interface PlacedBlock extends Block {
  start: number;
  end: number;
  /** Index into `sections`. */
  section: number;
}

/** Everything the rules look at: the text, its tokens, sentences, sections and the lexicon's cues. */
export interface PolicyText {
  text: string;
  language: PolicyLanguage;
  host: string;
  blocks: PlacedBlock[];
  sections: Section[];
  tokens: Tokens;
  sentences: Sentence[];
  /** Sentence index of each token. */
  sentenceOf: Int32Array;
  /** Cues of one list, in token order. */
  cues: Map<string, Cue[]>;
  /** Organisations named, in order. */
  organisations: Organisation[];
}

/** Joins the blocks to the text that all positions refer to: one line feed between blocks, a tab between cells. */
export function placeBlocks(blocks: Block[]): { text: string; placed: PlacedBlock[]; truncated: boolean } {
  const placed: PlacedBlock[] = [];
  const parts: string[] = [];
  let at = 0;
  let truncated = blocks.length > BLOCK_LIMIT;
  let previous: Block | undefined;
  for (const block of blocks.slice(0, BLOCK_LIMIT)) {
    const room = CHARACTER_LIMIT - at;
    if (room <= 1) {
      truncated = true;
      break;
    }
    let text = normalise(block.text.length > room ? block.text.slice(0, room) : block.text);
    if (block.text.length > room) truncated = true;
    if (text.length > room - 1) text = text.slice(0, room - 1).trimEnd();
    if (text === '' && block.cell === undefined) continue;
    if (parts.length > 0) {
      const sameRow =
        previous?.cell !== undefined &&
        block.cell !== undefined &&
        previous.cell.table === block.cell.table &&
        previous.cell.row === block.cell.row;
      parts.push(sameRow ? '\t' : '\n');
      at++;
    }
    placed.push({ ...block, text, start: at, end: at + text.length, section: 0 });
    parts.push(text);
    at += text.length;
    previous = block;
  }
  return { text: parts.join(''), placed, truncated };
}

/** The exact words between two offsets. */
export function quotation(text: string, start: number, end: number): Quotation {
  return { quote: text.slice(start, end), start, end };
}

const NONE: Cue[] = [];

/** Index of the first cue at or behind a token; found by bisection. */
function firstCue(cues: Cue[], first: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cues of a list that begin within a token range, `last` exclusive. */
export function cuesBetween(document: PolicyText, list: string, first: number, last: number): Cue[] {
  const all = document.cues.get(list);
  if (all === undefined) return NONE;
  const from = firstCue(all, first);
  let to = from;
  while (to < all.length && (all[to]?.first ?? last) < last) to++;
  return to === from ? NONE : all.slice(from, to);
}

/** Whether a cue of a list begins within a token range, `last` exclusive. */
export function hasCueBetween(document: PolicyText, list: string, first: number, last: number): boolean {
  const all = document.cues.get(list);
  return all !== undefined && (all[firstCue(all, first)]?.first ?? last) < last;
}
