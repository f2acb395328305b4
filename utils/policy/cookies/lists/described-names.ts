import type { PlacedBlock, PolicyText } from '../../policy-text.ts';
import { lifetimeIn } from '../../rules/cookies/lifetime-in.ts';
import { organisationsBetween } from '../../spans.ts';
import { tokenAt } from '../../words/token-at.ts';
import { aboutCookies, type CookieRecord, hasCue, isCookiePage, type TextSpan } from '../cookie-record.ts';
import { labelOf } from '../tables/tables.ts';

/** Longest text that tells of one cookie. */
const BELOW = 600;
/** The blank between two sentences of it, or two of its lines. */
const PARTS = /(?<=\.) |\n/;
/** What a name has and a word in capitals has not. */
const MARKED = /[_*\d.-]|[a-z]/;
/** Names that stand above what is told of them before one without a length is believed. */
const SEVERAL = 2;
/** Longest such line. */
const TITLE_LIMIT = 60;
/** Paragraphs below a name that can be about it. */
const PARAGRAPHS = 3;

/**
 * Names that stand above what is told of them: as a line of their own, or as a heading above a paragraph. One that no
 * length is told for counts where the page is about cookies and others stand so too.
 */
export function describeBelow(document: PolicyText, records: readonly CookieRecord[]): void {
  const silent: [CookieRecord, TextSpan][] = [];
  let told = 0;
  records.forEach((record, index) => {
    if (record.rest.length > 0) {
      told++;
      return;
    }
    const below = textBelow(document, record, records[index + 1]?.span.start ?? document.text.length + 1);
    const [first] = below;
    const starts = [first?.start ?? 0, ...below.map(({ end }) => end + 1)];
    const telling = below.find(({ end }, n) => tells(document, { start: starts[n] ?? end, end }));
    if (telling !== undefined) told++;
    if (telling !== undefined) describe(document, record, telling);
    else if (first !== undefined) silent.push([record, first]);
  });
  if (told + silent.length < SEVERAL) return;
  const page = isCookiePage(document);
  for (const [record, below] of silent)
    if (record.names.every((name) => MARKED.test(name)) && (page || aboutCookies(document, record.block)))
      describe(document, record, below);
}

/** What stands below a name up to the next one: the lines of its block, or one, two or three paragraphs. */
function textBelow(document: PolicyText, { span, block: at }: CookieRecord, limit: number): TextSpan[] {
  const block = document.blocks[at];
  const [firm] = organisationsBetween(document, span.start, span.end);
  if (block === undefined || firm?.start === span.start) return [];
  // "Our cookies: _aa (2 days), _bb (3 days)" tells by itself
  const told = document.text.indexOf('(', span.start);
  if (
    told >= 0 &&
    told < span.end &&
    lifetimeIn(document, { start: told, end: span.end }, undefined).kind !== 'unknown'
  )
    return [];
  const start = span.end + 1;
  const below: TextSpan[] = [];
  const labelled = /[:\n]/.test(document.text.slice(span.start, span.end));
  if (labelled && (block.start !== span.start || block.end !== span.end)) return below;
  if (Math.min(block.end, limit - 1) > start) below.push({ start, end: Math.min(block.end, limit - 1) });
  else
    for (let b = at + 1; b <= at + PARAGRAPHS; b++) {
      const next = document.blocks[b];
      if (next === undefined || next.start >= limit || (next.role !== 'para' && next.role !== 'li')) break;
      // the next item of the same list tells nothing of this one
      if (b > at + 1 ? isTitle(document, next) : block.role === 'li' && next.role === 'li') break;
      below.push({ start, end: Math.min(next.end, limit - 1) });
    }
  return below.filter(({ end }) => end - start <= BELOW);
}

/** A line that heads what is told of other cookies. */
function isTitle(document: PolicyText, { text, start, end }: PlacedBlock): boolean {
  return text.length <= TITLE_LIMIT && !/[.:!?]$/.test(text) && hasCue(document, 'cookieWord', { start, end });
}

/** Whether one of the sentences of a stretch tells a length. */
function tells(document: PolicyText, { start, end }: TextSpan): boolean {
  const { sentences, sentenceOf, tokens } = document;
  for (let s = sentenceOf[tokenAt(tokens, start)] ?? 0; s < sentences.length; s++) {
    const sentence = sentences[s];
    if (sentence === undefined || sentence.end > end) return false;
    if (sentence.start >= start && lifetimeIn(document, sentence, undefined).kind !== 'unknown') return true;
  }
  return false;
}

function describe(document: PolicyText, record: CookieRecord, below: TextSpan): void {
  let { start } = below;
  for (const part of document.text.slice(below.start, below.end).split(PARTS)) {
    const label = labelOf(document, start, start + part.replace(/\.$/, '').length);
    if (label !== undefined && label.role !== 'name') record.fields[label.role] ??= label.value;
    start += part.length + 1;
  }
  record.rest.push(below);
  record.span.end = below.end;
}
