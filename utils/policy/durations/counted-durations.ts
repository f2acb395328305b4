import units from '../data/duration-units.json' with { type: 'json' };
import { readNumber } from '../words/numbers.ts';
import type { Tokens } from '../words/tokenise.ts';
import { durationOf, unitOf } from './duration-units.ts';
import type { FoundDuration } from './durations.ts';

const COUNTS = new Set(units.counts);
/** Tokens between the word for a number and the colon behind the unit. */
const REACH = 5;

/** "for the following number of months: 12": a length whose unit stands before a colon; undefined where none ends at a token. */
export function countedDuration(tokens: Tokens, at: number, first: number, last: number): FoundDuration | undefined {
  if (word(tokens, at - 1) !== ':') return undefined;
  let unit: ReturnType<typeof unitOf>;
  let counted = false;
  for (let t = at - 2; t >= first && t >= at - 2 - REACH && !counted; t--) {
    unit ??= unitOf(word(tokens, t), false, false);
    counted = COUNTS.has(word(tokens, t));
  }
  const number = counted && unit !== undefined ? readNumber(tokens, at, last) : undefined;
  if (number === undefined || unit === undefined) return undefined;
  const { iso, seconds } = durationOf(number.value, unit);
  return {
    min: iso,
    max: iso,
    minSeconds: seconds,
    maxSeconds: seconds,
    first: at,
    last: number.last,
    bound: 'exact',
  };
}

const word = ({ vocabulary, word }: Tokens, t: number): string => (t < 0 ? '' : (vocabulary[word[t] ?? 0] ?? ''));
