import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import { classesBetween, classesOfRow } from '../../cookies/cookie-classes.ts';
import { findCookieRecords } from '../../cookies/cookie-records.ts';
import { classAbove } from '../../cookies/tables/headings-above.ts';
import { durationsBetween } from '../../durations/duration-index.ts';
import type { FoundDuration } from '../../durations/durations.ts';
import type { Claim, StorageKind } from '../../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import { coverOf, sentencesOf } from '../../spans.ts';
import { clauseAround, stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { readSessionClasses } from './session-classes.ts';
import { isLabelledLength, speaksOfCookies } from './speaks-of-cookies.ts';

const COOKIES = subjects('cookies');

/** No cookie outlives this: a longer length is something else. */
const LONGEST = 60 * 31_556_952;
/** Longest line that is a label and its value, in tokens. */
const LABEL_WORDS = 10;
/** Most cells of a row looked at on either side. */
const ROW_CELLS = 8;
/** Words an item begins with that name its class. */
const OPENING_WORDS = 4;
/** Classes that a sentence may have a lifetime for. */
const ANY = 'all';

/** How long cookies and other storage of a class last, as ranges: one claim for each class, kind of storage named. */
export function readCookieLifetimes(document: PolicyText, before: readonly Claim[]): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const named = before.filter((made) => made.kind === 'cookie');
  const isNamed = coverOf([...named, ...findCookieRecords(document).map(({ span }) => span)]);
  for (const sentence of document.sentences) {
    if (!speaksOfCookies(document, sentence)) continue;
    if (isNamed(rowStart(document, sentence), sentence.end)) continue;
    for (const made of lifetimesIn(document, sentence, named)) {
      const key = JSON.stringify(made.value);
      if (!seen.has(key)) claims.push(made);
      seen.add(key);
    }
  }
  return claims;
}

function lifetimesIn(document: PolicyText, sentence: Sentence, named: readonly Claim[]): Claim[] {
  const lengths = durationsBetween(document, sentence.first, sentence.last);
  if (lengths.length === 0) return readSessionClasses(document, sentence, () => classOfSection(document, sentence));
  let told = sentence.first;
  return lengths.flatMap((length) => {
    if (!isLifetime(document, sentence, length) || isOfNamed(document, sentence, length, named)) return [];
    const since = told;
    told = length.last + 1;
    return fromLength(document, sentence, length, since);
  });
}

/** Whether a sentence says how long a cookie lasts that it names or that is named in its paragraph. */
function isOfNamed(
  { text, blocks }: PolicyText,
  sentence: Sentence,
  { max }: FoundDuration,
  named: readonly Claim[],
): boolean {
  const words = text.slice(sentence.start, sentence.end);
  const block = blocks[sentence.block];
  const isBeside = ({ start, end }: Claim): boolean => block !== undefined && start >= block.start && end <= block.end;
  return named.some(
    (made) =>
      made.kind === 'cookie' &&
      made.value.lifetime.iso === max &&
      (words.includes(made.value.name) || (block?.cell === undefined && isBeside(made))),
  );
}

/** Where the row of a cell begins: what a cell says of the cookie its row names is told with it. */
function rowStart({ blocks }: PolicyText, { block, start }: Sentence): number {
  const place = blocks[block]?.cell;
  if (place === undefined) return start;
  let from = block;
  for (; block - from < ROW_CELLS; from--) {
    const cell = blocks[from - 1]?.cell;
    if (cell === undefined || cell.table !== place.table || cell.row !== place.row) break;
  }
  return blocks[from]?.start ?? start;
}

function isLifetime(document: PolicyText, sentence: Sentence, length: FoundDuration): boolean {
  if (length.maxSeconds > LONGEST || length.maxSeconds < 1) return false;
  const other = cuesBetween(
    document,
    'notRetention',
    Math.max(sentence.first, length.first - 8),
    Math.min(sentence.last, length.last + 5),
  );
  if (other.length > 0) return false;
  const lifetime = hasCueBetween(document, 'lifetimeWord', sentence.first, sentence.last);
  return (
    lifetime ||
    length.bound === 'range' ||
    document.blocks[sentence.block]?.role === 'cell' ||
    isLabelledLength(document, sentence) ||
    isLabel(document, sentence, length)
  );
}

/** "Statistics: 13 months", "Cookies of the till: up to a year (as told there)": a class or cookies and their length in a few words. */
function isLabel(document: PolicyText, { first, last, about }: Sentence, length: FoundDuration): boolean {
  if (length.last - first > LABEL_WORDS || !isAbout({ about }, COOKIES)) return false;
  if (last - first <= LABEL_WORDS && hasCueBetween(document, 'cookieClass', first, last)) return true;
  const { start } = document.tokens;
  const told = document.text.slice(start[first], start[length.first]);
  return told.includes(':') && hasCueBetween(document, 'cookieWord', first, length.first);
}

function fromLength(document: PolicyText, sentence: Sentence, length: FoundDuration, since: number): Claim[] {
  const { min, max, minSeconds, maxSeconds } = length;
  const [start, end] = sentenceSpan(document, sentence, length.first, length.last);
  const { polarity, modality } = stance(document, sentence, length.first, length.last);
  const storage = storageOf(document, sentence);
  return scopesOf(document, sentence, length, since).map((scope) =>
    claim(
      document,
      { kind: 'cookie.lifetime', value: { scope, storage, min, max, minSeconds, maxSeconds } },
      start,
      end,
      {
        rule: 'cookieLifetime.sentence',
        confidence: scope === ANY ? 'likely' : 'sure',
        polarity: polarity === 'former' ? 'former' : 'affirmed',
        modality,
      },
    ),
  );
}

/** The classes named since the length before, else in the clause, else in the sentence, else in the heading; `all` when none is. */
function scopesOf(document: PolicyText, sentence: Sentence, length: FoundDuration, since: number): string[] {
  const [from, to] = clauseAround(document, sentence, length.first, length.last);
  const ranges: [number, number][] = [
    [since, length.first],
    [from, to],
    [sentence.first, sentence.last],
  ];
  for (const [first, last] of ranges) {
    const keys = [...new Set(classesBetween(document, first, last).map((cue) => cue.key))];
    if (keys.length > 0) return keys;
  }
  const beside = classesOfRow(document, sentence.block);
  if (beside.length > 0) return beside;
  const opening = classOfItem(document, sentence);
  if (opening !== undefined) return [opening];
  const keys = classesOfHeading(document, sentence);
  return keys.length > 0 ? keys : [classAbove(document, sentence.block) ?? ANY];
}

/** "- Statistics cookies: tell what is read. They last for 2 years.": the one class that the item of a list begins with. */
function classOfItem(document: PolicyText, sentence: Sentence): string | undefined {
  const block = document.blocks[sentence.block];
  if (block === undefined || (block.role !== 'li' && block.role !== 'dd')) return undefined;
  const [opening] = sentencesOf(document, sentence.block);
  if (opening === undefined || opening === sentence) return undefined;
  const keys = new Set(classesBetween(document, opening.first, opening.last).map((cue) => cue.key));
  const [first] = classesBetween(document, opening.first, Math.min(opening.last, opening.first + OPENING_WORDS));
  return keys.size === 1 ? first?.key : undefined;
}

/** The classes that the heading of a sentence's section names. */
function classesOfHeading(document: PolicyText, sentence: Sentence): string[] {
  const section = document.sections[document.blocks[sentence.block]?.section ?? 0];
  if (section === undefined || section.level === 0) return [];
  const [opening] = sentencesOf(document, section.first);
  if (opening === undefined) return [];
  return [...new Set(classesBetween(document, opening.first, opening.last).map((cue) => cue.key))];
}

/** The one class that the heading above a sentence names. */
function classOfSection(document: PolicyText, sentence: Sentence): string | undefined {
  const keys = classesOfHeading(document, sentence);
  return keys.length > 1 ? undefined : (keys[0] ?? classAbove(document, sentence.block));
}

function storageOf(document: PolicyText, sentence: Sentence): StorageKind[] {
  const kinds = [
    ...new Set(
      cuesBetween(document, 'storageKind', sentence.first, sentence.last).map((cue) => cue.key as StorageKind),
    ),
  ];
  return kinds.length > 0 ? kinds : ['cookie'];
}
