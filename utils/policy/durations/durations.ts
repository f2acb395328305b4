import units from '../data/duration-units.json' with { type: 'json' };
import type { LifetimeRange } from '../model.ts';
import { isNumeral } from '../words/numbers.ts';
import { NUMBER, PUNCTUATION, type Tokens, WORD } from '../words/tokenise.ts';
import { boundOf } from './duration-bounds.ts';
import { type Amount, type DurationOptions, readAmount, readPart } from './duration-parts.ts';
import { DURATION_UNITS, durationOf } from './duration-units.ts';

/** A length of time found in a text; `first` and `last` are token indices, both inclusive. */
export interface FoundDuration extends LifetimeRange {
  first: number;
  last: number;
  bound: 'exact' | 'upTo' | 'atLeast' | 'range';
}

const TO = new Set(units.rangeTo);
const BETWEEN = new Set(units.between);
const AND = new Set(units.and);
const OR = new Set(units.or);
const CONNECTIVE_TAIL = new Set(['zu', 'to', 'till', 'max', 'maximal']);
const SHORT = new Set(Object.keys(units.glued));
const SHORTENED = new Set(units.shortened);
const DASHES = '-–—‒−';

/**
 * All lengths of time between two tokens, `last` exclusive: `15min-24 months`, `six (6) months`, `between 1 and
 * 2 years`, `1 year 1 month 4 days`, `6 bzw. 10 Jahre`. Ranges are one find, compound lengths are added up. The search
 * begins at `from`, but words before it may make a length a bound.
 */
export function findDurations(
  tokens: Tokens,
  first: number,
  last: number,
  options: DurationOptions = {},
  from = first,
): FoundDuration[] {
  const found: FoundDuration[] = [];
  let t = from;
  while (t < last) {
    // "§205a"
    if (t > 0 && tokens.vocabulary[tokens.word[t - 1] ?? 0] === '§') {
      t++;
      continue;
    }
    if (tokens.kind[t] !== NUMBER && !isNumeral(tokens.vocabulary[tokens.word[t] ?? 0] ?? '')) {
      t++;
      continue;
    }
    let amount = readAmount(tokens, t, last, options);
    if (amount === undefined) {
      t++;
      continue;
    }
    let range = readRange(tokens, amount, last, options);
    if (range === undefined && amount.bare !== undefined) [amount, range] = readApart(tokens, amount, last, options);
    const end = range ?? (amount.bare === undefined ? amount : undefined);
    if (end === undefined) {
      t++;
      continue;
    }
    const bound = range === undefined ? boundOf(tokens, first, amount.first, end.last, last) : 'range';
    const low =
      range === undefined ? (bound === 'upTo' ? { iso: 'PT0S', seconds: 0 } : amount) : withUnit(amount, range);
    const [min, max] = low.seconds <= end.seconds ? [low, end] : [end, low];
    found.push({
      min: min.iso,
      max: max.iso,
      minSeconds: min.seconds,
      maxSeconds: max.seconds,
      first: amount.first,
      last: end.last,
      bound,
    });
    t = end.last + 1;
  }
  return found;
}

/** "30 s – 24 months": the unit of a bare number may be short and have its blank where a range goes on behind it. */
function readApart(
  tokens: Tokens,
  bare: Amount,
  limit: number,
  options: DurationOptions,
): [low: Amount, high: Amount | undefined] {
  if (!isWord(tokens, bare.last + 1, SHORT)) return [bare, undefined];
  const low = readPart(tokens, bare.first, limit, { ...options, cell: true });
  const high = low === undefined || low.bare !== undefined ? undefined : readRange(tokens, low, limit, options);
  return low === undefined || high === undefined ? [bare, undefined] : [low, high];
}

function isWord(tokens: Tokens, t: number, words: ReadonlySet<string>): boolean {
  return tokens.kind[t] === WORD && words.has(tokens.vocabulary[tokens.word[t] ?? 0] ?? '');
}

function readRange(tokens: Tokens, low: Amount, limit: number, options: DurationOptions): Amount | undefined {
  let t = low.last + 1;
  // "30 Sek. bis 24 Monate"
  if (isStop(tokens, t) && low.bare === undefined && isWord(tokens, low.last, SHORTENED)) t++;
  if (t >= limit) return undefined;
  const word = tokens.vocabulary[tokens.word[t] ?? 0] ?? '';
  const dash = tokens.kind[t] === PUNCTUATION && DASHES.includes(word);
  if (dash || TO.has(word)) t++;
  else if (low.bare !== undefined && OR.has(word)) {
    // "6 bzw. 10 Jahre"
    t++;
    if ((tokens.vocabulary[tokens.word[t] ?? 0] ?? '') === '.') t++;
  } else if (AND.has(word) && opensBetween(tokens, low.first)) t++;
  else if (!isElative(tokens.vocabulary[tokens.word[low.last] ?? 0] ?? '') || low.bare !== undefined) return undefined;
  // "bis zu", "up to": the connective may have two words
  if (t < limit && CONNECTIVE_TAIL.has(tokens.vocabulary[tokens.word[t] ?? 0] ?? '')) t++;
  const high = readHigh(tokens, t, limit, low, options);
  if (high === undefined || high.bare !== undefined) return undefined;
  if (low.bare !== undefined && low.bare > 999) return undefined;
  return high;
}

/** The longer end; with a short unit and its blank, `2 y`, only behind a length with its unit and where nothing follows. */
function readHigh(
  tokens: Tokens,
  at: number,
  limit: number,
  low: Amount,
  options: DurationOptions,
): Amount | undefined {
  const high = readPart(tokens, at, limit, options);
  if (high?.bare === undefined || low.bare !== undefined || !isWord(tokens, high.last + 1, SHORT)) return high;
  return high.last + 2 >= limit || tokens.kind[high.last + 2] !== WORD
    ? readPart(tokens, at, limit, { ...options, cell: true })
    : high;
}

function isStop(tokens: Tokens, t: number): boolean {
  return tokens.kind[t] === PUNCTUATION && tokens.vocabulary[tokens.word[t] ?? 0] === '.';
}

/** Finnish says "from … to …" with a case ending on the first unit and none of our connectives. */
function isElative(word: string): boolean {
  return word.length > 4 && (word.endsWith('sta') || word.endsWith('stä'));
}

function opensBetween(tokens: Tokens, first: number): boolean {
  return first > 0 && BETWEEN.has(tokens.vocabulary[tokens.word[first - 1] ?? 0] ?? '');
}

function withUnit(low: Amount, high: Amount): { iso: string; seconds: number } {
  if (low.bare === undefined) return low;
  const unit = DURATION_UNITS[high.rank];
  return unit === undefined ? high : durationOf(low.bare, unit);
}
