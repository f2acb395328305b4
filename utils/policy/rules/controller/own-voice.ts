import clauses from '../../data/clauses.json' with { type: 'json' };
import naming from '../../data/name-words.json' with { type: 'json' };
import type { Organisation } from '../../names/organisations.ts';
import { type PolicyText, sentenceAt } from '../../policy-text.ts';
import { anyOf, anyOfEither } from '../../words/any-of.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { ControllerName } from './line-names.ts';
import { asFirm, isElsewhere, isOfItself, isSubject, isWriter, withoutOpener } from './whose-name.ts';

/** How far into a notice it says whose it is, in characters. */
const OPENING = 3_000;
/** Below what speaks of a role, above a firm that is only named. */
const SCORE = 1.5;
const WORD = "\\p{Lu}[\\p{L}\\d&'’.-]{1,30}(?<![.'’])";
/** A name in capitals, and the same or a site. */
const NAME_IN_CAPITALS = `${WORD}(?: (?:(?:&|i|of|og|de) )?${WORD}){0,4}`;
const NAME = `(${NAME_IN_CAPITALS}|(?<!www\\.)[a-z\\d-]{2,40}\\.[a-z]{2,7})`;
const CALLED = '(?: \\([^()]{1,40}\\))?';
const STARTS = '(?<![^\\s.!?–(“"„])';
const NO_MORE = '(?!\\p{L})';
const OPENS = '(?<=^|[\\n.!?] ?)';
/** What stands before a club of which another is a member. */
const MEMBER = '(?:of|to|with|by|av|till|från|der|des|zum|im) (?:the )?';
/** Up to where what is done has to be said to be about data. */
const SOON = `[ ,][^.!?\\n]{0,80}${anyOf(naming.privacies)}`;
/** Blocks at the beginning in which a club is named as its own. */
const TOP_BLOCKS = 6;

type Holds = (document: PolicyText, name: string, start: number) => boolean;
const always: Holds = () => true;
/** A German noun has a capital as well. */
const inGerman: Holds = (document, name, start) => document.language !== 'de' || isElsewhere(document, name, start);
const blockOf = (document: PolicyText, start: number): number =>
  sentenceAt(document, tokenAt(document.tokens, start))?.block ?? TOP_BLOCKS;

/** How a notice speaks of whoever it speaks for, the surest first, and what else has to hold of such a name. */
const SHAPES: readonly (readonly [RegExp, Holds])[] = [
  // "At Candle Corner, we keep …", "Vi på Ljushörnan": nobody else could say so
  [shape(`${STARTS}${anyOfEither(naming.ours)} (?:[Tt]he )?${NAME}(?=,? ${anyOf(naming.wes)}${NO_MORE})`), always],
  [shape(`${STARTS}${anyOfEither(naming.wesAt)} ${NAME}(?=[ ,.])`), always],
  // what the patterns have that many notices are made from
  [
    shape(`${anyOfEither(naming.standing)} (?:${anyOfEither(clauses.articles)} )?(?:Firma )?${NAME}(?=[ ,.!\\n])`),
    always,
  ],
  // "Genom att handla hos Ljushörnan"
  [shape(`${STARTS}${anyOfEither(naming.buys)} ${NAME}(?=[ ,.])`), always],
  // "Candle Corner is committed to your privacy", "wie Kerzeneck Ihre Daten verarbeitet"
  [
    shape(
      `${OPENS}(?:The |Die |Der |Das )?${NAME}${CALLED}(?: ${anyOf(naming.groups)})? ${anyOf(naming.cares)}${SOON}`,
    ),
    inGerman,
  ],
  [
    shape(
      `${STARTS}${anyOfEither(naming.hows)} (?:the |die |der |das )?${NAME}${CALLED},? ${anyOf(naming.handles)}${NO_MORE}`,
    ),
    inGerman,
  ],
  [shape(`${anyOfEither(naming.asked)} ${NAME} ${anyOf(naming.asking)}${NO_MORE}`), inGerman],
  // "På Ljushörnan behandlar vi"
  [shape(`${STARTS}${anyOfEither(naming.ours)} ${NAME}(?= \\p{Ll}{3,14} ${anyOf(naming.us)}${NO_MORE})`), isOfItself],
  // "Norra Kvarnens Ljusklubb"
  [
    shape(
      `(?<![\\p{L}.-]|${MEMBER}|\\p{Lu}\\p{L}{0,30} |${anyOf(clauses.joins)} )((?:${WORD} ){1,4}\\p{L}*${anyOfEither(naming.bodies)})${NO_MORE}(?! of )`,
    ),
    (document, name, start) =>
      name.includes(' ') && (blockOf(document, start) < TOP_BLOCKS || isSubject(document, name, start)),
  ],
  // "We are Candle Corner and …": so could be said of anything, but by a name on top of the page
  [shape(`${STARTS}${anyOfEither(naming.weAre)} ${NAME}(?=[,.]| ${anyOf(clauses.joins)} )`), isElsewhere],
];

/** Whoever a notice speaks for in its first words, without a legal form: the firm of that name where one is named. */
export function ownVoice(document: PolicyText): ControllerName[] {
  const opening = document.text.slice(0, OPENING);
  for (const [pattern, holds] of SHAPES) {
    for (const { 1: found = '', indices } of opening.matchAll(pattern)) {
      const { name, start } = withoutOpener(found, indices?.[1]?.[0] ?? 0);
      const allowed = (): boolean => isWriter(document, name, start) && holds(document, name, start);
      const whole = wholeFirm(document, name, start) ?? (allowed() ? asFirm(document, name, start) : undefined);
      if (whole !== undefined) return [{ ...whole, score: SCORE, rule: 'controller.voice' }];
    }
  }
  return [];
}

function shape(source: string): RegExp {
  return new RegExp(source, 'dgu');
}

/** A firm with its legal form that is just the name. */
const wholeFirm = ({ organisations }: PolicyText, name: string, start: number): Organisation | undefined =>
  organisations.find((other) => other.legal && other.start === start && other.name === name);
