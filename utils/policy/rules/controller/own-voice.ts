import { isAbout, subjects } from '../../contexts/subjects.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import naming from '../../data/name-words.json' with { type: 'json' };
import data from '../../data/organisations.json' with { type: 'json' };
import type { Organisation } from '../../names/organisations.ts';
import { hasCueBetween, type PolicyText, sentenceAt } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { anyOf, anyOfEither } from '../../words/any-of.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isNoName } from '../recipients/odd-names.ts';
import { type ControllerName, isForeign } from './line-names.ts';

/** How far into a notice it says whose it is, in characters. */
const OPENING = 3_000;
/** Below what speaks of a role, above a firm that is only named. */
const SCORE = 1.5;
const WORD = "\\p{Lu}[\\p{L}\\d&'’.-]{1,30}(?<![.'’])";
/** A name in capitals, and the same or a site. */
export const NAME_IN_CAPITALS = `${WORD}(?: (?:& )?${WORD}){0,4}`;
const NAME = `(${NAME_IN_CAPITALS}|[a-z\\d-]{2,40}\\.[a-z]{2,7})`;
const CALLED = '(?: \\([^()]{1,40}\\))?';
const STARTS = '(?<![^\\s.!?–(“"„])';
const NO_MORE = '(?!\\p{L})';
/** "At Candle Corner, we keep …", "Vi på Ljushörnan": nobody else could say so. */
const OURS = [
  new RegExp(`${STARTS}${anyOfEither(naming.ours)} ${NAME}(?=,? ${anyOf(naming.wes)}${NO_MORE})`, 'dgu'),
  new RegExp(`${STARTS}${anyOfEither(naming.wesAt)} ${NAME}(?=[ ,.])`, 'dgu'),
  // what the patterns have that many notices are made from
  new RegExp(`${anyOfEither(naming.standing)} (?:${anyOf(clauses.articles)} )?(?:Firma )?${NAME}(?=[ ,.])`, 'dgu'),
];
/** "Candle Corner is committed to your privacy", "wie Kerzeneck Ihre Daten verarbeitet", "samlar Ljushörnan in". */
const SAID = [
  new RegExp(
    `(?<=^|[\\n.!?] ?)(?:The |Die |Der |Das )?${NAME}${CALLED}(?: ${anyOf(naming.groups)})? ${anyOf(naming.cares)}[ ,][^.!?\\n]{0,80}${anyOf(naming.privacies)}`,
    'dgu',
  ),
  new RegExp(
    `${STARTS}${anyOfEither(naming.hows)} (?:the |die |der |das )?${NAME}${CALLED},? ${anyOf(naming.handles)}${NO_MORE}`,
    'dgu',
  ),
  new RegExp(`${anyOfEither(naming.asked)} ${NAME} ${anyOf(naming.asking)}${NO_MORE}`, 'dgu'),
];
/** "We are Candle Corner and …": so could be said of anything, but by a name on top of the page. */
const ARE = new RegExp(`${STARTS}${anyOfEither(naming.weAre)} ${NAME}(?=[,.]| ${anyOf(clauses.joins)} )`, 'dgu');
/** "Candle Corner is a shop", below a heading about who writes. */
const WHO = new RegExp(`(?<=^|\\n)${NAME}${CALLED} (?:(?:is|are|är|ist) ${anyOf(clauses.articles)}|on \\p{Ll})`, 'dgu');
/** Lists whose words are no names, beside those that no line of a name holds. */
const NO_NAMES = ['cookieWord', 'country', 'authority', 'useWord', 'shareWord'];
/** What heads a page, in blocks and characters. */
const HEAD_BLOCKS = 3;
const HEAD = 200;
/** Words with a capital that open a sentence, and such for any firm. */
const NO_OPENERS = new Set([...naming.pronouns, ...data.generic.split('|')]);
const SITE = /^[^ ]+\.[a-z]{2,7}$/;
/** Fewest letters of a word by which two names are kin. */
const KIN = 5;
const CONTROLLER = subjects('controller');

/** Whoever a notice speaks for in its first words, without a legal form: the firm of that name where one is named. */
export function ownVoice(document: PolicyText): ControllerName[] {
  const named = (shape: RegExp, allowed: (name: string, start: number) => boolean): ControllerName[] => {
    for (const { 1: name = '', indices } of document.text.slice(0, OPENING).matchAll(shape)) {
      const start = indices?.[1]?.[0] ?? 0;
      const whole =
        wholeFirm(document, name, start) ?? (allowed(name, start) ? asFirm(document, name, start) : undefined);
      if (whole !== undefined) return [{ ...whole, score: SCORE, rule: 'controller.voice' }];
    }
    return [];
  };
  const isOurs = (name: string, start: number): boolean => isWriter(document, name, start);
  for (const shape of OURS) {
    const found = named(shape, isOurs);
    if (found.length > 0) return found;
  }
  for (const shape of SAID) {
    // a German noun has a capital as well
    const found = named(
      shape,
      (name, start) => isOurs(name, start) && (document.language !== 'de' || isElsewhere(document, name, start)),
    );
    if (found.length > 0) return found;
  }
  const are = named(ARE, (name, start) => isOurs(name, start) && isElsewhere(document, name, start));
  if (are.length > 0) return are;
  return named(WHO, (name, start) => {
    const sentence = sentenceAt(document, tokenAt(document.tokens, start));
    return sentence !== undefined && isAbout(sentence, CONTROLLER, 1) && isOurs(name, start);
  });
}

/** A firm with its legal form that is just the name. */
const wholeFirm = ({ organisations }: PolicyText, name: string, start: number): Organisation | undefined =>
  organisations.find((other) => other.legal && other.start === start && other.name === name);

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

/** Whether a run of capital words can be whose page it is: no known service, no word of this trade, not all written small elsewhere. */
export function isWriter(document: PolicyText, name: string, start: number): boolean {
  const end = start + name.length;
  const first = tokenAt(document.tokens, start);
  const last = tokenAt(document.tokens, end - 1);
  const words = name.toLowerCase().split(' ');
  if (words.some(isNoName) || NO_OPENERS.has(words[0] ?? '') || isForeign(document, start, end)) return false;
  if (NO_NAMES.some((list) => hasCueBetween(document, list, first, last + 1))) return false;
  if (organisationsBetween(document, start, end).some(({ role }) => role !== undefined)) return false;
  // "Tour" may be a word of "Lantern Tour"
  return SITE.test(name) || words.some((word) => !isWrittenSmall(document.text, word));
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
function isElsewhere({ blocks, host, emails }: PolicyText, name: string, at: number): boolean {
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
