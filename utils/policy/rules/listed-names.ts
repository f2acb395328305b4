import { addressBetween } from '../address-index.ts';
import { opensLegalForm } from '../names/legal-forms.ts';
import type { Organisation } from '../names/organisations.ts';
import { hasCueBetween, type PolicyText, says } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';
import { organisationBefore, organisationsBetween } from '../spans.ts';
import { isAbout, subjects } from '../subjects.ts';
import { hasCapital, isCapital, wordAt } from '../token-text.ts';
import { NUMBER, PUNCTUATION, WORD } from '../tokenise.ts';
import { isNoName, isOddName, nameStarts } from './name-starts.ts';

const RECIPIENTS = subjects('recipients');
const ELSEWHERE = subjects('rights', 'complaint', 'controller', 'optOut');
const SEPARATORS = new Set([
  ',',
  'and',
  'or',
  'und',
  'oder',
  'sowie',
  'och',
  'eller',
  'samt',
  'ja',
  'tai',
  'sekä',
  '/',
  '&',
]);
/** Where a firm sits: "Hill Accounts in Leeds". */
const PLACE = /^(?:i|in|på|från|from|aus) \p{Lu}/u;
/** What else may stand behind a name in its cell. */
const ENDS = new Set(['(', ';', '.', ':', '-', '–', '—']);
/** Laws are called by name as well: "enligt Distanslagen". */
const LAW = /(?:lagen|förordningen|balken|gesetz|verordnung|laki|asetus)$/i;
const NAME_WORDS = 4;
/** A firm with an address this near behind it is followed by that, not by further names. */
const ADDRESS_REACH = 60;

/**
 * Names of firms nobody has listed: in "such as A, B and C", in parentheses behind a role and beside a known name, where the sentence is about
 * sharing; and items of a list of recipients that are nothing but a name.
 */
export function listedNames(document: PolicyText, firms: ReadonlySet<number>): Organisation[] {
  const taken = new Set<number>();
  for (const { first, last } of document.organisations) for (let t = first; t <= last; t++) taken.add(t);
  const found: Organisation[] = [];
  for (const sentence of document.sentences) {
    const role = document.blocks[sentence.block]?.role;
    const subject = isAbout(sentence, RECIPIENTS, 2);
    const amongFirms = firms.has(sentence.block);
    const inSection = role === 'dd' && inRecipients(document, sentence);
    const said = says(document, 'shareWord', sentence) || says(document, 'useWord', sentence);
    if (!amongFirms && !subject && !inSection && !said) continue;
    if (role?.startsWith('heading') || isAbout(sentence, ELSEWHERE, 1)) continue;
    const cell = amongFirms && role === 'cell' && addressBetween(document, sentence.start, sentence.end) === undefined;
    const starts = nameStarts(document, sentence);
    if (cell) starts.unshift({ at: sentence.first, alone: true });
    for (const { first, end } of organisationsBetween(document, sentence.start, sentence.end)) {
      if (addressBetween(document, end, end + ADDRESS_REACH) === undefined) starts.push({ at: first, alone: false });
    }
    // the row that goes on behind one known name need not be walked again from the next
    const walked: Set<number> | undefined = starts.length > 0 ? new Set() : undefined;
    for (const { at, alone, apposed = false } of starts) {
      if (walked?.has(at)) continue;
      const names = row(document, sentence, at, taken, cell || apposed, alone ? undefined : walked);
      // "Example Ltd, Malta": one word behind a firm and its comma is where that sits
      if (names.length === 1 && isPlace(document, names[0]?.start ?? 0)) continue;
      for (const made of names) {
        if (alone && !isOddName(document, made.first, made.last)) continue;
        if (cell && !endsPart(document, made.last + 1, sentence.last)) continue;
        for (let t = made.first; t <= made.last; t++) taken.add(t);
        found.push(made);
      }
    }
    const item = role === 'li' && (amongFirms || (subject && isAbout(sentence, RECIPIENTS, 1)));
    // "Parcels" and what stands below it in a list of terms about recipients
    if (item || inSection)
      for (const made of wholeItem(document, sentence, taken, item && amongFirms))
        if ((item && subject) || isOddName(document, made.first, made.last)) found.push(made);
  }
  return found;
}

function inRecipients({ blocks, sections }: PolicyText, { block }: Sentence): boolean {
  const section = sections[blocks[block]?.section ?? 0];
  return section !== undefined && isAbout(section, RECIPIENTS, 1);
}

function row(
  document: PolicyText,
  sentence: Sentence,
  from: number,
  taken: Set<number>,
  amongFirms: boolean,
  walked: Set<number> | undefined,
): Organisation[] {
  const found: Organisation[] = [];
  let t = from;
  while (wordAt(document, t) === ':' || hasCueBetween(document, 'exampleWord', t, t + 1)) t++;
  while (t < sentence.last) {
    if (taken.has(t)) {
      walked?.add(t);
      while (taken.has(t)) t++;
    } else {
      const last = nameEnd(document, sentence, t, taken);
      if (last === undefined) break;
      const made = organisation(document, t, last, amongFirms);
      if (made !== undefined) found.push(made);
      t = last + 1;
    }
    let separated = false;
    while (t < sentence.last && SEPARATORS.has(wordAt(document, t))) {
      separated = true;
      t++;
    }
    if (!separated) break;
  }
  return found;
}

/** Whether the comma of a firm told by its legal form stands right before an offset. */
function isPlace(document: PolicyText, start: number): boolean {
  const before = organisationBefore(document, start);
  return before?.legal === true && document.text.slice(before.end, start) === ', ';
}

/** Whether a name that ends before a token fills its part of a cell. */
function endsPart(document: PolicyText, t: number, limit: number): boolean {
  return t >= limit || SEPARATORS.has(wordAt(document, t)) || ENDS.has(wordAt(document, t));
}

/** Last token of a run of capital words; German nouns have capitals too, so there a name needs a mark of its own. */
function nameEnd(document: PolicyText, sentence: Sentence, from: number, taken: Set<number>): number | undefined {
  let last: number | undefined;
  for (let t = from; t < sentence.last && t < from + NAME_WORDS && !taken.has(t); t++) {
    const text = document.text.slice(document.tokens.start[t] ?? 0, document.tokens.end[t] ?? 0);
    const joined = t > from && document.tokens.start[t] === document.tokens.end[t - 1];
    if (document.tokens.kind[t] === WORD && (isCapital(text) || joined)) last = t;
    else if (document.tokens.kind[t] === NUMBER && joined) last = t;
    else if (text === '&' && t > from && hasCapital(document, t + 1)) continue;
    else if (
      document.tokens.kind[t] === PUNCTUATION &&
      '.-&+'.includes(text) &&
      joined &&
      t + 1 < sentence.last &&
      document.tokens.start[t + 1] === document.tokens.end[t]
    )
      continue;
    else break;
  }
  // more of it: no name is so long
  return last !== undefined && last === from + NAME_WORDS - 1 && hasCapital(document, last + 1) ? undefined : last;
}

function organisation(document: PolicyText, first: number, last: number, amongFirms = false): Organisation | undefined {
  const start = document.tokens.start[first] ?? 0;
  const end = document.tokens.end[last] ?? 0;
  const name = document.text.slice(start, end);
  if (LAW.test(name) || (name.includes('-') && hasCueBetween(document, 'bodyWord', last, last + 1))) return undefined;
  if (name.length < 3 || name.length > 50 || !isCapital(name) || name.includes('@')) return undefined;
  if (first === last && (opensLegalForm(name.toLowerCase()) || isNoName(name.toLowerCase()))) return undefined;
  // "Hill & Partners", and in a table or list "Fastway Couriers": the trade is a part of the name
  const role = document.blocks[document.sentences[document.sentenceOf[first] ?? -1]?.block ?? -1]?.role;
  const several = last > first && !hasCueBetween(document, 'role', first, first + 1);
  const trade =
    name.includes(' & ') || (several && (role === 'cell' || (role === 'li' && isOddName(document, first, last))));
  for (const list of ['role', 'country', 'dataCategory', 'authority', 'cookieWord', 'purpose', 'mechanism', 'right']) {
    if (!(trade && list === 'role') && hasCueBetween(document, list, first, last + 1)) return undefined;
  }
  if (document.language === 'de' && !amongFirms && !/[a-z][A-Z]|\d|\.|^[A-Z]{3,}/.test(name)) return undefined;
  return { name, first, last, start, end, role: undefined, legal: false, common: false };
}

/** "Forms: Formspree": the name behind a label of one or two words. */
function behindLabel(document: PolicyText, sentence: Sentence): number {
  for (let t = sentence.first + 1; t < sentence.first + 3 && t + 1 < sentence.last; t++)
    if (wordAt(document, t) === ':' && hasCapital(document, t + 1)) return t + 1;
  return sentence.first;
}

/** An item that is a name, "Quillon (for our mail)"; among items that begin with firms also one that goes on: "Quillon — sends our mail". */
function wholeItem(document: PolicyText, item: Sentence, taken: Set<number>, amongFirms: boolean): Organisation[] {
  const sentence = { ...item, first: behindLabel(document, item) };
  const long = sentence.last - sentence.first > NAME_WORDS + 3;
  if (taken.has(sentence.first)) return [];
  const last = nameEnd(document, sentence, sentence.first, taken);
  if (last === undefined) return [];
  const next = document.text.slice(document.tokens.end[last] ?? 0, sentence.end).trim();
  const explained = amongFirms ? /^(?:[–—-] |:)/.test(next) : /^\([^()]{1,80}\)\.?$/.test(next);
  if (long && !(explained && isOddName(document, sentence.first, last))) return [];
  if (next !== '' && !'(,.;:–—-'.includes(next[0] ?? '') && !PLACE.test(next)) return [];
  const made = organisation(document, sentence.first, last);
  return made === undefined ? [] : [made];
}
