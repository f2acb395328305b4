import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import naming from '../../data/name-words.json' with { type: 'json' };
import type { Organisation } from '../../names/organisations.ts';
import { type PolicyText, says } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { anyOf } from '../../words/any-of.ts';
import type { Sentence } from '../../words/sentences.ts';
import { beforeVerb, behindVerb, personBehind } from './beside-verb.ts';
import { asName, beforePlace, type ControllerName, isAuthority, wholeName } from './line-names.ts';

const CONTROLLER = subjects('controller');
const LABEL_MARK = /^(?:\s(?:toimii|on|is|är|ist))?\s?[:–-]\s?/;
const SCOPES = new Set(clauses.scopes);
/** "as an independent controller", right before the role: said of a service. */
const APART = new RegExp(`${anyOf(naming.independents)} (?:data )?$`, 'iu');
const APART_REACH = 40;
/** What a service loses that many shops name, without its legal form. */
const SERVICE = 2;
const BEHALF = new RegExp(`${anyOf(naming.onBehalf)} (?:${anyOf(clauses.articles)} )?$`, 'iu');
/** The first words of a name that lead to the rest of it. */
const LED =
  /^\p{Lu}[\p{L}'’]{1,30}(?: \p{Lu}[\p{L}'’]{1,30})? (?:in|of|on|at|to|for|am|im|zum|på|i)(?: the| der| den)? $/u;
/** What it weighs that a sentence speaks of a part of the processing. */
const SCOPED = 0.5;
const ELSEWHERE = subjects('recipients', 'cookies', 'complaint', 'transfers');
/** What stands between two of those who are responsible together, with their numbers in parentheses. */
const ROW = new RegExp(`^\\s*(?:\\([^()]{0,60}\\))?\\s*(?:,|,? ?${anyOf([...clauses.joins, '&'])})\\s+$`);
const NEXT_IN_ROW = 0.5;
const FIRST_IN_ROW = 2;
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
  const opening = document.tokens.start[cue.first] ?? 0;
  const closing = document.tokens.end[cue.last] ?? 0;
  const apart = APART.test(document.text.slice(Math.max(sentence.start, opening - APART_REACH), opening));
  const named = organisationsBetween(document, sentence.start, sentence.end);
  for (const [index, organisation] of named.entries()) {
    if (organisation.role === 'browser' || isAuthority(document, organisation.first, organisation.last)) continue;
    const service = organisation.role !== undefined && !organisation.legal;
    // "for our page on Facebook we and Meta are joint controllers"
    if (service && (apart || joint > 0)) continue;
    const { distance, place } = inRow(document, named, index, cue);
    // "operated by X": only a firm, right beside the words; no "X, part of Lantern Bank plc"
    if (owner && (!organisation.legal || distance > OWNER_REACH || aside > 0)) continue;
    if (owner && ((organisation.role !== undefined && about === 0) || isBehalf(document, organisation))) continue;
    const legal = organisation.legal ? 1 : -SERVICE;
    const far = joint > 0 ? rank++ * NEXT_IN_ROW : distance * 0.08 + place * NEXT_IN_ROW;
    // "Controller: Shop on the Market Ltd": a name may hold small words
    const label = LABEL_MARK.exec(document.text.slice(closing, organisation.start))?.[0].length;
    const whole = label === undefined ? organisation : wholeName(document, closing + label, organisation);
    candidates.push({ ...whole, score: base + legal - far, rule: `controller.${cue.key}` });
  }
  const rest = document.text.slice(closing, sentence.end);
  if (owner) return [...candidates, ...personBehind(document, closing, rest, base)];
  const plain = [
    ...ahead(document, named, behindVerb(document, closing, sentence.end, base - 0.5)),
    ...beforeVerb(document, sentence, opening, base - 0.8),
  ];
  const colon = LABEL_MARK.exec(rest);
  const from = closing + (colon?.[0].length ?? 0);
  if (colon !== null && rest.length > colon[0].length)
    plain.push(...asName(document, from, beforePlace(document, from, sentence.end), base - 0.8, 'controller.label'));
  for (const name of plain) {
    const service = organisationsBetween(document, name.start, name.end).some(({ role }) => role !== undefined);
    // "Oak in the Wood Ltd is the controller": the firm with the small words of its name
    const firm = candidates.find((other) => other.end === name.end && other.start > name.start);
    if (firm !== undefined && LED.test(document.text.slice(name.start, firm.start)))
      candidates.push({ ...name, score: firm.score + 0.1, rule: firm.rule });
    else if (!service) candidates.push(name);
    else if (!apart) candidates.push({ ...name, score: name.score - SERVICE });
  }
  return candidates;
}

/** "on behalf of X Ltd": for whom somebody else runs the shop. */
const isBehalf = ({ text }: PolicyText, { start }: Organisation): boolean =>
  BEHALF.test(text.slice(Math.max(0, start - APART_REACH), start));

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

/** "The controllers are Candle Corner, Lamp Works Ltd and Wick Ltd": a name without a legal form goes first as well. */
function ahead({ text }: PolicyText, [one, two]: Organisation[], found: ControllerName[]): ControllerName[] {
  if (one === undefined || two === undefined || !ROW.test(text.slice(one.end, two.start))) return found;
  return found.map((name) =>
    text.slice(name.end, one.start) === ', ' ? { ...name, score: name.score + FIRST_IN_ROW } : name,
  );
}

/** "For the club X is the controller": where another is named without such a restriction that one goes first. */
function isScoped({ tokens }: PolicyText, { first }: Sentence, cue: Cue): boolean {
  return cue.first > first && SCOPES.has(tokens.vocabulary[tokens.word[first] ?? 0] ?? '');
}
