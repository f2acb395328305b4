import { anyOf } from '../any-of.ts';
import clauses from '../data/clauses.json' with { type: 'json' };
import naming from '../data/name-words.json' with { type: 'json' };
import type { Organisation } from '../names/organisations.ts';
import { personAt } from '../names/person-name.ts';
import type { Cue } from '../phrase-trie.ts';
import { hasCueBetween, type PolicyText, says } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';
import { organisationsBetween } from '../spans.ts';
import { isAbout, subjects } from '../subjects.ts';
import { tokenAt } from '../token-at.ts';
import { wordAt } from '../token-text.ts';
import { asName, type ControllerName, isForeign } from './line-names.ts';

export type { ControllerName } from './line-names.ts';

const CONTROLLER = subjects('controller');
const LABEL_MARK = /^(?:\s(?:toimii|on|is|är|ist))?\s?[:–-]\s?/;
const SCOPES = new Set(clauses.scopes);
const CONDITIONS = new Set(clauses.conditions);
/** What it weighs that a sentence speaks of a part of the processing. */
const SCOPED = 0.5;
const ELSEWHERE = subjects('recipients', 'cookies', 'complaint', 'transfers');
/** Blocks after a heading in which the name may stand. */
const BLOCKS_BELOW = 3;
/** How far behind the role the verb may stand that the name follows, in characters. */
const VERB_REACH = 140;
/** The verb before a name; names of shops may begin small, "die nordLicht". */
const VERB = /(?:^|\s)(?:is|ist|är|on):?\s+(?:(?:the|der|die|das)\s+)?(?=[A-ZÀ-ÖØ-ÞĀ-Ž]|[a-z]{2,12}[A-Z])/;
/** The label of the name itself: "Name: lampshop.example". */
const OWN_NAME = new RegExp(`^${anyOf(naming.nameLabels)}\\s?:\\s?`, 'iu');
/** A sentence that goes on with the name on the next line, and how much of its end is looked at. */
const LEFT_OPEN = /\s(?:is|ist|är|on)$/;
const LEFT = 5;
/** The end of a clause, not of "Art." */
const ENDED = /[,;:]\s|[a-zß-ÿ]{4}\.\s/;

/** `X is the controller`, `the controller is X`, `Controller: X`, `run by X`, `I am X`. */
export function besideRole(document: PolicyText, cue: Cue, sentence: Sentence): ControllerName[] {
  const candidates: ControllerName[] = [];
  const about = isAbout(sentence, CONTROLLER, 2) ? 1 : 0;
  const aside = isAbout(sentence, ELSEWHERE, 1) ? 2.5 : 0;
  const owner = cue.key === 'owner';
  // where several are responsible together the one responsible alone elsewhere goes first, then the one named first
  const joint = says(document, 'jointWord', sentence) ? 1.5 : 0;
  const base = (owner ? 3 : 5) + about - aside - joint - (isScoped(document, sentence, cue) ? SCOPED : 0);
  let rank = 0;
  const closing = document.tokens.end[cue.last] ?? 0;
  for (const organisation of organisationsBetween(document, sentence.start, sentence.end)) {
    if (organisation.role === 'browser' || isAuthority(document, organisation.first, organisation.last)) continue;
    const distance = organisation.first > cue.last ? organisation.first - cue.last : cue.first - organisation.last;
    // "operated by X": only a firm, and right beside the words
    if (owner && (!organisation.legal || distance > 4 || aside > 0)) continue;
    const legal = organisation.legal ? 1 : -2;
    const far = joint > 0 ? rank++ * 0.5 : distance * 0.08;
    // "Controller: Shop on the Market Ltd": a name may hold small words
    const label = LABEL_MARK.exec(document.text.slice(closing, organisation.start))?.[0].length;
    const whole = label === undefined ? organisation : wholeName(document, closing + label, organisation);
    candidates.push({ ...whole, score: base + legal - far, rule: `controller.${cue.key}` });
  }
  const rest = document.text.slice(closing, sentence.end);
  if (owner) candidates.push(...person(document, closing, rest, base));
  else {
    candidates.push(...behindVerb(document, closing, sentence.end, base - 0.5));
    candidates.push(...beforeVerb(document, sentence, document.tokens.start[cue.first] ?? 0, base - 0.8));
  }
  const colon = LABEL_MARK.exec(rest);
  if (colon !== null && !owner && rest.length > colon[0].length)
    candidates.push(...asName(document, closing + colon[0].length, sentence.end, base - 0.5, 'controller.label'));
  return candidates;
}

/** "For the club X is the controller": where another is named without such a restriction that one goes first. */
function isScoped({ tokens }: PolicyText, { first }: Sentence, cue: Cue): boolean {
  return cue.first > first && SCOPES.has(tokens.vocabulary[tokens.word[first] ?? 0] ?? '');
}

/** A sole trader by name: `the owner is A B`, `Ich bin A B`, `enskild firma (A Bs Garn)`. */
function person(document: PolicyText, closing: number, rest: string, base: number): ControllerName[] {
  const gap = /^(?:\s|:|\(|är |is |on |ist ){0,3}/.exec(rest)?.[0] ?? '';
  const found = gap === '' ? undefined : personAt(rest.slice(gap.length));
  if (found === undefined) return [];
  const start = closing + gap.length + found.start;
  const bracket = gap.includes('(');
  const whole = bracket ? /^[^,;)]{3,60}/.exec(document.text.slice(start, start + 61))?.[0].trim() : undefined;
  const name = whole ?? found.name;
  if (isForeign(document, start, start + name.length)) return [];
  return [{ name, start, end: start + name.length, score: base + (bracket ? 0.3 : 0), rule: 'controller.person' }];
}

/** A name without a legal form: "the controller of this site is Candle Corner, 3 Mill Row". */
function behindVerb(document: PolicyText, closing: number, end: number, score: number): ControllerName[] {
  const rest = document.text.slice(closing, Math.min(end, closing + VERB_REACH));
  const verb = VERB.exec(rest);
  if (verb === null || ENDED.test(rest.slice(0, verb.index))) return [];
  const start = closing + verb.index + verb[0].length;
  const [found] = asName(document, start, end, score, 'controller.verb');
  // a name is told apart from a noun by what stands behind it: its address, its number, the end
  const ends = found !== undefined && (found.end >= end - 1 || ',(\n'.includes(document.text[found.end] ?? '\n'));
  return ends || document.text.startsWith(' (', found?.end ?? end) ? (found === undefined ? [] : [found]) : [];
}

/** A name without a legal form that opens the sentence: "Candle Corner, Mill Row 3, is the controller". */
function beforeVerb(document: PolicyText, sentence: Sentence, opening: number, score: number): ControllerName[] {
  const before = document.text.slice(sentence.start, opening);
  const verb = /\s(?:is|are|ist|är|on|toimii)(?:\s(?:the|der|die|a|our|your))?(?:\sdata)?\s$/.exec(before);
  if (verb === null || before.length > VERB_REACH * 2) return [];
  return asName(document, sentence.start, sentence.start + verb.index, score, 'controller.verb');
}

/** The first line under a heading or an introduction about the controller. */
export function belowRole(document: PolicyText, cue: Cue, sentence: Sentence, heading: boolean): ControllerName[] {
  const { blocks, text } = document;
  const block = blocks[sentence.block];
  if (block === undefined) return [];
  const closing = document.tokens.end[cue.last] ?? 0;
  const introduces =
    (text[sentence.end - 1] === ':' && sentence.end - closing < 60) ||
    (sentence.end - closing < VERB_REACH && LEFT_OPEN.test(text.slice(sentence.end - LEFT, sentence.end))) ||
    block.role === 'dt' ||
    block.role === 'cell';
  const bare = sentence.end - sentence.start <= closing - (document.tokens.start[cue.first] ?? 0) + 8;
  if (!heading && !introduces && !bare) return [];
  const score = heading ? 5 : 5.5;
  // the next line of the same block: "Controller\nShop Oy\n…"
  if (!heading && sentence.end < block.end) return nextName(document, sentence.end + 1, block.end, score);
  for (let b = sentence.block + 1; b <= sentence.block + BLOCKS_BELOW; b++) {
    const next = blocks[b];
    if (next === undefined || next.role.startsWith('heading') || (next.role === 'li' && !heading)) return [];
    // under the next heading begins something else
    if (heading && next.section !== block.section) return [];
    if (next.text === '' || (next.text.endsWith(':') && next.text.length > 12)) continue;
    const found = nextName(document, next.start, next.end, score - (b - sentence.block - 1) * 0.3);
    if (found.length > 0) return found;
  }
  return [];
}

function nextName(document: PolicyText, from: number, to: number, score: number): ControllerName[] {
  const line = document.text.slice(from, to).split('\n', 1)[0] ?? '';
  const end = from + line.length;
  // "If you buy from us, Platform Inc. …"
  if (CONDITIONS.has(wordAt(document, tokenAt(document.tokens, from)))) return [];
  const organisation = organisationsBetween(document, from, end + 1).find((other) => other.legal);
  if (organisation !== undefined && !isAuthority(document, organisation.first, organisation.last)) {
    return [{ ...wholeName(document, from, organisation), score: score + 0.7, rule: 'controller.heading' }];
  }
  const label = OWN_NAME.exec(line)?.[0].length ?? 0;
  return asName(document, from + label, end, score - 0.5, 'controller.heading');
}

/** The name from the beginning of its line, where only a few words of it stand before what the legal form told. */
function wholeName(
  document: PolicyText,
  from: number,
  { name, start, end }: Organisation,
): Omit<ControllerName, 'score' | 'rule'> {
  const before = document.text.slice(from, start);
  const few = /^[A-ZÀ-ÖØ-ÞĀ-Ž][^.,;:()\d@]{1,40} $/.test(before) && before.trim().split(' ').length <= 3;
  if (!few || isForeign(document, from, start)) return { name, start, end };
  return { name: document.text.slice(from, end), start: from, end };
}

export function isAuthority(document: PolicyText, first: number, last: number): boolean {
  return hasCueBetween(document, 'authority', first, last + 1);
}
