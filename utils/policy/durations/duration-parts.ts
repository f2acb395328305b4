import units from '../data/duration-units.json' with { type: 'json' };
import type { PolicyLanguage } from '../model.ts';
import { halfAt, readNumber } from '../words/numbers.ts';
import { NEWLINE, NUMBER, PUNCTUATION, type Tokens, WORD } from '../words/tokenise.ts';
import { compoundOf, DURATION_UNITS, type DurationUnit, durationOf, rankOf, unitOf } from './duration-units.ts';

/** `wide`: unit words of more languages; `language`: whose short forms are meant; `cell`: nothing but a length stands here, so `2 v` may have its blank. */
export interface DurationOptions {
  wide?: boolean;
  language?: PolicyLanguage;
  cell?: boolean;
}

/** One length as read at a token; `first` and `last` are token indices, both inclusive. */
export interface Amount {
  iso: string;
  seconds: number;
  first: number;
  last: number;
  rank: number;
  /** Set when the number carried no unit of its own. */
  bare?: number;
}

const ALONE = new Map(Object.entries(units.alone) as [string, DurationUnit][]);
const FROM_ALONE = new Map(Object.entries(units.fromAlone) as [string, DurationUnit][]);
const AND = new Set(units.and);
const DASHES = '-–—‒−';

/** Short units that may have a blank before them at the end of parentheses: "(24 h)". */
const CLOSING = new Set(['h', 'd', 'y', 'w', 'mo', 'kk', 'pv', 'vk']);

/** Reads one length at a token, with all its parts; a number without unit is `bare`. */
export function readAmount(tokens: Tokens, at: number, limit: number, options: DurationOptions): Amount | undefined {
  const part = readPart(tokens, at, limit, options);
  if (part === undefined || part.bare !== undefined) return part;
  // "a year and a half"
  const half = halfAt(tokens, part.last + 1, limit);
  const unit = DURATION_UNITS[part.rank];
  if (half > 0 && unit !== undefined && isOne(part.iso))
    return { ...part, ...durationOf(1.5, unit), last: part.last + half };
  let whole = part;
  for (let parts = 1; parts < 6; parts++) {
    let next = whole.last + 1;
    const joiner = tokens.vocabulary[tokens.word[next] ?? 0] ?? '';
    if (next < limit && (joiner === ',' || AND.has(joiner))) next++;
    if (next >= limit) break;
    const more = readPart(tokens, next, limit, options);
    if (more === undefined || more.bare !== undefined || more.rank >= whole.rank) break;
    whole = {
      iso: joinIso(whole.iso, more.iso),
      seconds: whole.seconds + more.seconds,
      first: whole.first,
      last: more.last,
      rank: more.rank,
    };
  }
  return whole;
}

/** One number with its unit, or `bare` without one. */
export function readPart(tokens: Tokens, at: number, limit: number, options: DurationOptions): Amount | undefined {
  const number = readNumber(tokens, at, limit);
  if (number === undefined) return readAlone(tokens, at, limit);
  // "_ga_Q1W2": inside a name
  if (at > 0 && tokens.kind[at - 1] === WORD && tokens.kind[at] === NUMBER && tokens.end[at - 1] === tokens.start[at])
    return { iso: '', seconds: 0, first: at, last: number.last, rank: 9, bare: number.value };
  let t = number.last + 1;
  const bare: Amount = { iso: '', seconds: 0, first: at, last: number.last, rank: 9, bare: number.value };
  if (t >= limit || tokens.kind[t] === NEWLINE) return bare;
  let joined = tokens.start[t] === tokens.end[number.last];
  // "24-month", "30-Tage"
  if (joined && tokens.kind[t] === PUNCTUATION && DASHES.includes(tokens.vocabulary[tokens.word[t] ?? 0] ?? ' ')) {
    if (t + 1 < limit && tokens.kind[t + 1] === WORD && tokens.start[t + 1] === tokens.end[t]) t++;
    joined = false;
  }
  if (tokens.kind[t] !== WORD) return bare;
  const word = tokens.vocabulary[tokens.word[t] ?? 0] ?? '';
  const short =
    options.cell === true ||
    (joined && tokens.kind[number.last] === NUMBER) ||
    endsThere(tokens, t, limit, options) ||
    (CLOSING.has(word) && tokens.vocabulary[tokens.word[t + 1] ?? 0] === ')');
  let unit = word === 'v' && options.language === 'sv' && short ? 'week' : unitOf(word, short, options.wide === true);
  // "30 calendar days", "7 full years": one adjective may stand between
  if (unit === undefined && t + 1 < limit && tokens.kind[t + 1] === WORD && units.adjectives.includes(word)) {
    t++;
    unit = unitOf(tokens.vocabulary[tokens.word[t] ?? 0] ?? '', false, options.wide === true);
  }
  const compound = unit === undefined ? compoundOf(word) : undefined;
  if (compound !== undefined) {
    const [times, part] = compound;
    return { ...durationOf(number.value * times, part), first: at, last: t, rank: rankOf(part) };
  }
  if (unit === undefined) return bare;
  // "the 1990s" is a decade
  if (unit === 'second' && joined && number.value >= 1900 && number.value < 2100) return bare;
  // "8a. Transfers" numbers a heading
  if (joined && word === 'a' && tokens.vocabulary[tokens.word[t + 1] ?? 0] === '.') return bare;
  const { iso, seconds } = durationOf(number.value, unit);
  return { iso, seconds, first: at, last: t, rank: rankOf(unit) };
}

/** Letters that stand for a unit with a blank before them: the Finnish year, the Swedish week, the German year. */
const APART: Partial<Record<string, string>> = { fi: 'v', sv: 'v', de: 'j' };

/** Such a letter needs no number glued to it; but for the Finnish one only with nothing behind it: "6 v,", "1 J.". */
function endsThere(tokens: Tokens, t: number, limit: number, { language }: DurationOptions): boolean {
  if (APART[language ?? ''] !== tokens.vocabulary[tokens.word[t] ?? 0]) return false;
  return language === 'fi' || t + 1 >= limit || tokens.kind[t + 1] === PUNCTUATION || tokens.kind[t + 1] === NEWLINE;
}

/** Finnish leaves out the "one": `vuoden ajan`, `kuukauden kuluttua`, `säilyy vuoden`. */
function readAlone(tokens: Tokens, at: number, limit: number): Amount | undefined {
  const unit = ALONE.get(tokens.vocabulary[tokens.word[at] ?? 0] ?? '');
  if (unit === undefined) return readFrom(tokens, at, limit);
  // "vuodeksi" is for a year, whatever stands around it
  const translative = (tokens.vocabulary[tokens.word[at] ?? 0] ?? '').endsWith('ksi');
  const behind =
    translative || (at + 1 < limit && units.behindAlone.includes(tokens.vocabulary[tokens.word[at + 1] ?? 0] ?? ''));
  if (!behind && !units.beforeAlone.includes(tokens.vocabulary[tokens.word[at - 1] ?? 0] ?? '')) return undefined;
  return { ...durationOf(1, unit), first: at, last: at, rank: rankOf(unit) };
}

/** "Vuorokaudesta kahteen vuoteen": from one on, where a number follows. */
function readFrom(tokens: Tokens, at: number, limit: number): Amount | undefined {
  const unit = FROM_ALONE.get(tokens.vocabulary[tokens.word[at] ?? 0] ?? '');
  if (unit === undefined || readNumber(tokens, at + 1, limit) === undefined) return undefined;
  return { ...durationOf(1, unit), first: at, last: at, rank: rankOf(unit) };
}

const isOne = (iso: string): boolean => /^PT?1[A-Z]$/.test(iso);

function joinIso(a: string, b: string): string {
  const tail = b.slice(1);
  return a.includes('T') && tail.startsWith('T') ? a + tail.slice(1) : a + tail;
}
