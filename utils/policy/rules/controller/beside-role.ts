import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import naming from '../../data/name-words.json' with { type: 'json' };
import type { Organisation } from '../../names/organisations.ts';
import { personAt } from '../../names/person-name.ts';
import { hasCueBetween, type PolicyText, says } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { anyOf } from '../../words/any-of.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { wordAt } from '../../words/token-text.ts';
import { beforeVerb, behindVerb, personBehind } from './beside-verb.ts';
import { asName, type ControllerName, isAddressed, isForeign } from './line-names.ts';

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
/** The label of the name itself: "Name: lampshop.example". */
const BEARER = new RegExp(`^${anyOf(naming.bearers)}$`, 'i');
const OWN_NAME = new RegExp(`^${anyOf(naming.nameLabels)}\\s?:\\s?`, 'iu');
/** A sentence that goes on with the name on the next line, how much of its end is looked at and how long it may be. */
const LEFT_OPEN = /\s(?:is|ist|är|on)(?: (?:the|der|die|das))?:?$/;
const LEFT = 10;
const OPEN_REACH = 400;
/** What stands between two of those who are responsible together, with their numbers in parentheses. */
const ROW = new RegExp(`^\\s*(?:\\([^()]{0,60}\\))?\\s*(?:,|,? ?${anyOf([...clauses.joins, '&'])})\\s+$`);
/** How far below what the shop is called its firm ends, and what may stand before it. */
const FIRM_REACH = 80;
const BY = /^\s*\n(?:(?:by|av|von|c\/o) )?$/;
/** How a firm with its legal form below the words was found. */
const LEGAL = 'controller.below';
const NEXT_IN_ROW = 0.5;
/** How far from words for an owner the firm may stand, in tokens: "X Ltd, which owns and operates". */
const OWNER_REACH = 5;

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
  const named = organisationsBetween(document, sentence.start, sentence.end);
  for (const [index, organisation] of named.entries()) {
    if (organisation.role === 'browser' || isAuthority(document, organisation.first, organisation.last)) continue;
    const { distance, place } = inRow(document, named, index, cue);
    // "operated by X": only a firm, and right beside the words
    if (owner && (!organisation.legal || distance > OWNER_REACH || aside > 0)) continue;
    const legal = organisation.legal ? 1 : -2;
    const far = joint > 0 ? rank++ * NEXT_IN_ROW : distance * 0.08 + place * NEXT_IN_ROW;
    // "Controller: Shop on the Market Ltd": a name may hold small words
    const label = LABEL_MARK.exec(document.text.slice(closing, organisation.start))?.[0].length;
    const whole = label === undefined ? organisation : wholeName(document, closing + label, organisation);
    candidates.push({ ...whole, score: base + legal - far, rule: `controller.${cue.key}` });
  }
  const rest = document.text.slice(closing, sentence.end);
  if (owner) candidates.push(...personBehind(document, closing, rest, base));
  else {
    candidates.push(...behindVerb(document, closing, sentence.end, base - 0.5));
    candidates.push(...beforeVerb(document, sentence, document.tokens.start[cue.first] ?? 0, base - 0.8));
  }
  const colon = LABEL_MARK.exec(rest);
  if (colon !== null && !owner && rest.length > colon[0].length)
    candidates.push(...asName(document, closing + colon[0].length, sentence.end, base - 0.5, 'controller.label'));
  return candidates;
}

/** "A Ltd, B Ltd and C Ltd are the controllers": those in a row are as far from the words as the nearest, the first goes first. */
function inRow(
  { text }: PolicyText,
  named: readonly Organisation[],
  index: number,
  cue: Cue,
): { distance: number; place: number } {
  const joined = (at: number): boolean => {
    const left = named[at];
    const right = named[at + 1];
    return left !== undefined && right !== undefined && ROW.test(text.slice(left.end, right.start));
  };
  let first = index;
  while (first > 0 && joined(first - 1)) first--;
  let last = index;
  while (joined(last)) last++;
  const distances = named
    .slice(first, last + 1)
    .map((other) => (other.first > cue.last ? other.first - cue.last : cue.first - other.last));
  return { distance: Math.min(...distances), place: index - first };
}

/** "For the club X is the controller": where another is named without such a restriction that one goes first. */
function isScoped({ tokens }: PolicyText, { first }: Sentence, cue: Cue): boolean {
  return cue.first > first && SCOPES.has(tokens.vocabulary[tokens.word[first] ?? 0] ?? '');
}

/** The first line under a heading or an introduction about the controller. */
export function belowRole(document: PolicyText, cue: Cue, sentence: Sentence, heading: boolean): ControllerName[] {
  const { blocks, text } = document;
  const block = blocks[sentence.block];
  if (block === undefined) return [];
  const closing = document.tokens.end[cue.last] ?? 0;
  const introduces =
    (text[sentence.end - 1] === ':' && sentence.end - closing < 60) ||
    (sentence.end - closing < OPEN_REACH && LEFT_OPEN.test(text.slice(sentence.end - LEFT, sentence.end))) ||
    block.role === 'dt' ||
    block.role === 'cell';
  const bare = sentence.end - sentence.start <= closing - (document.tokens.start[cue.first] ?? 0) + 8;
  if (!heading && !introduces && !bare) return [];
  const score = heading ? 5 : 5.5;
  // the next line of the same block: "Controller\nShop Oy\n…"
  if (!heading && sentence.end < block.end) return nextName(document, sentence.end + 1, block.end, score);
  for (let b = sentence.block + 1; b <= sentence.block + BLOCKS_BELOW; b++) {
    const next = blocks[b];
    if (next === undefined) return [];
    // an item or a line that looks like a heading only right behind an introduction: "Controller is:" above "Shop Oy"
    const first = (introduces || heading) && b === sentence.block + 1;
    if (next.role.startsWith('heading') ? !first : next.role === 'li' && !heading && !first) return [];
    // under the next heading begins something else
    if (heading && !first && next.section !== block.section) return [];
    if (next.text === '' || (next.text.endsWith(':') && next.text.length > 12)) continue;
    const found = nextName(document, next.start, next.end, score - (b - sentence.block - 1) * 0.3);
    if (next.role.startsWith('heading'))
      return found.filter((name) => name.rule === LEGAL || isAddressed(document, name));
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
    return [{ ...wholeName(document, from, organisation), score: score + 0.7, rule: LEGAL }];
  }
  // "… is the" / "company" / "Candle Corner"
  if (end < to && (BEARER.test(line) || line.endsWith(':'))) return nextName(document, end + 1, to, score);
  const label = OWN_NAME.exec(line)?.[0].length ?? 0;
  const name = asName(document, from + label, end, score - 0.5, 'controller.heading');
  // the firm on the line below what the shop is called: "Candle Corner" / "by Corner Oy"
  const firm = name.length === 0 ? undefined : firmBelow(document, end);
  if (firm !== undefined) return [{ ...firm, score: score - 0.5, rule: 'controller.heading' }];
  return name.length === 0 && end < to ? personBelow(document, end + 1, score - 1) : name;
}

/** A person on the second line, with the address on the third, below what reads as no name. */
function personBelow(document: PolicyText, start: number, score: number): ControllerName[] {
  const [line = ''] = document.text.slice(start, start + FIRM_REACH).split('\n', 1);
  const found = asName(document, start, start + line.length, score, 'controller.person');
  return found.filter((name) => personAt(line)?.end === line.length && isAddressed(document, name));
}

function firmBelow(document: PolicyText, end: number): Organisation | undefined {
  const firm = organisationsBetween(document, end + 1, end + FIRM_REACH).find(({ legal }) => legal);
  return firm !== undefined && BY.test(document.text.slice(end, firm.start)) ? firm : undefined;
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
