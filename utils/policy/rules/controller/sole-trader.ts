import type { Cue } from '../../cues/phrase-trie.ts';
import naming from '../../data/name-words.json' with { type: 'json' };
import { personAt } from '../../names/person-name.ts';
import type { PolicyText } from '../../policy-text.ts';
import { anyOf } from '../../words/any-of.ts';
import type { Sentence } from '../../words/sentences.ts';
import { type ControllerName, isForeign } from './line-names.ts';

/** What makes a sole trader of a person: "driver X som enskild firma", "betreibt X als Einzelunternehmen". */
const ALONE = new RegExp(
  ` ${anyOf(naming.capacities)} (?:${anyOf(naming.articles)} )?${anyOf(naming.trades)}|${anyOf(naming.tradeNames)}`,
  'iu',
);
/** The first words of a sentence that may stand before the name: "Hello, I am". */
const BEFORE = new RegExp(`^(?:.{0,60}(?:[!,:]| ${anyOf(naming.copulas)}))?\\s*$`);
/** A person's name right before the verb, with what may couple them. */
const PERSON = new RegExp(
  `\\p{Lu}[\\p{L}'’-]+(?: \\p{L}+){0,2} \\p{Lu}[\\p{L}'’-]+ (?:${anyOf(naming.couplings)} ?)?$`,
  'u',
);
const REACH = 160;
const SCORE = 4.2;

/** A sole trader told as one: the person who runs the shop, or else the name it runs under. */
export function soleTrader(document: PolicyText, cue: Cue, sentence: Sentence): ControllerName[] {
  const { text, tokens } = document;
  const opening = tokens.start[cue.first] ?? 0;
  const closing = tokens.end[cue.last] ?? 0;
  const behind = text.slice(closing, Math.min(sentence.end, closing + REACH));
  const alone = ALONE.exec(behind);
  if (alone === null) return apposed(document, sentence, opening, closing);
  const before = text.slice(Math.max(sentence.start, opening - REACH), opening);
  const capital = before.search(PERSON);
  const person = capital < 0 ? undefined : personAt(before.slice(capital));
  if (person !== undefined && BEFORE.test(before.slice(0, capital))) {
    const start = opening - before.length + capital + person.start;
    const name = person.name.replace(/ (?:och|und|and|ja)$/, '');
    return [{ name, start, end: start + name.length, score: SCORE, rule: 'controller.person' }];
  }
  const shop = behind.slice(0, alone.index).trim();
  const start = closing + behind.indexOf(shop);
  return /^\p{Lu}[^.,;:()]{2,50}$/u.test(shop)
    ? [{ name: shop, start, end: start + shop.length, score: SCORE - 0.3, rule: 'controller.person' }]
    : [];
}

/** Two to four words in capitals, of which the first may be initials, before "sole trader". */
const BEARER = /(?:^|\s)(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}),? (?:\p{Ll}{1,4} )?$/u;
const TRADE = new RegExp(`^${anyOf(naming.trades)}$`, 'iu');

/** "J. Sample, sole trader operating shop.example" */
function apposed(document: PolicyText, sentence: Sentence, opening: number, closing: number): ControllerName[] {
  const { text } = document;
  if (!TRADE.test(text.slice(opening, closing))) return [];
  const before = text.slice(Math.max(sentence.start, opening - REACH), opening);
  const name = BEARER.exec(before)?.[1];
  if (name === undefined) return [];
  const start = opening - before.length + before.lastIndexOf(name);
  if (isForeign(document, start, start + name.length)) return [];
  return [{ name, start, end: start + name.length, score: SCORE, rule: 'controller.person' }];
}
