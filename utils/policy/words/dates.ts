import calendar from '../data/calendar-words.json' with { type: 'json' };
import { NUMBER, type Tokens, WORD } from './tokenise.ts';

/** A calendar date found in a text, as exact as it is given: `2021-06-08` or `2021-06`. */
export interface FoundDate {
  iso: string;
  first: number;
  last: number;
}

const months = new Map<boolean, Map<string, number>>();
/** Case endings that Finnish adds to a month: of, in and from it. */
const FINNISH_ENDINGS = ['n', 'ssa', 'sta'];

/** Month names of CLDR, alone and as they stand after a day. */
function monthWords(wide: boolean): Map<string, number> {
  const built = months.get(wide);
  if (built !== undefined) return built;
  const words = new Map<string, number>();
  for (const table of wide ? [calendar.months, calendar.wideMonths] : [calendar.months]) {
    for (const [month, names] of Object.entries(table)) {
      for (const name of names) {
        words.set(name, Number(month));
        if (name.endsWith('kuu')) for (const ending of FINNISH_ENDINGS) words.set(name + ending, Number(month));
      }
    }
  }
  words.set('jänner', 1);
  words.set('sept', 9);
  months.set(wide, words);
  return words;
}

/** Whether a word is the name of a month in one of the languages read in full. */
export function isMonth(text: string): boolean {
  return monthWords(false).has(text);
}

/** The calendar date if it is one, with the year of a document about personal data. */
function isoDate(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? year + 2000 : year;
  if (full < 1995 || full > 2099 || month < 1 || month > 12) return undefined;
  const lengths = [31, full % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (lengths[month - 1] ?? 31)) return undefined;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * All calendar dates between two tokens, `last` exclusive, with month names of more languages when `wide`: `8.6.2021`, `2021-06-08`, `8/6/2021` (day first unless that
 * is impossible), `8 June 2021`, `June 8th, 2021`, `den 8 juni 2021`, `8. kesäkuuta 2021`, `kesäkuun 8. päivänä 2021`,
 * `Juni 2021`.
 */
export function findDates(tokens: Tokens, first: number, last: number, wide = false): FoundDate[] {
  const found: FoundDate[] = [];
  let t = first;
  while (t < last) {
    const date = readDate(tokens, t, last, wide);
    if (date === undefined) t++;
    else {
      found.push(date);
      t = date.last + 1;
    }
  }
  return found;
}

function readDate(tokens: Tokens, t: number, last: number, wide: boolean): FoundDate | undefined {
  if (tokens.kind[t] === NUMBER) {
    return readNumeric(tokens, t, last) ?? readDayMonth(tokens, t, last, wide) ?? readMonthYear(tokens, t, last);
  }
  return tokens.kind[t] === WORD ? readMonth(tokens, t, last, wide) : undefined;
}

const word = (tokens: Tokens, i: number, last: number): string =>
  i < last ? (tokens.vocabulary[tokens.word[i] ?? 0] ?? '') : '';
const digits = (tokens: Tokens, i: number, last: number): number =>
  i < last && tokens.kind[i] === NUMBER ? Number(word(tokens, i, last).slice(0, 5)) : -1;
const isYear = (value: number): boolean => value >= 1995 && value <= 2099;

function readNumeric(tokens: Tokens, t: number, last: number): FoundDate | undefined {
  const mark = word(tokens, t + 1, last);
  if (!['.', '-', '/', '\u2013'].includes(mark) || mark !== word(tokens, t + 3, last)) return undefined;
  const [a, b, c] = [digits(tokens, t, last), digits(tokens, t + 2, last), digits(tokens, t + 4, last)];
  if (a < 0 || b < 0 || c < 0) return undefined;
  // 5.10.12.3 is a version or an address
  if (
    word(tokens, t + 5, last) === '.' &&
    digits(tokens, t + 6, last) >= 0 &&
    tokens.start[t + 6] === tokens.end[t + 5]
  )
    return undefined;
  const short = word(tokens, t + 4, last).length === 2;
  let iso: string | undefined;
  if (isYear(a)) iso = isoDate(a, b, c);
  else if (isYear(c) || (short && mark !== '-' && c >= 15 && c < 60)) {
    iso = isoDate(c, b, a) ?? (mark === '/' ? isoDate(c, a, b) : undefined);
  }
  return iso === undefined ? undefined : { iso, first: t, last: t + 4 };
}

/** `12/2025`, but neither the end of a longer date nor the number of a law; `5/11 2025` is a day with its year apart. */
function readMonthYear(tokens: Tokens, t: number, last: number): FoundDate | undefined {
  const mark = word(tokens, t + 1, last);
  if ((mark !== '/' && mark !== '.') || '/.-'.includes(word(tokens, t - 1, last) || ' ')) return undefined;
  const [a, b] = [digits(tokens, t, last), digits(tokens, t + 2, last)];
  const apart = mark === '/' ? digits(tokens, t + 3, last) : -1;
  if (isYear(apart) && a > 0 && b > 0) {
    const iso = isoDate(apart, b, a);
    return iso === undefined ? undefined : { iso, first: t, last: t + 3 };
  }
  if (a < 1 || a > 12 || !isYear(b) || (mark === '.' && tokens.start[t + 2] !== tokens.end[t + 1])) return undefined;
  return { iso: `${b}-${String(a).padStart(2, '0')}`, first: t, last: t + 2 };
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'e', ':e', ':a', ':nde']);

/** `8th of June`, `8 de junio de 2021`. */
const isOf = (text: string, wide: boolean): boolean => text === 'of' || (wide && (text === 'de' || text === 'del'));

/** `8 June 2021`, `8. Juni 2021`, `8th of June, 2021`, `den 8:e juni 2021`. */
function readDayMonth(tokens: Tokens, t: number, last: number, wide: boolean): FoundDate | undefined {
  const day = digits(tokens, t, last);
  if (day < 1 || day > 31) return undefined;
  let i = t + 1;
  // "13-december-2023"
  const joined = word(tokens, i, last) === '-' && tokens.start[i] === tokens.end[t];
  if (joined || word(tokens, i, last) === '.' || word(tokens, i, last) === ':') i++;
  if (ORDINALS.has(word(tokens, i, last))) i++;
  if (isOf(word(tokens, i, last), wide)) i++;
  const month = monthWords(wide).get(word(tokens, i, last));
  if (month === undefined) return undefined;
  i++;
  const parted = word(tokens, i, last);
  if (parted === ',' || parted === '.' || (joined && parted === '-') || isOf(parted, wide)) i++;
  const year = digits(tokens, i, last);
  if (!isYear(year)) return undefined;
  const iso = isoDate(year, month, day);
  return iso === undefined ? undefined : { iso, first: t, last: i };
}

/** `June 8, 2021` or a month and year alone. */
function readMonth(tokens: Tokens, t: number, last: number, wide: boolean): FoundDate | undefined {
  const month = monthWords(wide).get(word(tokens, t, last));
  if (month === undefined) return undefined;
  let i = t + 1;
  if (word(tokens, i, last) === '.') i++;
  const day = digits(tokens, i, last);
  if (isYear(day)) return { iso: `${day}-${String(month).padStart(2, '0')}`, first: t, last: i };
  if (day < 1 || day > 31) return undefined;
  i++;
  if (ORDINALS.has(word(tokens, i, last))) i++;
  // "tammikuun 15. päivänä 2026"
  if (word(tokens, i, last) === '.') i++;
  if (word(tokens, i, last).startsWith('päiv')) i++;
  if (word(tokens, i, last) === ',') i++;
  const year = digits(tokens, i, last);
  const iso = isYear(year) ? isoDate(year, month, day) : undefined;
  return iso === undefined ? undefined : { iso, first: t, last: i };
}
