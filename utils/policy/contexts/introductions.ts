import type { PlacedBlock } from '../policy-text.ts';
import type { Sentence } from '../words/sentences.ts';

interface Source {
  text: string;
  blocks: readonly PlacedBlock[];
  sentences: readonly Sentence[];
}

/** Words at the end of a line behind which examples follow on lines of their own. */
const EXAMPLES = /(?:such as|including|like|wie|såsom|som|kuten)$/i;
const EXAMPLE_REACH = 20;
/** Longest introduction that only points. */
const POINTER = 13;
/** Longest paragraph that is a point of a list. */
const POINT_LIMIT = 100;

/** A line of the same block that introduces a line, or the line before it: "it stores data such as" above one kind a line. */
export function introOf({ sentences, text }: Source, index: number): number | undefined {
  const sentence = sentences[index];
  const before = sentences[index - 1];
  if (sentence === undefined || before?.block !== sentence.block) return undefined;
  // most sentences end here
  if (text[before.end - 1] === '.') return undefined;
  const ending = text.slice(Math.max(before.start, before.end - EXAMPLE_REACH), before.end);
  if (ending.endsWith(':') || EXAMPLES.test(ending)) return index - 1;
  // further lines without an end of their own
  const led = sentences[before.intro]?.block === sentence.block && text[before.end] === '\n';
  return led && !/[.!?]$/.test(ending) ? before.intro : undefined;
}

const isOpenPoint = (text: string): boolean => text.length < POINT_LIMIT && !/\. |:\/\/|[.!?]$/.test(text);

/** For each block of a list, and for one behind a colon, the last sentence before it. */
export function introductions({ blocks, sentences, text }: Source): Int32Array {
  const last = new Int32Array(blocks.length).fill(-1);
  sentences.forEach((sentence, index) => {
    last[sentence.block] = index;
  });
  // "These are:" points to what stands before it
  sentences.forEach(({ block, start, end }, index) => {
    if (last[block] === index && text[end - 1] === ':' && end - start <= POINTER && index > 0) last[block] = index - 1;
  });
  const intros = new Int32Array(blocks.length).fill(-1);
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before === undefined) return;
    if (block.role === 'li') {
      intros[index] = before.role === 'li' ? (intros[index - 1] ?? -1) : (last[index - 1] ?? -1);
    } else if (block.role !== 'para') return;
    else if (text[before.end - 1] === ':' || EXAMPLES.test(before.text.slice(-EXAMPLE_REACH)))
      intros[index] = last[index - 1] ?? -1;
    // points without bullets, each a paragraph
    else if (before.role === 'para' && isOpenPoint(before.text) && isOpenPoint(block.text))
      intros[index] = intros[index - 1] ?? -1;
  });
  return intros;
}
