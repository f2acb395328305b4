import { claim, sentenceSpan } from '../claims.ts';
import { classesBetween } from '../cookies/cookie-classes.ts';
import { durationsBetween } from '../durations/duration-index.ts';
import type { FoundDuration } from '../durations/durations.ts';
import type { Claim, StorageKind } from '../model.ts';
import { clauseAround, stance } from '../polarity.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';
import { coverOf, sentencesOf } from '../spans.ts';
import { isAbout, subjects } from '../subjects.ts';
import { tokenAt } from '../token-at.ts';

const COOKIES = subjects('cookies');
/** Tokens between the word for cookies and a sentence that goes on about them. */
const SHORTLY = 40;

/** No cookie outlives this: a longer length is something else. */
const LONGEST = 60 * 31_556_952;
/** Longest line that is a label and its value, in tokens. */
const LABEL_WORDS = 10;
/** Most cells of a row looked at on either side. */
const ROW_CELLS = 8;
/** Classes that a sentence may have a lifetime for. */
const ANY = 'all';

/** How long cookies and other storage of a class last, as ranges: one claim for each class, kind of storage named. */
export function readCookieLifetimes(document: PolicyText, before: readonly Claim[]): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const isNamed = coverOf(before.filter((made) => made.kind === 'cookie'));
  for (const sentence of document.sentences) {
    if (!speaksOfCookies(document, sentence)) continue;
    if (isNamed(rowStart(document, sentence), sentence.end)) continue;
    let told = sentence.first;
    for (const length of durationsBetween(document, sentence.first, sentence.last)) {
      if (!isLifetime(document, sentence, length)) continue;
      const since = told;
      told = length.last + 1;
      for (const made of fromLength(document, sentence, length, since)) {
        const key = JSON.stringify(made.value);
        if (!seen.has(key)) claims.push(made);
        seen.add(key);
      }
    }
  }
  return claims;
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

function speaksOfCookies(document: PolicyText, sentence: Sentence): boolean {
  const block = document.blocks[sentence.block];
  if (block === undefined || block.role.startsWith('heading')) return false;
  const { first, last } = sentence;
  const inSection = isAbout(sentence, COOKIES, 2);
  if (hasCueBetween(document, 'cookieWord', first, last)) return true;
  for (const { key } of cuesBetween(document, 'storageKind', first, last)) if (key !== 'tag' || inSection) return true;
  return (
    inSection &&
    (hasCueBetween(document, 'cookieClass', first, last) ||
      classesOfRow(document, sentence).length > 0 ||
      ((isAbout(sentence, COOKIES, 1) || followsCookies(document, sentence)) && !keepsData(document, sentence)))
  );
}

/** "Necessary cookies … Your basket is remembered for a week": cookies are spoken of shortly before in the paragraph. */
function followsCookies({ blocks, cues, tokens }: PolicyText, { block, first }: Sentence): boolean {
  const from = tokenAt(tokens, blocks[block]?.start ?? 0);
  return cues.has('cookieWord', Math.max(from, first - SHORTLY), first);
}

/** "The data are deleted after 14 months": how long data are kept, also below a heading about cookies. */
function keepsData(document: PolicyText, { first, last }: Sentence): boolean {
  return hasCueBetween(document, 'keepWord', first, last) && hasCueBetween(document, 'soldWord', first, last);
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
    isLabel(document, sentence)
  );
}

/** "Statistics cookies: 13 months": a class and its length in a few words, among words about cookies. */
function isLabel(document: PolicyText, sentence: Sentence): boolean {
  return (
    sentence.last - sentence.first <= LABEL_WORDS &&
    isAbout(sentence, COOKIES) &&
    hasCueBetween(document, 'cookieClass', sentence.first, sentence.last)
  );
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
  const beside = classesOfRow(document, sentence);
  if (beside.length > 0) return beside;
  const section = document.sections[document.blocks[sentence.block]?.section ?? 0];
  const heading = section === undefined || section.level === 0 ? undefined : document.blocks[section.first];
  const opening = heading === undefined ? undefined : sentencesOf(document, section?.first ?? 0)[0];
  if (opening !== undefined) {
    const keys = [...new Set(classesBetween(document, opening.first, opening.last).map((cue) => cue.key))];
    if (keys.length > 0) return keys;
  }
  return [ANY];
}

/** The classes that the other cells of the same row name. */
function classesOfRow(document: PolicyText, { block }: Sentence): string[] {
  const place = document.blocks[block]?.cell;
  if (place === undefined) return [];
  const isBeside = (index: number): boolean => {
    const cell = document.blocks[index]?.cell;
    return cell !== undefined && cell.table === place.table && cell.row === place.row;
  };
  let from = block;
  while (block - from < ROW_CELLS && isBeside(from - 1)) from--;
  let to = block;
  while (to - block < ROW_CELLS && isBeside(to + 1)) to++;
  const first = tokenAt(document.tokens, document.blocks[from]?.start ?? 0);
  const last = tokenAt(document.tokens, (document.blocks[to]?.end ?? 1) - 1) + 1;
  return [...new Set(classesBetween(document, first, last).map((cue) => cue.key))];
}

function storageOf(document: PolicyText, sentence: Sentence): StorageKind[] {
  const kinds = [
    ...new Set(
      cuesBetween(document, 'storageKind', sentence.first, sentence.last).map((cue) => cue.key as StorageKind),
    ),
  ];
  return kinds.length > 0 ? kinds : ['cookie'];
}
