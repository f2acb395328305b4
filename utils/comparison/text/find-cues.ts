import type { PolicyLanguage } from '../../policy/model.ts';
import { type CueList, headsOf, phrasesIn } from './cue-book.ts';
import { matchCue } from './cue-pattern.ts';
import { readWords } from './read-words.ts';
import { isOneSentence } from './sentence-around.ts';

/** A phrase found in a text, by UTF-16 offsets, end exclusive. */
export interface TextCue {
  list: CueList;
  start: number;
  end: number;
}

/**
 * Every phrase of the data that a text holds, in order. Linear in the text: at each word only the few phrases that
 * begin with its first letters are tried. A language that is not read in full has the phrases of any language only.
 */
export function findCues(text: string, language: PolicyLanguage): TextCue[] {
  const { words, start, end } = readWords(text);
  const book = phrasesIn(language);
  const found: TextCue[] = [];
  for (let first = 0; first < words.length; first++) {
    for (const head of headsOf(words[first] ?? '')) {
      for (const { list, steps } of book.get(head) ?? []) {
        const last = matchCue(steps, words, first);
        if (last < 0) continue;
        const cue = { list, start: start[first] ?? 0, end: end[last] ?? 0 };
        if (isOneSentence(text, cue)) found.push(cue);
      }
    }
  }
  return found;
}
