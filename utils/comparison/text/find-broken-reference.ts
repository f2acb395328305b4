import type { PolicyLanguage } from '../../policy/model.ts';
import data from '../data/residue.json' with { type: 'json' };
import { type Stretch, sentenceAround } from './sentence-around.ts';

const OPENING = '"“„”«';
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '“', '»', '«']);
/** As many references of one text as are followed. */
const REFERENCES = 40;
/** A title is at least two words and no longer than a heading. */
const SHORTEST = 10;
const LONGEST = 120;

/** Share of a title's words that a heading has to have to be the one that was meant. */
const ALIKE = 0.6;

/**
 * The first sentence that refers to a section by a quoted title which no section has, while one has nearly the same; null
 * where there is none, or in a language whose words for a reference are not known. Titles that resemble nothing in the
 * text may be those of other documents.
 */
export function findBrokenReference(text: string, language: PolicyLanguage): Stretch | null {
  const words = language === 'und' ? undefined : data.references[language];
  if (!words) return null;
  let lines: string[] | undefined;
  for (let at = 0, followed = 0; at < text.length && followed < REFERENCES; at++) {
    if (!OPENING.includes(text[at] ?? '') || !isReference(text, at, words)) continue;
    const end = closingAfter(text, at);
    if (end < 0) continue;
    const title = fold(text.slice(at + 1, end));
    lines ??= shortLines(text);
    followed++;
    const wanted = title.split(' ');
    const isHere = title.length < SHORTEST || wanted.length < 2 || lines.includes(title);
    if (!isHere && lines.some((line) => !line.includes(title) && isAlike(line, wanted)))
      return sentenceAround(text, { start: at, end: end + 1 });
    at = end;
  }
  return null;
}

/** Lines that may be headings, folded. */
const shortLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.length >= SHORTEST && line.length <= LONGEST)
    .map(fold);

function isAlike(line: string, wanted: readonly string[]): boolean {
  const has = new Set(line.split(' '));
  const shared = wanted.filter((word) => has.has(word)).length;
  return shared >= wanted.length * ALIKE && shared >= has.size * ALIKE;
}

/** Whether the words right before a quotation mark point to a section. */
function isReference(text: string, at: number, words: readonly string[]): boolean {
  const before = fold(text.slice(Math.max(0, at - 24), at));
  return words.some((word) => before === word || before.endsWith(` ${word}`));
}

function closingAfter(text: string, at: number): number {
  for (let end = at + 2; end < text.length && end - at <= LONGEST; end++) {
    if (text[end] === '\n') return -1;
    if (CLOSING.has(text[end] ?? '')) return end;
  }
  return -1;
}

/** Titles are compared by their letters: quotation marks, capitals and question marks do not matter. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
