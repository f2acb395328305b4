import units from './data/duration-units.json' with { type: 'json' };
import numberWords from './data/number-words.json' with { type: 'json' };
import { NUMBER, type Tokens, WORD } from './tokenise.ts';

const VALUES = new Map<string, number>();
for (const [value, words] of Object.entries(numberWords.words)) {
  for (const word of words) VALUES.set(word, Number(value));
}
const NUMERALS = new Set([...VALUES.keys(), ...Object.keys(units.alone)]);

/** Whether a word stands for a number, or for a length without one. */
export function isNumeral(word: string): boolean {
  return NUMERALS.has(word);
}

const textAt = (tokens: Tokens, i: number, limit: number): string =>
  i < limit ? (tokens.vocabulary[tokens.word[i] ?? 0] ?? '') : '';

/** Whether nothing stands between a token and the next one before the limit. */
const touches = (tokens: Tokens, i: number, limit: number): boolean =>
  i + 1 < limit && tokens.start[i + 1] === tokens.end[i];

/**
 * Reads a number at a token: digits with decimals (`1,5`) or thousands (`1.500`), a number word, or both with one in
 * parentheses (`six (6)`). `last` of the answer is inclusive; numbers above a million are no counts.
 */
export function readNumber(tokens: Tokens, at: number, limit: number): { value: number; last: number } | undefined {
  const kind = tokens.kind[at];
  if (kind !== NUMBER && (kind !== WORD || !VALUES.has(textAt(tokens, at, limit)))) return undefined;
  let value: number | undefined;
  let last = at;
  if (kind === NUMBER) {
    if (textAt(tokens, at, limit).length > 6) return undefined;
    value = Number(textAt(tokens, at, limit));
    const mark = textAt(tokens, at + 1, limit);
    if (
      (mark === '.' || mark === ',') &&
      touches(tokens, at, limit) &&
      touches(tokens, at + 1, limit) &&
      tokens.kind[at + 2] === NUMBER
    ) {
      const rest = textAt(tokens, at + 2, limit);
      if (rest.length === 3) value = value * 1000 + Number(rest);
      else if (rest.length < 3) value += Number(rest) / 10 ** rest.length;
      last = at + 2;
      // a date or a version number is no count
      if (textAt(tokens, last + 1, limit) === '.' && touches(tokens, last, limit) && tokens.kind[last + 2] === NUMBER)
        return undefined;
    }
  } else {
    value = VALUES.get(textAt(tokens, at, limit));
    // "twenty-four"
    if (
      value !== undefined &&
      value >= 20 &&
      textAt(tokens, at + 1, limit) === '-' &&
      touches(tokens, at, limit) &&
      touches(tokens, at + 1, limit)
    ) {
      const ones = VALUES.get(textAt(tokens, at + 2, limit));
      if (ones !== undefined && ones < 10) {
        value += ones;
        last = at + 2;
      }
    }
  }
  if (value === undefined) return undefined;
  // "six (6)" and "12 (twelve)" say the number twice
  if (textAt(tokens, last + 1, limit) === '(' && textAt(tokens, last + 3, limit) === ')') {
    const again =
      tokens.kind[last + 2] === NUMBER
        ? Number(textAt(tokens, last + 2, limit))
        : VALUES.get(textAt(tokens, last + 2, limit));
    if (again === value) last += 3;
  }
  return { value, last };
}
