/**
 * A cue is a line such as `extend|prolong + two month|2 month + !if`: every part must be found at the start of a word, one
 * of its alternatives is enough, and a part behind `!` must not be found.
 */
export interface ReplyCue {
  wanted: readonly (readonly string[])[];
  barred: readonly string[];
}

const letter = /[\p{L}\p{N}]/u;

/** Reads a cue; alternatives are in lower case. */
export function readCue(line: string): ReplyCue {
  const parts = line.split('+').map((part) => part.trim());
  const barred = parts.filter((part) => part.startsWith('!')).flatMap((part) => part.slice(1).split('|'));
  return { wanted: parts.filter((part) => !part.startsWith('!')).map((part) => part.split('|')), barred };
}

/** Whether a cue is in a sentence. `sentence` is in lower case, its white space single blanks. */
export function hasReplyCue(sentence: string, { wanted, barred }: ReplyCue): boolean {
  return (
    wanted.every((part) => part.some((word) => begins(sentence, word))) &&
    !barred.some((word) => begins(sentence, word))
  );
}

/** A sentence as cues are looked for in it. */
export const foldSentence = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll('’', "'");

function begins(sentence: string, word: string): boolean {
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    if (at === 0 || !letter.test(sentence[at - 1] ?? '')) return true;
  }
  return false;
}
