import { APOSTROPHE, BLANK, CHARACTER_CLASS, DIGIT, LETTER } from './characters.ts';

const STAR = 42;

/** The patterns of a lexicon phrase, cut as the tokeniser cuts text, with the stars kept on their words. */
export function splitPhrase(phrase: string): string[] {
  const parts: string[] = [];
  let i = 0;
  while (i < phrase.length) {
    const from = i;
    const leading = phrase.charCodeAt(i) === STAR ? 1 : 0;
    const type = CHARACTER_CLASS[phrase.charCodeAt(i + leading)];
    if (type === BLANK && leading === 0) {
      i++;
      continue;
    }
    i += leading + 1;
    if (type === LETTER) while (i < phrase.length && staysInWord(phrase, i)) i++;
    else if (type === DIGIT) while (CHARACTER_CLASS[phrase.charCodeAt(i)] === DIGIT) i++;
    if (phrase.charCodeAt(i) === STAR) i++;
    parts.push(phrase.slice(from, i));
  }
  return parts;
}

function staysInWord(phrase: string, i: number): boolean {
  const type = CHARACTER_CLASS[phrase.charCodeAt(i)];
  return type === LETTER || (type === APOSTROPHE && CHARACTER_CLASS[phrase.charCodeAt(i + 1)] === LETTER);
}
