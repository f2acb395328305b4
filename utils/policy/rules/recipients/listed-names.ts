import { addressBetween } from '../../addresses/address-index.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Organisation } from '../../names/organisations.ts';
import { hasCueBetween, type PolicyText, says } from '../../policy-text.ts';
import { organisationBefore, organisationsBetween } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';
import { hasCapital, wordAt } from '../../words/token-text.ts';
import { nameStarts } from './name-starts.ts';
import { isCapitalInside, isOddName } from './odd-names.ts';
import { endsPart, NAME_WORDS, nameEnd, SEPARATORS, unlistedFirm } from './unlisted-firm.ts';

const RECIPIENTS = subjects('recipients');
const ELSEWHERE = subjects('rights', 'complaint', 'controller', 'optOut');
/** Where a firm sits: "Hill Accounts in Leeds". */
const PLACE = /^(?:i|in|på|från|from|aus) \p{Lu}/u;
/** Longest aside in a row of names, in tokens. */
const ASIDE = 24;
/** How far before a known name its row may open, in tokens. */
const ROW = 12;
/** "Google Ireland Limited, Gordon House, Barrow Street, Dublin 4": a street without a postcode. */
const STREET = /^(?:, [^,;()\n]{2,40}){0,2}, [^,;()\n]{0,40} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Quay|Drive)\b/;
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
    for (const { first, last, end, legal } of organisationsBetween(document, sentence.start, sentence.end)) {
      const sits = addressBetween(document, end, end + ADDRESS_REACH) !== undefined;
      if (!sits && !(legal && STREET.test(document.text.slice(end, end + ADDRESS_REACH))))
        starts.push({ at: first, alone: false });
      const open =
        endsPart(document, last + 1, sentence.last) || wordAt(document, last + 1) === ')'
          ? rowOpening(document, first, sentence.first)
          : undefined;
      if (open !== undefined) starts.push({ at: open, alone: true });
    }
    // the row that goes on behind one known name need not be walked again from the next
    const walked: Set<number> | undefined = starts.length > 0 ? new Set() : undefined;
    for (const { at, alone, apposed = false } of starts) {
      if (walked?.has(at) || (apposed && taken.has(at))) continue;
      const names = row(document, sentence, at, taken, cell || apposed, alone ? undefined : walked);
      // "Example Ltd, Malta": one word behind a firm and its comma is where that sits
      if ((names.length === 1 || role === 'cell') && isPlace(document, names[0]?.start ?? 0)) continue;
      // "Authorities: At their request": the capital may be the colon's
      const opened = alone && ':,'.includes(wordAt(document, at - 1));
      for (const made of names) {
        if (alone && !isOddName(document, made.first, made.last)) continue;
        if (opened && !endsPart(document, made.last + 1, sentence.last) && !isCapitalInside(document, made.first))
          continue;
        if (cell && !endsPart(document, made.last + 1, sentence.last)) continue;
        for (let t = made.first; t <= made.last; t++) taken.add(t);
        found.push(made);
      }
    }
    const opens = document.blocks[sentence.block]?.start === sentence.start;
    const item = opens && role === 'li' && (amongFirms || (subject && isAbout(sentence, RECIPIENTS, 1)));
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
  let aside = false;
  let t = from;
  while (wordAt(document, t) === ':' || hasCueBetween(document, 'exampleWord', t, t + 1)) t++;
  while (t < sentence.last) {
    if (taken.has(t)) {
      walked?.add(t);
      while (taken.has(t)) t++;
    } else {
      const last = nameEnd(document, sentence, t, taken);
      if (last === undefined) break;
      // "Stripe Ltd (cards), Ireland": behind an aside another name has its own
      if (aside && wordAt(document, last + 1) !== '(') break;
      const made = unlistedFirm(document, t, last, amongFirms || aside);
      if (made !== undefined) found.push(made);
      t = last + 1;
    }
    // "Stripe (cards), Quillon (letters)": what each does stands behind it
    const behind = behindAside(document, t, sentence.last);
    aside = behind > t;
    t = behind;
    let separated = false;
    while (t < sentence.last && SEPARATORS.has(wordAt(document, t))) {
      separated = true;
      t++;
    }
    if (!separated) break;
  }
  return found;
}

/** The token behind the brackets that open at a token; the token itself where none do. */
function behindAside(document: PolicyText, open: number, limit: number): number {
  if (wordAt(document, open) !== '(') return open;
  for (let t = open + 1; t < limit && t < open + ASIDE; t++) if (wordAt(document, t) === ')') return t + 1;
  return open;
}

/** "(Quillon, Google Cloud)": where a row in brackets opens before a known name. */
function rowOpening(document: PolicyText, known: number, limit: number): number | undefined {
  let t = known - 1;
  while (t > limit && t > known - ROW && (hasCapital(document, t) || SEPARATORS.has(wordAt(document, t)))) t--;
  return wordAt(document, t) === '(' && t < known - 1 ? t + 1 : undefined;
}

/** Whether the comma of a firm told by its legal form stands right before an offset. */
function isPlace(document: PolicyText, start: number): boolean {
  const before = organisationBefore(document, start);
  return before?.legal === true && document.text.slice(before.end, start) === ', ';
}

/** "Forms: Formspree": the name behind a label of one or two words; in "Formspree: Forms on our pages" it is the label. */
function behindLabel(document: PolicyText, sentence: Sentence): number {
  for (let t = sentence.first + 1; t < sentence.first + 3 && t + 1 < sentence.last; t++)
    if (wordAt(document, t) === ':' && hasCapital(document, t + 1)) {
      const last = nameEnd(document, sentence, t + 1, new Set()) ?? t;
      return endsPart(document, last + 1, sentence.last) ? t + 1 : sentence.first;
    }
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
  const name = document.text.slice(document.tokens.start[sentence.first], document.tokens.end[last]);
  // "QuillBox sends our letters": no other word has a capital inside
  const marked = /[a-z][A-Z]|^\p{Lu}[\p{L}\d]{1,20}\.[a-z]{2,3}$/u.test(name) && !name.includes('-');
  const sure = amongFirms || isCapitalInside(document, sentence.first);
  const explained = marked || sure ? marked || /^(?:[–—-] |:|\()/.test(next) : /^\([^()]{1,80}\)\.?$/.test(next);
  const sits = amongFirms && next[0] === ',' && addressBetween(document, sentence.start, sentence.end) !== undefined;
  if (long && !((explained || sits) && isOddName(document, sentence.first, last))) return [];
  if (!marked && next !== '' && !'(,.;:/–—-'.includes(next[0] ?? '') && !PLACE.test(next)) return [];
  // "Anna Muster, Musterstr. 3" in German; one word with a capital may be any noun
  const made = unlistedFirm(document, sentence.first, last, amongFirms && last > sentence.first && next[0] === ',');
  return made === undefined ? [] : [made];
}
