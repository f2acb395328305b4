import { addressBetween } from '../address-index.ts';
import { opensLegalForm } from '../legal-forms.ts';
import type { Organisation } from '../organisations.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';
import { organisationsBetween } from '../spans.ts';
import { isAbout, subjects } from '../subjects.ts';
import { surfaceAt } from '../token-text.ts';
import { NUMBER, PUNCTUATION, WORD } from '../tokenise.ts';

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
const NAME_WORDS = 4;
/** A firm with an address this near behind it is followed by that, not by further names. */
const ADDRESS_REACH = 60;

/**
 * Names of firms nobody has listed: in "such as A, B and C", in parentheses behind a role and beside a known name, where the sentence is about
 * sharing; and items of a list of recipients that are nothing but a name.
 */
export function listedNames(document: PolicyText): Organisation[] {
  const taken = new Set<number>();
  for (const { first, last } of document.organisations) for (let t = first; t <= last; t++) taken.add(t);
  const found: Organisation[] = [];
  for (const sentence of document.sentences) {
    const role = document.blocks[sentence.block]?.role;
    const subject = isAbout(sentence, RECIPIENTS, 2);
    if (!subject && !hasCueBetween(document, 'shareWord', sentence.first, sentence.last)) continue;
    if (role?.startsWith('heading') || isAbout(sentence, ELSEWHERE, 1)) continue;
    const known = organisationsBetween(document, sentence.start, sentence.end)
      .filter((other) => addressBetween(document, other.end, other.end + ADDRESS_REACH) === undefined)
      .map((other) => other.first);
    for (const start of new Set([...rowStarts(document, sentence), ...known])) {
      for (const made of row(document, sentence, start, taken)) {
        for (let t = made.first; t <= made.last; t++) taken.add(t);
        found.push(made);
      }
    }
    if (role === 'li' && subject && isAbout(sentence, RECIPIENTS, 1))
      found.push(...wholeItem(document, sentence, taken));
  }
  return found;
}

/** Tokens where a row of names may begin: behind "such as", and behind a parenthesis that follows a role. */
function rowStarts(document: PolicyText, sentence: Sentence): number[] {
  const starts: number[] = [];
  for (const cue of cuesBetween(document, 'exampleWord', sentence.first, sentence.last)) {
    const roleBefore = hasCueBetween(document, 'role', Math.max(sentence.first, cue.first - 6), cue.first);
    if (roleBefore) starts.push(cue.last + 1);
  }
  for (const cue of cuesBetween(document, 'role', sentence.first, sentence.last)) {
    for (let t = cue.last + 1; t <= cue.last + 2 && t < sentence.last; t++) {
      const text = document.tokens.vocabulary[document.tokens.word[t] ?? 0];
      if (text === '(' || (text === ':' && t === cue.last + 1)) starts.push(t + 1);
      // "our accountants, Hill & Partners, …": what stands between commas and is more than a word
      else if (text === ',' && t === cue.last + 1 && isFirm(document, sentence, t + 1)) starts.push(t + 1);
    }
  }
  return starts;
}

/** Whether a name of several words, parted by an ampersand, begins at a token and ends at a comma. */
function isFirm(document: PolicyText, sentence: Sentence, first: number): boolean {
  const last = nameEnd(document, sentence, first, new Set());
  if (last === undefined) return false;
  const { text, tokens } = document;
  return (
    text.slice(tokens.start[first] ?? 0, tokens.end[last] ?? 0).includes(' & ') &&
    ',.'.includes(text[tokens.end[last] ?? 0] ?? '.')
  );
}

function row(document: PolicyText, sentence: Sentence, from: number, taken: Set<number>): Organisation[] {
  const found: Organisation[] = [];
  const word = (t: number): string => document.tokens.vocabulary[document.tokens.word[t] ?? 0] ?? '';
  let t = from;
  while (word(t) === ':' || hasCueBetween(document, 'exampleWord', t, t + 1)) t++;
  while (t < sentence.last) {
    if (taken.has(t)) {
      while (taken.has(t)) t++;
    } else {
      const last = nameEnd(document, sentence, t, taken);
      if (last === undefined) break;
      const made = organisation(document, t, last);
      if (made !== undefined) found.push(made);
      t = last + 1;
    }
    let separated = false;
    while (t < sentence.last && SEPARATORS.has(word(t))) {
      separated = true;
      t++;
    }
    if (!separated) break;
  }
  return found;
}

/** Last token of a run of capital words; German nouns have capitals too, so there a name needs a mark of its own. */
function nameEnd(document: PolicyText, sentence: Sentence, from: number, taken: Set<number>): number | undefined {
  let last: number | undefined;
  for (let t = from; t < sentence.last && t < from + NAME_WORDS && !taken.has(t); t++) {
    const text = document.text.slice(document.tokens.start[t] ?? 0, document.tokens.end[t] ?? 0);
    const joined = t > from && document.tokens.start[t] === document.tokens.end[t - 1];
    if (document.tokens.kind[t] === WORD && (isCapital(text) || joined)) last = t;
    else if (document.tokens.kind[t] === NUMBER && joined) last = t;
    else if (text === '&' && t > from && isCapital(surfaceAt(document, t + 1))) continue;
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
  return last;
}

function organisation(document: PolicyText, first: number, last: number): Organisation | undefined {
  const start = document.tokens.start[first] ?? 0;
  const end = document.tokens.end[last] ?? 0;
  const name = document.text.slice(start, end);
  if (name.length < 3 || name.length > 50 || !isCapital(name) || name.includes('@')) return undefined;
  if (first === last && opensLegalForm(name.toLowerCase())) return undefined;
  // "Hill & Partners", and in a table "Fastway Couriers": the trade is a part of the name
  const cell = document.blocks[document.sentences[document.sentenceOf[first] ?? -1]?.block ?? -1]?.role === 'cell';
  const trade = name.includes(' & ') || (cell && last > first && !hasCueBetween(document, 'role', first, first + 1));
  for (const list of ['role', 'country', 'dataCategory', 'authority', 'cookieWord', 'purpose', 'mechanism', 'right']) {
    if (!(trade && list === 'role') && hasCueBetween(document, list, first, last + 1)) return undefined;
  }
  if (document.language === 'de' && !/[a-z][A-Z]|\d|\.|^[A-Z]{3,}/.test(name)) return undefined;
  return { name, first, last, start, end, role: undefined, legal: false, common: false };
}

function wholeItem(document: PolicyText, sentence: Sentence, taken: Set<number>): Organisation[] {
  if (taken.has(sentence.first) || sentence.last - sentence.first > NAME_WORDS + 3) return [];
  const last = nameEnd(document, sentence, sentence.first, taken);
  if (last === undefined) return [];
  const next = document.text.slice(document.tokens.end[last] ?? 0, sentence.end).trim();
  if (next !== '' && !'(,.;:–-'.includes(next[0] ?? '')) return [];
  const made = organisation(document, sentence.first, last);
  return made === undefined ? [] : [made];
}

function isCapital(text: string): boolean {
  const initial = text[0] ?? '';
  return initial !== initial.toLowerCase();
}
