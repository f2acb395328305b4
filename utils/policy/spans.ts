import type { Organisation } from './names/organisations.ts';
import type { PolicyText } from './policy-text.ts';
import type { Sentence } from './words/sentences.ts';

/** Index of the first item for which `reached` holds, in a list where it holds from some point on. */
export function bisect<T>(items: readonly T[], reached: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !reached(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Organisations that lie between two offsets. */
export function organisationsBetween(document: PolicyText, start: number, end: number): Organisation[] {
  const { organisations } = document;
  const found: Organisation[] = [];
  for (let i = bisect(organisations, (other) => other.start >= start); i < organisations.length; i++) {
    const organisation = organisations[i];
    if (organisation === undefined || organisation.end > end) break;
    found.push(organisation);
  }
  return found;
}

/** The last organisation that ends before an offset. */
export function organisationBefore(document: PolicyText, offset: number): Organisation | undefined {
  return document.organisations[bisect(document.organisations, (other) => other.end > offset) - 1];
}

/** Sentences of one block. */
export function sentencesOf(document: PolicyText, block: number): Sentence[] {
  const { sentences } = document;
  const from = bisect(sentences, (sentence) => sentence.block >= block);
  let to = from;
  while (sentences[to]?.block === block) to++;
  return sentences.slice(from, to);
}

/** A test for overlap with any of some spans, of which no two cross. */
export function coverOf(spans: readonly { start: number; end: number }[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let reach = 0;
  const ends = sorted.map((span) => {
    reach = Math.max(reach, span.end);
    return reach;
  });
  return (start, end) => {
    const before = bisect(sorted, (span) => span.start >= end);
    return before > 0 && (ends[before - 1] ?? 0) > start;
  };
}
