import { claim } from '../claims.ts';
import { type FoundDate, findDates } from '../dates.ts';
import type { Claim } from '../model.ts';
import { cuesBetween, type PolicyText } from '../policy-text.ts';

/** What a date beside a word means, best first: the date of last change before the day it took effect. */
const WEIGHTS: Record<string, number> = { updated: 10, published: 7, effective: 6, version: 6, created: 3 };
/** Tokens between a word and its date. */
const REACH = 9;
/** A date alone in the first or last blocks may be the document's. */
const EDGE_BLOCKS = 3;

interface Candidate {
  date: FoundDate;
  score: number;
  kind: string;
}

/**
 * The date of the last change. Of several dates the one whose own words say so; of equals the latest. Dates that a law,
 * decision or judgment carries, and dates of earlier versions, are none of the document's.
 */
export function readUpdated(document: PolicyText): Claim[] {
  const candidates: Candidate[] = [];
  for (const sentence of document.sentences) {
    for (const date of findDates(document.tokens, sentence.first, sentence.last, document.language === 'und')) {
      const candidate = judge(document, date, sentence.first, sentence.last, sentence.block);
      if (candidate !== undefined) candidates.push(candidate);
    }
  }
  candidates.sort((a, b) => b.score - a.score || b.date.iso.localeCompare(a.date.iso));
  const best = candidates[0];
  if (best === undefined) return [];
  const { tokens } = document;
  return [
    claim(
      document,
      { kind: 'policy.updated', value: best.date.iso },
      tokens.start[best.date.first] ?? 0,
      tokens.end[best.date.last] ?? 0,
      { rule: `updated.${best.kind}`, confidence: best.score >= 6 ? 'sure' : best.score >= 3 ? 'likely' : 'weak' },
    ),
  ];
}

function judge(
  document: PolicyText,
  date: FoundDate,
  first: number,
  last: number,
  block: number,
): Candidate | undefined {
  let kind = '';
  let best = 0;
  let nearest = REACH + 1;
  for (const cue of cuesBetween(
    document,
    'dateCue',
    Math.max(first, date.first - REACH - 4),
    Math.min(last, date.last + REACH),
  )) {
    const before = cue.last < date.first;
    const distance = before ? date.first - cue.last : cue.first - date.last;
    if (distance <= 0 || distance > REACH) continue;
    if (cue.key === 'previous' && before && distance <= 4) return undefined;
    if (cue.key === 'law' || cue.key === 'document') continue;
    // a word behind the date speaks of the next date when there is one
    const weight = (WEIGHTS[cue.key] ?? 0) - (before ? 0 : 2) - distance * 0.3;
    if (weight > best) {
      best = weight;
      kind = cue.key;
      nearest = distance;
    }
  }
  const law = cuesBetween(document, 'dateCue', first, last).some(
    (cue) =>
      cue.key === 'law' &&
      Math.min(Math.abs(cue.first - date.last), Math.abs(date.first - cue.last)) < Math.min(nearest, 14),
  );
  if (law) return undefined;
  const fromStart = block < EDGE_BLOCKS;
  const fromEnd = block >= document.blocks.length - EDGE_BLOCKS;
  if (best > 0) return { date, score: best + (fromStart || fromEnd ? 1 : 0), kind };
  // a date that stands alone at the head or foot
  const alone = last - first <= date.last - date.first + 4;
  if (alone && fromEnd) return { date, score: 2.5, kind: 'foot' };
  if (alone && fromStart) return { date, score: 2.5, kind: 'head' };
  return cuesBetween(document, 'dateCue', first, last).some((cue) => cue.key === 'document') &&
    last - first < 20 &&
    (fromStart || fromEnd)
    ? { date, score: 3.5, kind: 'title' }
    : undefined;
}
