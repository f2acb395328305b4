import { APOSTROPHE, BLANK, BREAK, CHARACTER_CLASS, DIGIT, folded, LETTER } from './characters.ts';
import { Spellings } from './spellings.ts';

/** What a token is made of. */
export const WORD = 0;
export const NUMBER = 1;
export const PUNCTUATION = 2;
export const NEWLINE = 3;

/** A text as parallel arrays; `word[i]` indexes `vocabulary`, where words stand once, in lower case. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  word: Int32Array;
  vocabulary: string[];
  /** For every stretch of characters the first token that ends behind its beginning. */
  near: Int32Array;
}

/** Characters between two landmarks. */
export const STRETCH = 32;

/**
 * Cuts a text into words, digit runs, single punctuation marks and breaks (a line feed, or the tab between two
 * cells); blanks are not tokens. A word ends where a digit begins, so that `15min` is a number and a unit. An
 * apostrophe between letters belongs to the word.
 */
export function tokenise(text: string): Tokens {
  const { length } = text;
  let capacity = (length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let word = new Int32Array(capacity);
  const vocabulary: string[] = [];
  const spellings = new Spellings(text);
  let count = 0;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    const type = CHARACTER_CLASS[c];
    if (type === BLANK) {
      i++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      start = widened(start, capacity);
      end = widened(end, capacity);
      word = widened(word, capacity);
      const wider = new Uint8Array(capacity);
      wider.set(kind);
      kind = wider;
    }
    const from = i++;
    let hash = folded(c);
    let made = PUNCTUATION;
    if (type === LETTER) {
      made = WORD;
      while (i < length) {
        const d = text.charCodeAt(i);
        const next = CHARACTER_CLASS[d];
        if (next === APOSTROPHE) {
          if (CHARACTER_CLASS[text.charCodeAt(i + 1)] !== LETTER) break;
        } else if (next !== LETTER) break;
        hash = (Math.imul(hash, 31) + folded(d)) | 0;
        i++;
      }
    } else if (type === DIGIT) {
      made = NUMBER;
      for (; i < length; i++) {
        const d = text.charCodeAt(i);
        if (CHARACTER_CLASS[d] !== DIGIT) break;
        hash = (Math.imul(hash, 31) + d) | 0;
      }
    } else if (type === BREAK) made = NEWLINE;
    let id = spellings.find(from, i - from, hash);
    if (id < 0) {
      const slice = text.slice(from, i);
      id = vocabulary.length;
      vocabulary.push(made === WORD ? slice.toLowerCase().replaceAll('\u2019', "'") : slice);
      spellings.add(from, i - from, hash, id);
    }
    start[count] = from;
    end[count] = i;
    kind[count] = made;
    word[count] = id;
    count++;
  }
  return { count, start, end, kind, word, vocabulary, near: landmarks(end, count, length) };
}

/** For every stretch of `STRETCH` characters the first token that ends behind its beginning. */
function landmarks(end: Int32Array, count: number, length: number): Int32Array {
  const near = new Int32Array(Math.ceil(length / STRETCH));
  let t = 0;
  for (let n = 0; n < near.length; n++) {
    while (t < count && (end[t] ?? 0) <= n * STRETCH) t++;
    near[n] = t;
  }
  return near;
}

function widened(old: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const array = new Int32Array(capacity);
  array.set(old);
  return array;
}
