import { isAbout, subjects } from '../../contexts/subjects.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import naming from '../../data/name-words.json' with { type: 'json' };
import data from '../../data/organisations.json' with { type: 'json' };
import type { Organisation } from '../../names/organisations.ts';
import { STOP_WORDS } from '../../names/settle-names.ts';
import { hasCueBetween, type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { anyOf } from '../../words/any-of.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isCapitalInside, isNoName } from '../recipients/odd-names.ts';
import { isForeign } from './line-names.ts';

/** Lists whose words are no names, beside those that no line of a name holds. */
const NO_NAMES = ['cookieWord', 'country', 'authority', 'useWord', 'shareWord'];
const ELSEWHERE = subjects('recipients', 'cookies', 'complaint', 'transfers');
/** What heads a page, in blocks and characters. */
const HEAD_BLOCKS = 3;
const HEAD = 200;
/** "This Club": whoever it is, without a name. */
const NAMELESS = new Set([...naming.bodies, ...naming.parties]);
/** Words with a capital that open a sentence, and such for any firm. */
const NO_OPENERS = new Set([...naming.pronouns, ...naming.bearers, ...data.generic.split('|')]);
const ARTICLES = new Set(clauses.articles);
/** Fewest letters of a word by which two names are kin. */
const KIN = 5;
/** What a notice is called, in any form: "Integritetspolicyn". */
const NOTICE = new RegExp(`^${anyOf(naming.notices)}`);
/** What stands before somebody to whom something is given or whose service is used. */
const WITH = /(?:^|\s)(?:med|till|via|with|to|mit|an) $/i;
const WITH_REACH = 10;
const ADJECTIVE = /^\p{L}+ska$/u;
const SITE = /^[^ ]+\.[a-z]{2,7}$/;

/** A name without words with a capital that only open the sentence: "When Candle Corner (we) …". */
export function withoutOpener(name: string, start: number): { name: string; start: number } {
  const [first = '', ...rest] = name.split(' ');
  const opens = rest.length > 0 && STOP_WORDS.has(first.toLowerCase()) && !ARTICLES.has(first.toLowerCase());
  return opens ? withoutOpener(rest.join(' '), start + first.length + 1) : { name, start };
}

/** Whether a run of capital words can be whose page it is: no known service, no word of this trade, not all written small elsewhere. */
export function isWriter(document: PolicyText, name: string, start: number): boolean {
  const end = start + name.length;
  const first = tokenAt(document.tokens, start);
  const last = tokenAt(document.tokens, end - 1);
  const words = name.toLowerCase().split(' ');
  if (
    words.some((word) => isNoName(word) || NOTICE.test(word)) ||
    NO_OPENERS.has(words[0] ?? '') ||
    (words.length === 1 && NAMELESS.has(words[0] ?? '')) ||
    holdsWords(document, name, start)
  )
    return false;
  // "Medlem i Svenska kyrkan": half a name
  if (document.language === 'sv' && words.length === 1 && ADJECTIVE.test(name)) return false;
  if (NO_NAMES.some((list) => hasCueBetween(document, list, first, last + 1))) return false;
  if (organisationsBetween(document, start, end).some(({ role }) => role !== undefined)) return false;
  // "Tour" may be a word of "Lantern Tour"
  return SITE.test(name) || words.some((word) => !isWrittenSmall(document.text, word));
}

/** Whether words of the lexicon stand in a name, other than what its bearer does: "Photographer Sample". */
function holdsWords(document: PolicyText, name: string, start: number): boolean {
  const first = tokenAt(document.tokens, start);
  const trade = name.includes(' ') && hasCueBetween(document, 'role', first, first + 1);
  return isForeign(document, start + (trade ? name.indexOf(' ') + 1 : 0), start + name.length);
}

/** Whether a text writes a word small anywhere but in an address. */
function isWrittenSmall(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (
      !/[\p{L}\d@./-]$/u.test(text.slice(Math.max(0, at - 1), at)) &&
      !/^(?:[\p{L}\d@-]|\.\p{L})/u.test(text.slice(end, end + 2))
    )
      return true;
  }
  return false;
}

/** Whether a name stands on top of the page as well, or in its host or an address. */
export function isElsewhere({ blocks, host, emails }: PolicyText, name: string, at: number): boolean {
  const known = name.toLowerCase().replaceAll(' ', '');
  return (
    blocks.slice(0, HEAD_BLOCKS).some(({ text, start }) => {
      const found = text.length < HEAD ? text.indexOf(name) : -1;
      return found >= 0 && start + found !== at;
    }) ||
    host.includes(known) ||
    emails.some(({ value }) => value.toLowerCase().includes(`@${known}`))
  );
}

/** Whether a name stands where nothing is said of others. */
export function isOfItself(document: PolicyText, _name: string, start: number): boolean {
  const sentence = sentenceAt(document, tokenAt(document.tokens, start));
  return document.language !== 'de' && sentence !== undefined && !isAbout(sentence, ELSEWHERE, 1);
}

/** The same of one that stands again and is surely a name: several words, a site, or with its capital inside a sentence. */
export function isSubject(document: PolicyText, name: string, start: number): boolean {
  const { text, tokens } = document;
  if (text.indexOf(name) === text.lastIndexOf(name) || !isOfItself(document, name, start)) return false;
  if (isSharedWith(document, name)) return false;
  return SITE.test(name) || name.includes(' ') || isCapitalInside(document, tokenAt(tokens, start));
}

/** The firm of that name, or the name alone. */
export const asFirm = (
  { organisations }: PolicyText,
  name: string,
  start: number,
): Pick<Organisation, 'name' | 'start' | 'end'> =>
  organisations.find((other) => other.legal && other.role === undefined && isKin(other.name, name)) ?? {
    name,
    start,
    end: start + name.length,
  };

/** Whether a firm's name holds a longer word of another name: "Lantern Corner", "Corner Trading Ltd". */
function isKin(firm: string, name: string): boolean {
  if (firm.startsWith(`${name} `)) return true;
  const words = firm.toLowerCase().split(/[^\p{L}\d]+/u);
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length >= KIN && words.includes(word));
}

/** "We share data with Lamp Pay": what is said of another. */
function isSharedWith(document: PolicyText, name: string): boolean {
  const { text, tokens } = document;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const sentence = sentenceAt(document, tokenAt(tokens, at));
    if (sentence === undefined || !WITH.test(text.slice(Math.max(sentence.start, at - WITH_REACH), at))) continue;
    if (says(document, 'shareWord', sentence) || says(document, 'useWord', sentence)) return true;
  }
  return false;
}
