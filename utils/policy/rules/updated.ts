import { claim } from '../claims.ts';
import type { Claim } from '../model.ts';
import { cuesBetween, type PolicyText, says } from '../policy-text.ts';
import { type FoundDate, findDates } from '../words/dates.ts';
import type { Sentence } from '../words/sentences.ts';
import { NUMBER } from '../words/tokenise.ts';

/** What a date beside a word means, best first: the date of last change before the day it took effect. */
const WEIGHTS: Record<string, number> = { updated: 10, published: 7, effective: 6, version: 6, created: 3 };
/** Tokens between a word and its date. */
const REACH = 9;
/** A law, decision or judgment this near makes a date its own. */
const LAW_REACH = 14;
const REGULATION = '2018-05-25';
/** A date alone in the first or last blocks may be the document's. */
const EDGE_BLOCKS = 3;
/** Longest label above a date, in tokens. */
const LABEL_WORDS = 5;

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
  const { tokens } = document;
  let best: Candidate | undefined;
  let rowStart = 0;
  document.sentences.forEach((sentence, index) => {
    if (!isSameRow(document, index) && !isBelowLabel(document, index)) rowStart = sentence.first;
    if (!hasNumber(document, sentence)) return;
    for (const date of findDates(tokens, sentence.first, sentence.last, document.language === 'und')) {
      const candidate = judge(document, date, sentence, rowStart);
      if (candidate !== undefined && (best === undefined || isBetter(candidate, best))) best = candidate;
    }
  });
  if (best === undefined) return [];
  const { date, kind, score } = best;
  return [
    claim(
      document,
      { kind: 'policy.updated', value: date.iso },
      tokens.start[date.first] ?? 0,
      tokens.end[date.last] ?? 0,
      { rule: `updated.${kind}`, confidence: score >= 6 ? 'sure' : score >= 3 ? 'likely' : 'weak' },
    ),
  ];
}

/** The same date told again with its day is the better one: "the third of March 2024 (3 March 2024)". */
const isBetter = (a: Candidate, b: Candidate): boolean => {
  if (a.date.iso.startsWith(b.date.iso)) return a.date.iso !== b.date.iso || a.score > b.score;
  if (b.date.iso.startsWith(a.date.iso)) return false;
  return a.score > b.score || (a.score === b.score && a.date.iso > b.date.iso);
};

/** Whether a sentence stands in the same row of a table as the one before it. */
function isSameRow({ blocks, sentences }: PolicyText, index: number): boolean {
  const cell = blocks[sentences[index]?.block ?? -1]?.cell;
  const before = blocks[sentences[index - 1]?.block ?? -1]?.cell;
  return cell !== undefined && before !== undefined && cell.table === before.table && cell.row === before.row;
}

/** Whether a few words, "Last updated", stand above a few with their date. */
function isBelowLabel(document: PolicyText, index: number): boolean {
  const { blocks, sentences } = document;
  const [label, own] = [sentences[index - 1], sentences[index]];
  if (label === undefined || own === undefined || label.block === own.block) return false;
  const heads = blocks[label.block]?.end === label.end;
  return (
    heads &&
    says(document, 'dateCue', label) &&
    label.last - label.first <= LABEL_WORDS &&
    own.last - own.first <= LABEL_WORDS + 2
  );
}

function hasNumber({ tokens }: PolicyText, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (tokens.kind[t] === NUMBER) return true;
  return false;
}

function judge(document: PolicyText, date: FoundDate, sentence: Sentence, rowStart: number): Candidate | undefined {
  const { last, block } = sentence;
  const first = Math.min(rowStart, sentence.first);
  let kind = '';
  let best = 0;
  let nearest = REACH + 1;
  const from = Math.max(first, date.first - REACH - 4);
  for (const cue of cuesBetween(document, 'dateCue', from, Math.min(last, date.last + REACH))) {
    const before = cue.last < date.first;
    const distance = before ? date.first - cue.last : cue.first - date.last;
    if (distance <= 0 || distance > REACH) continue;
    if (cue.key === 'previous' && before && distance <= 5) return undefined;
    if (cue.key === 'law' || cue.key === 'document') continue;
    // a word behind the date speaks of the next date when there is one
    const weight = (WEIGHTS[cue.key] ?? 0) - (before ? 0 : 2) - distance * 0.3;
    if (weight > best) {
      best = weight;
      kind = cue.key;
      nearest = distance;
    }
  }
  if (isLaws(document, date, first, last, nearest, kind)) return undefined;
  const edge = block < EDGE_BLOCKS || block >= document.blocks.length - EDGE_BLOCKS;
  if (best > 0) return { date, score: best + (edge ? 1 : 0), kind };
  return atEdge(document, date, first, sentence, edge);
}

/** Whether a law or judgment stands nearer to a date than the words for the document's own. */
function isLaws(
  document: PolicyText,
  date: FoundDate,
  first: number,
  last: number,
  nearest: number,
  kind: string,
): boolean {
  // the day since which the regulation applies is the document's own only where no law is named beside it
  const limit = date.iso === REGULATION && kind === 'effective' ? LAW_REACH : Math.min(nearest, LAW_REACH);
  return cuesBetween(document, 'dateCue', first, last).some(
    (cue) => cue.key === 'law' && Math.min(Math.abs(cue.first - date.last), Math.abs(date.first - cue.last)) < limit,
  );
}

/** A date that stands alone at the head or foot, or beside the title of the document. */
function atEdge(
  document: PolicyText,
  date: FoundDate,
  first: number,
  { last, block }: Sentence,
  edge: boolean,
): Candidate | undefined {
  if (!edge) return undefined;
  const alone = last - first <= date.last - date.first + 4;
  if (alone) return { date, score: 2.5, kind: block < EDGE_BLOCKS ? 'head' : 'foot' };
  const titled = cuesBetween(document, 'dateCue', first, last).some((cue) => cue.key === 'document');
  return titled && last - first < 20 ? { date, score: 3.5, kind: 'title' } : undefined;
}
