import units from '../data/duration-units.json' with { type: 'json' };
import numberWords from '../data/number-words.json' with { type: 'json' };
import { NUMBER, type Tokens, WORD } from './tokenise.ts';

const VALUES = new Map<string, number>();
for (const [value, words] of Object.entries(numberWords.words)) {
  for (const word of words) VALUES.set(word, Number(value));
}
/** "and a half" behind a number, word by word. */
const HALVES = numberWords.halves.map((words) => words.split(' '));
const BEFORE_HALF = new Set(HALVES.map(([first]) => first));
const NUMERALS = new Set([...VALUES.keys(), ...Object.keys(units.alone), ...Object.keys(units.fromAlone)]);

/** Whether a word stands for a number, or for a length without one. */
export function isNumeral(word: string): boolean {
  return NUMERALS.has(word);
}

/**
 * Reads a number at a token: digits with decimals (`1,5`) or thousands (`1.500`), a number word, or both with one in
 * parentheses (`six (6)`). `last` of the answer is inclusive; numbers above a million are no counts.
 */
export function readNumber(tokens: Tokens, at: number, limit: number): { value: number; last: number } | undefined {
  const kind = tokens.kind[at];
  // most words are none
  if (kind !== NUMBER && (kind !== WORD || !VALUES.has(tokens.vocabulary[tokens.word[at] ?? 0] ?? '')))
    return undefined;
  const text = (i: number): string => (i < limit ? (tokens.vocabulary[tokens.word[i] ?? 0] ?? '') : '');
  const adjacent = (i: number): boolean => i + 1 < limit && tokens.start[i + 1] === tokens.end[i];
  let value: number | undefined;
  let last = at;
  if (kind === NUMBER) {
    if (text(at).length > 6) return undefined;
    value = Number(text(at));
    const mark = text(at + 1);
    if ((mark === '.' || mark === ',') && adjacent(at) && adjacent(at + 1) && tokens.kind[at + 2] === NUMBER) {
      const rest = text(at + 2);
      if (rest.length === 3) value = value * 1000 + Number(rest);
      else if (rest.length < 3) value += Number(rest) / 10 ** rest.length;
      last = at + 2;
      // a date or a version number is no count
      if (text(last + 1) === '.' && adjacent(last) && tokens.kind[last + 2] === NUMBER) return undefined;
    }
  } else {
    value = VALUES.get(text(at));
    // "twenty-four"
    if (value !== undefined && value >= 20 && text(at + 1) === '-' && adjacent(at) && adjacent(at + 1)) {
      const ones = VALUES.get(text(at + 2));
      if (ones !== undefined && ones < 10) {
        value += ones;
        last = at + 2;
      }
    }
  }
  if (value === undefined) return undefined;
  // "six (6)" and "12 (twelve)" say the number twice
  if (text(last + 1) === '(' && text(last + 3) === ')') {
    const again = tokens.kind[last + 2] === NUMBER ? Number(text(last + 2)) : VALUES.get(text(last + 2));
    if (again === value) last += 3;
  }
  const half = Number.isInteger(value) ? halfAt(tokens, last + 1, limit) : 0;
  return half > 0 ? { value: value + 0.5, last: last + half } : { value, last };
}

/** How many tokens say "and a half" from a token on; 0 for none. */
export function halfAt(tokens: Tokens, at: number, limit: number): number {
  if (at >= limit || !BEFORE_HALF.has(tokens.vocabulary[tokens.word[at] ?? 0])) return 0;
  const said = (words: readonly string[]): boolean =>
    at + words.length <= limit && words.every((word, i) => tokens.vocabulary[tokens.word[at + i] ?? 0] === word);
  return HALVES.find(said)?.length ?? 0;
}
