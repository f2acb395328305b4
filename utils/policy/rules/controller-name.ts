import type { Cue } from '../phrase-trie.ts';
import { hasCueBetween, type PolicyText } from '../policy-text.ts';
import { isAbout } from '../sections.ts';
import type { Sentence } from '../sentences.ts';
import { organisationsBetween } from '../spans.ts';
import { tokenAt } from '../token-at.ts';

/** A name that may be the controller's, and how much speaks for it. */
export interface ControllerName {
  name: string;
  start: number;
  end: number;
  score: number;
  rule: string;
}

/** Blocks after a heading in which the name may stand. */
const BLOCKS_BELOW = 3;
const NAME_LIMIT = 70;

/** The name that most speaks for: said to be the controller, under a heading about it, or named first of all. */
export function controllerName(document: PolicyText): ControllerName | undefined {
  const candidates: ControllerName[] = [];
  for (const cue of document.cues.get('controllerCue') ?? []) {
    const sentence = document.sentences[document.sentenceOf[cue.first] ?? -1];
    if (sentence === undefined) continue;
    const heading =
      document.blocks[sentence.block]?.role.startsWith('heading') ||
      document.sections[document.blocks[sentence.block]?.section ?? 0]?.first === sentence.block;
    if (!heading) candidates.push(...inSentence(document, cue, sentence));
    if (cue.key === 'role') candidates.push(...below(document, cue, sentence, heading ?? false));
  }
  if (candidates.length === 0) candidates.push(...inOwnSection(document));
  if (candidates.length === 0) candidates.push(...mostNamed(document));
  candidates.sort((a, b) => b.score - a.score || a.start - b.start);
  return candidates[0];
}

/** `X is the controller`, `the controller is X`, `Controller: X`. */
function inSentence(document: PolicyText, cue: Cue, sentence: Sentence): ControllerName[] {
  const candidates: ControllerName[] = [];
  const about = isAbout(document, sentence.block, ['controller'], 2) ? 1 : 0;
  const aside = isAbout(document, sentence.block, ['recipients', 'cookies', 'complaint', 'transfers'], 1) ? 2.5 : 0;
  const base = (cue.key === 'role' ? 5 : 3) + about - aside;
  for (const organisation of organisationsBetween(document, sentence.start, sentence.end)) {
    if (organisation.role === 'browser' || isAuthority(document, organisation.first, organisation.last)) continue;
    const distance = organisation.first > cue.last ? organisation.first - cue.last : cue.first - organisation.last;
    // "operated by X": only a firm, and right beside the words
    if (cue.key === 'owner' && (!organisation.legal || distance > 4)) continue;
    const legal = organisation.legal ? 1 : -2;
    candidates.push({ ...organisation, score: base + legal - distance * 0.08, rule: `controller.${cue.key}` });
  }
  const rest = document.text.slice(document.tokens.end[cue.last] ?? 0, sentence.end);
  const colon = /^\s?[:–-]\s?/.exec(rest);
  if (colon !== null && cue.key === 'role' && rest.length > colon[0].length) {
    const start = (document.tokens.end[cue.last] ?? 0) + colon[0].length;
    candidates.push(...asName(document, start, sentence.end, base - 0.5, 'controller.label'));
  }
  return candidates;
}

/** The first line under a heading or an introduction about the controller. */
function below(document: PolicyText, cue: Cue, sentence: Sentence, heading: boolean): ControllerName[] {
  const { blocks, text } = document;
  const block = blocks[sentence.block];
  if (block === undefined) return [];
  const closing = document.tokens.end[cue.last] ?? 0;
  const introduces =
    (text[sentence.end - 1] === ':' && sentence.end - closing < 60) || block.role === 'dt' || block.role === 'cell';
  if (
    !heading &&
    !introduces &&
    sentence.end - sentence.start > (document.tokens.end[cue.last] ?? 0) - (document.tokens.start[cue.first] ?? 0) + 8
  )
    return [];
  const score = heading ? 5 : 5.5;
  // the next line of the same block: "Controller\nShop Oy\n…"
  if (!heading && sentence.end < block.end) return nextName(document, sentence.end + 1, block.end, score);
  for (let b = sentence.block + 1; b <= sentence.block + BLOCKS_BELOW; b++) {
    const next = blocks[b];
    if (next === undefined || next.role.startsWith('heading') || (next.role === 'li' && !heading)) return [];
    if (next.text === '' || (next.text.endsWith(':') && next.text.length > 12)) continue;
    const found = nextName(document, next.start, next.end, score - (b - sentence.block - 1) * 0.3);
    if (found.length > 0) return found;
  }
  return [];
}

function nextName(document: PolicyText, from: number, to: number, score: number): ControllerName[] {
  const line = document.text.slice(from, to).split('\n', 1)[0] ?? '';
  const end = from + line.length;
  const organisation = organisationsBetween(document, from, end + 1).find((other) => other.legal);
  if (organisation !== undefined && !isAuthority(document, organisation.first, organisation.last)) {
    return [{ ...organisation, score: score + 0.7, rule: 'controller.heading' }];
  }
  return asName(document, from, end, score - 0.5, 'controller.heading');
}

/** A line that reads as a name: short, begins with a capital, is no sentence. */
function asName(document: PolicyText, from: number, to: number, score: number, rule: string): ControllerName[] {
  let start = from;
  while (start < to && ' "“„\''.includes(document.text[start] ?? '')) start++;
  let name = document.text.slice(start, to);
  const stop = name.search(/\s?[,(\n|;]|\s[–-]\s|\.(?:\s|$)|\s(?:org\.?\s?nr|Y-tunnus)/);
  if (stop >= 0) name = name.slice(0, stop);
  name = name.trim();
  const words = name.split(' ');
  const first = tokenAt(document.tokens, start);
  const last = tokenAt(document.tokens, start + Math.max(0, name.length - 1)) + 1;
  if (
    ['right', 'role', 'dataCategory', 'purpose', 'dpoCue', 'controllerCue', 'basis', 'section'].some((list) =>
      hasCueBetween(document, list, first, last),
    )
  )
    return [];
  const label = name.endsWith(':') || name.includes('@') || name.includes(': ');
  if (label || name.length < 3 || name.length > NAME_LIMIT || words.length > 6 || !/^[\p{Lu}\d]/u.test(name)) return [];
  if (document.text[start + name.length] === '.' && words.length > 3) return [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (small > Math.max(1, words.length / 2)) return [];
  return [{ name, start, end: start + name.length, score: score - (small > 0 && words.length > 2 ? 0.5 : 0), rule }];
}

/** The first firm in a section about who the shop is. */
function inOwnSection(document: PolicyText): ControllerName[] {
  for (const section of document.sections) {
    if (section.types[0] !== 'controller') continue;
    const start = document.blocks[section.first]?.start ?? 0;
    const end = document.blocks[section.last - 1]?.end ?? 0;
    const first = organisationsBetween(document, start, end).find((organisation) => organisation.legal);
    if (first !== undefined) return [{ ...first, score: 3.5, rule: 'controller.section' }];
  }
  return [];
}

/** A page that never says "controller" is still somebody's: the firm it names first and more than once. */
function mostNamed(document: PolicyText): ControllerName[] {
  const counts = new Map<string, number>();
  for (const { legal, name } of document.organisations) if (legal) counts.set(name, (counts.get(name) ?? 0) + 1);
  const wide = document.language === 'und';
  const first = document.organisations.find(
    ({ legal, name, role, start }) =>
      legal && (wide ? role === undefined && !inCell(document, start) : (counts.get(name) ?? 0) > 1),
  );
  const owner = first !== undefined && first.start < Math.max(1500, document.text.length / 4);
  return owner ? [{ ...first, score: 1, rule: 'controller.named' }] : [];
}

function inCell(document: PolicyText, start: number): boolean {
  const sentence = document.sentences[document.sentenceOf[tokenAt(document.tokens, start)] ?? -1];
  return document.blocks[sentence?.block ?? -1]?.role === 'cell';
}

function isAuthority(document: PolicyText, first: number, last: number): boolean {
  return hasCueBetween(document, 'authority', first, last + 1);
}
