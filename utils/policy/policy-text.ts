import type { FoundEmail } from './addresses/emails.ts';
import type { FoundAddress } from './addresses/postal-address.ts';
import type { FoundBusinessId } from './business-ids/business-ids.ts';
import type { Section } from './contexts/sections.ts';
import type { CueIndex } from './cues/cue-index.ts';
import type { Cue } from './cues/phrase-trie.ts';
import type { FoundDuration } from './durations/durations.ts';
import type { Block, PolicyLanguage, Quotation } from './model.ts';
import type { Organisation } from './names/organisations.ts';
import { normalise } from './words/normalise.ts';
import type { Sentence } from './words/sentences.ts';
import type { Tokens } from './words/tokenise.ts';

/** Most characters and blocks that are read; what lies beyond is left out and said to be. */
export const CHARACTER_LIMIT = 400_000;
export const BLOCK_LIMIT = 5_000;

/** A block with its place in the document text. */
export interface PlacedBlock extends Omit<Block, 'cell' | 'hidden'> {
  /** Always there, so that all blocks have one shape. */
  cell: Block['cell'] | undefined;
  hidden: boolean | undefined;
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
  cues: CueIndex;
  /** E-mail addresses, in order. */
  emails: FoundEmail[];
  /** Registration and VAT numbers, in order. */
  ids: FoundBusinessId[];
  /** Postal addresses, in order. */
  addresses: FoundAddress[];
  /** Lengths of time, in order. */
  durations: FoundDuration[];
  /** Organisations named, in order. */
  organisations: Organisation[];
}

/** Joins the blocks to the text that all positions refer to: one line feed between blocks, a tab between cells. */
export function placeBlocks(blocks: readonly Block[]): { text: string; placed: PlacedBlock[]; truncated: boolean } {
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
    const { role, cell, hidden } = block;
    placed.push({ role, text, cell, hidden, start: at, end: at + text.length, section: 0 });
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

/** Cues of a list that begin within a token range, `last` exclusive. */
export function cuesBetween(document: PolicyText, list: string, first: number, last: number): readonly Cue[] {
  return document.cues.between(list, first, last);
}

/** Whether a cue of a list begins within a token range, `last` exclusive. */
export function hasCueBetween(document: PolicyText, list: string, first: number, last: number): boolean {
  return document.cues.has(list, first, last);
}

/** Whether a sentence holds a cue of a list. */
export function says(document: PolicyText, list: string, sentence: Sentence): boolean {
  return document.cues.has(list, sentence.first, sentence.last);
}

/** Whether a sentence, or the one that introduces its list, holds a cue of a list. */
export function isTold(document: PolicyText, list: string, sentence: Sentence): boolean {
  if (says(document, list, sentence)) return true;
  const intro = document.sentences[sentence.intro];
  return intro !== undefined && says(document, list, intro);
}

/** The sentence of a token. */
export function sentenceAt(document: PolicyText, token: number): Sentence | undefined {
  return document.sentences[document.sentenceOf[token] ?? -1];
}
