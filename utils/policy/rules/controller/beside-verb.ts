import naming from '../../data/name-words.json' with { type: 'json' };
import { personAt } from '../../names/person-name.ts';
import type { PolicyText } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { anyOf, anyOfEither } from '../../words/any-of.ts';
import type { Sentence } from '../../words/sentences.ts';
import { asName, beforePlace, type ControllerName, isForeign } from './line-names.ts';

/** How far behind the role the verb may stand that the name follows, in characters. */
const VERB_REACH = 140;
/** How far behind a name its form may end: "Lantern Bank AB (publ)". */
const FORM_REACH = 12;
/** Words for whoever bears the name behind them, with a capital or without: "the company", "die Firma". */
const BEARERS = anyOfEither(naming.bearers);
/** The verb before a name; names of shops may begin small, "die nordLicht". */
const VERB = new RegExp(
  `(?:^|\\s)(?:is|ist|är|on):?\\s+(?:(?:the|der|die|das)\\s+)?(?:${BEARERS}\\s+)?(?=[A-ZÀ-ÖØ-ÞĀ-Ž]|[a-z]{2,12}[A-Z])`,
);
/** "within the meaning of the GDPR, other laws of the Union and other provisions": what stands between the role and the verb. */
const LAW = new RegExp(`^[^:;.]{0,80}?,? ${anyOf(naming.laws)} [^:;]{3,260}?(?=,? (?:is|ist|är|on):? )`, 'iu');
const LAW_REACH = 460;
/** The end of a clause, not of "Art." */
const ENDED = /[,;:]\s|[a-zß-ÿ]{4}\.\s/;
/** A clause that is put in before the verb: "the controller, also called the seller, is". */
const ASIDE = /^[^,;]{0,90}, (?:joka|who|which|som|der|die|das|auch|also|även)\s[^,;]{2,90},?$/;
/** What stands behind a name that is told apart from a noun by it: its address, its number, a dash, the end. */
const BEHIND = /^(?:[,(\n]|\s\(|\s[–—-]\s|\.?$)/;
/** A word in small letters behind a person's name: "Ada Sample at the mill". */
const GOES_ON = /^ \p{Ll}/u;

/** A sole trader by name: `the owner is A B`, `Ich bin A B`, `enskild firma (A Bs Garn)`. */
export function personBehind(document: PolicyText, closing: number, rest: string, base: number): ControllerName[] {
  const gap = /^(?:\s|:|\(|är |is |on |ist ){0,3}/.exec(rest)?.[0] ?? '';
  const found = gap === '' ? undefined : personAt(rest.slice(gap.length));
  if (found === undefined) return [];
  const start = closing + gap.length + found.start;
  const bracket = gap.includes('(');
  const whole = bracket ? /^[^,;)]{3,60}/.exec(document.text.slice(start, start + 61))?.[0].trim() : undefined;
  const name = whole ?? found.name;
  if (/\d{5}/.test(name) || isForeign(document, start, start + name.length)) return [];
  // "part of Lantern Bank": no person
  const known = organisationsBetween(document, start, start + name.length + FORM_REACH);
  if (known.some((other) => other.role !== undefined && other.start < start + name.length)) return [];
  return [{ name, start, end: start + name.length, score: base + (bracket ? 0.3 : 0), rule: 'controller.person' }];
}

/** A name without a legal form: "the controller of this site is Candle Corner, 3 Mill Row". */
export function behindVerb(document: PolicyText, closing: number, end: number, score: number): ControllerName[] {
  const rest = document.text
    .slice(closing, Math.min(end, closing + LAW_REACH))
    .replace(LAW, (clause) => ' '.repeat(clause.length));
  const verb = VERB.exec(rest.slice(0, VERB_REACH + rest.length - rest.trimStart().length));
  if (verb === null) return [];
  const between = rest.slice(0, verb.index);
  if (ENDED.test(between) && !ASIDE.test(between)) return [];
  const start = closing + verb.index + verb[0].length;
  const place = beforePlace(document, start, end);
  const [found] = asName(document, start, place, score, 'controller.verb');
  if (found !== undefined && (found.end + 1 === place || BEHIND.test(document.text.slice(found.end, end))))
    return [found];
  // a German noun has a capital as well
  const person = personAt(document.text.slice(start, end));
  if (person === undefined || (document.language === 'de' && !person.titled)) return [];
  const last = start + person.end;
  if (!GOES_ON.test(document.text.slice(last, end)) || isForeign(document, start, last)) return [];
  return [{ name: person.name, start: start + person.start, end: last, score, rule: 'controller.person' }];
}

/** What stands between a name and the role it has. */
const IS =
  /\s(?:hat als für die verarbeitung|is|are|may be|ist|är|on|toimii)(?:\sboth)?(?:\sknown as|\sacting as)?(?:\s(?:the|der|die|a|our|your))?(?:\sdata)?\s["“”'‘’]?$/i;

/** Two capital words or more at the end of what stands before the verb. */
const LAST_NAME = /(?<=[\p{Ll}\d,:] )\p{Lu}[\p{L}\d'’-]{1,30}(?: (?:& )?\p{Lu}[\p{L}\d'’-]{1,30}){1,3}$/u;

/** A name without a legal form that opens the sentence: "Candle Corner, Mill Row 3, is the controller". */
export function beforeVerb(document: PolicyText, sentence: Sentence, opening: number, score: number): ControllerName[] {
  const before = document.text.slice(sentence.start, opening);
  const verb = IS.exec(before);
  if (verb === null || before.length > VERB_REACH * 2) return [];
  const end = sentence.start + verb.index;
  const article = document.language === 'de' ? (/^(?:der|die|das) /i.exec(before)?.[0].length ?? 0) : 0;
  const whole = asName(document, sentence.start + article, end, score, 'controller.verb');
  if (whole.length > 0) return whole;
  // "For the purposes of the law as from 2018 Candle Corner is the controller"
  const last = LAST_NAME.exec(before.slice(0, verb.index))?.[0].length ?? 0;
  return last === 0 ? [] : asName(document, end - last, end, score - 0.5, 'controller.verb');
}
