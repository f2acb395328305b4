import { addressBetween } from '../../addresses/address-index.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import naming from '../../data/name-words.json' with { type: 'json' };
import data from '../../data/organisations.json' with { type: 'json' };
import { opensLegalForm } from '../../names/legal-forms.ts';
import type { Organisation } from '../../names/organisations.ts';
import { personAt } from '../../names/person-name.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import { anyOfEither } from '../../words/any-of.ts';
import { tokenAt } from '../../words/token-at.ts';

/** A name that may be the controller's, and how much speaks for it. */
export interface ControllerName {
  name: string;
  start: number;
  end: number;
  score: number;
  rule: string;
}

const FINITE = new Set(clauses.finite);
const ARTICLES = new Set(clauses.articles);
const PARTIES = new Set(naming.parties);
/** "Who is responsible?" */
const ASKS = new Set(clauses.asks);
/** How a name begins: with a capital, "die nordLicht" with one inside, "by Anna Berg" with one next, or it is a site. */
const OPENS = /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž\d]|[a-z]{2,12}[A-Z]|(?:av|by|von) [A-ZÀ-ÖØ-ÞĀ-Ž]|[a-z\d-]{2,40}\.[a-z]{2,10}$)/;
/** A word in small letters, with hyphens or without. */
const SMALL_NAME = /^[a-z\d]{3,30}(?:-[a-z\d]{1,20}){0,3}$/;
/** A street with its number. */
const STREET = /\s\d{1,4}(?: ?\p{L}\.?)?(?: \d{1,4})?$/u;
/** What ends a name on its line; the full stop of an initial or a shortened word does not. */
const ENDS = `\\s?[,(\\n|;]|(?<!(?:^|[\\s-])(?:\\p{Lu}|${anyOfEither(data.shortened.split('|'))}))\\.(?:\\s|$)|\\s(?:(?:med )?org(?:anisations)?\\.?\\s?n|Y-tunnus)`;
/** Right above an address a dash is part of the name. */
const LINE_STOP = new RegExp(ENDS, 'u');
const DASH = /\s[–—-]\s/;
const STOP = new RegExp(`${DASH.source}|${ENDS}`, 'u');
/** A name has two letters beside each other; a number has not. */
const LETTERS = /\p{L}{2}/u;
/** What stands between a name and its number. */
const NUMBERED = /^(?: \(|,? (?:med )?(?:org|Y-|y-))[^\n]*$/;
const ID_REACH = 32;
/** Longest name, in characters. */
const NAME_LIMIT = 70;
/** How far behind its beginning an address ends that stands on its line. */
const PLACE_REACH = 110;
/** Lists whose words a name does not hold. */
const NOT_NAMES = ['right', 'role', 'dpoCue', 'controllerCue', 'basis', 'section'];
/** Lists of which less than half of a name may be. */
const FEW = ['dataCategory', 'purpose'];

/** A line that reads as a name: short, begins with a capital, is no sentence. */
export function asName(document: PolicyText, from: number, to: number, score: number, rule: string): ControllerName[] {
  let start = from;
  while (start < to && ' "“„\''.includes(document.text[start] ?? '')) start++;
  let name = document.text.slice(start, to);
  const above = isAbove(document, start + name.length);
  // "Ada Sample - Lamps": a person before what they trade as
  const whole = above && personAt(name.split(DASH, 1)[0] ?? '') === undefined;
  const stop = name.search(whole ? LINE_STOP : STOP);
  if (stop >= 0) name = name.slice(0, stop);
  name = firstOfMany(name.trim()).replace(/["”’']$/, '');
  const words = name.split(' ');
  const end = start + name.length;
  // "1.1 We are glad": a numbered sentence is no name
  if (/^\d+(?:\.\d+)*[.)]?$/.test(words[0] ?? '') || words.some(isVerb)) return [];
  if (ASKS.has((words[0] ?? '').toLowerCase())) return [];
  // "Lampenkauf (reg. no. 123…)": with its number it is a name, whatever word is in it
  const numbered = document.ids.some(
    (id) => id.start > end && id.start - end < ID_REACH && NUMBERED.test(document.text.slice(end, id.start)),
  );
  if (!numbered && isForeign(document, start, end)) return [];
  const label = name.endsWith(':') || name.includes('@') || name.includes(': ');
  if (label || !LETTERS.test(name) || name.length < 3 || name.length > NAME_LIMIT || words.length > 6) return [];
  if ((!OPENS.test(name) && !isDomain(document, name)) || isParty(words)) return [];
  if (document.text[end] === '.' && words.length > 3) return [];
  // "Mill Row 3" above the town is where it is
  if (STREET.test(name) && document.addresses.some((place) => place.start <= start && place.end > end)) return [];
  const small = words.filter((word) => /^[a-zß-öø-ÿ]/.test(word)).length;
  if (small > Math.max(1, words.length / 2) && !above) return [];
  return [{ name, start, end, score: score - (small > 0 && words.length > 2 ? 0.5 : 0), rule }];
}

/** A verb or a pronoun, as in no name; "Lady Ada I Sample" has a number, "Lyktan i Norrland" a place. */
const isVerb = (word: string, at: number): boolean =>
  word.toLowerCase() === 'i' ? word === 'I' && at === 0 : FINITE.has(word.toLowerCase());

/** "The plc" is one named before, "the Vendor" and "Bolaget" whoever is meant by it. */
function isParty(words: readonly string[]): boolean {
  const [first = '', second] = words.map((word) => word.toLowerCase());
  const party = second !== undefined && ARTICLES.has(first) ? second : first;
  return words.length <= (party === second ? 2 : 1) && (opensLegalForm(party) || PARTIES.has(party));
}

/** "Ada Sample / Candle Corner / www.candle.example / Mill Row 3": of three and more the first. */
function firstOfMany(name: string): string {
  const [first = '', ...more] = name.split(/ ?\/ /);
  return more.length > 1 ? first : name;
}

/** Where a name ends at the latest: "Ada Sample 3 Mill Row 12345 Town" has its address on the same line. */
export function beforePlace(document: PolicyText, from: number, to: number): number {
  const place = addressBetween(document, from, Math.min(to, from + PLACE_REACH))?.start ?? to;
  return place > from ? place : to;
}

/** "lamp-works": a name in small letters that the page is written to under. */
const isDomain = ({ emails }: PolicyText, name: string): boolean =>
  SMALL_NAME.test(name) && emails.some(({ value }) => value.toLowerCase().includes(`@${name}.`));

/** Whether words of the lexicon stand in a stretch, so that it is no name; "Northern Dogs Mobile Bath" holds one for data among others. */
export function isForeign(document: PolicyText, start: number, end: number): boolean {
  const first = tokenAt(document.tokens, start);
  const last = tokenAt(document.tokens, Math.max(start, end - 1)) + 1;
  if (NOT_NAMES.some((list) => hasCueBetween(document, list, first, last))) return true;
  const cues = FEW.flatMap((list) => cuesBetween(document, list, first, last));
  const covered = new Set(cues.flatMap((cue) => [cue.first, cue.last]));
  return covered.size > 0 && covered.size * 2 >= document.text.slice(start, end).split(' ').length;
}

/** Whether an address begins on the line below a name, or its number stands there. */
export const isAddressed = (document: PolicyText, { start, end }: ControllerName): boolean =>
  document.addresses.some((address) => address.start >= start && address.start <= end + 1) || isAbove(document, end);

/** Whether what ends here ends its line, and an address or a company's number opens the next. */
const isAbove = ({ addresses, ids, text }: PolicyText, end: number): boolean =>
  text[end] === '\n' &&
  (addresses.some(({ start }) => start === end + 1) ||
    ids.some(({ start }) => start > end && !text.slice(end + 1, start).includes('\n')));

/** The name from the beginning of its line, where only a few words of it stand before what the legal form told. */
export function wholeName(
  document: PolicyText,
  from: number,
  { name, start, end }: Pick<Organisation, 'name' | 'start' | 'end'>,
): Omit<ControllerName, 'score' | 'rule'> {
  const before = document.text.slice(from, start);
  const few = /^[A-ZÀ-ÖØ-ÞĀ-Ž][^.,;:()\d@]{1,40} $/.test(before) && before.trim().split(' ').length <= 3;
  if (!few || before.split(' ').some(isVerb) || isForeign(document, from, start)) return { name, start, end };
  return { name: document.text.slice(from, end), start: from, end };
}

/** Whether an authority is named between two tokens. */
export function isAuthority(document: PolicyText, first: number, last: number): boolean {
  return hasCueBetween(document, 'authority', first, last + 1);
}
