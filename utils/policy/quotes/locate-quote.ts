import type { QuoteAnchor } from './quote-anchor.ts';
import { squeeze } from './squeeze.ts';

export interface LocatedQuote {
  start: number;
  end: number;
  /** `around`: the words themselves differ, but what stands before and behind them is there. */
  how: 'exact' | 'around';
}

/** Equal passages that are weighed against each other. */
const CANDIDATES = 200;
/** Letters of context or of an end of the quotation that cannot stand there by chance. */
const TELLING = 12;
/** Ends by which a long quotation is found when something in its middle differs. */
const ENDS = 40;

/**
 * Finds the passage of an anchor in another rendering of the same text. Blanks, line ends and invisible marks do not
 * count. Of several equal passages the one in the right surroundings wins. Null when the words are not there.
 */
export function locateQuote(page: string, anchor: QuoteAnchor): LocatedQuote | null {
  const { letters, at } = squeeze(page);
  const exact = squeeze(anchor.exact).letters;
  const prefix = squeeze(anchor.prefix).letters;
  const suffix = squeeze(anchor.suffix).letters;
  const placed = (from: number, to: number, how: LocatedQuote['how']): LocatedQuote => ({
    start: at[from] ?? 0,
    end: (at[to - 1] ?? 0) + 1,
    how,
  });
  if (exact === '') return null;
  const best = bestPassage(letters, exact, prefix, suffix, anchor.position * letters.length);
  if (best !== null) return placed(best, best + exact.length, 'exact');
  const between = stretch(letters, exact.slice(0, ENDS), exact.slice(-ENDS), exact.length);
  if (between !== null) return placed(between[0], between[1], 'around');
  const around = stretch(letters, prefix, suffix, exact.length + prefix.length + suffix.length);
  if (around === null) return null;
  const [from, to] = [around[0] + prefix.length, around[1] - suffix.length];
  return to > from ? placed(from, to, 'around') : null;
}

function bestPassage(letters: string, exact: string, prefix: string, suffix: string, expected: number): number | null {
  let best: number | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let tried = 0;
  for (let at = letters.indexOf(exact); at >= 0 && tried < CANDIDATES; at = letters.indexOf(exact, at + 1), tried++) {
    const score =
      agreeing(letters, at - 1, prefix, -1) +
      agreeing(letters, at + exact.length, suffix, 1) -
      Math.abs(at - expected) / (letters.length + 1);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}

/** How many letters of the context agree, outwards from the passage. */
function agreeing(letters: string, from: number, context: string, step: 1 | -1): number {
  let same = 0;
  let index = step === 1 ? 0 : context.length - 1;
  for (let at = from; same < context.length && letters[at] === context[index]; at += step, index += step) same++;
  return same;
}

/** A head and a tail that stand no further apart than twice what is between them in the original. */
function stretch(letters: string, head: string, tail: string, length: number): [number, number] | null {
  if (head.length < TELLING || tail.length < TELLING) return null;
  let tried = 0;
  for (let at = letters.indexOf(head); at >= 0 && tried < CANDIDATES; at = letters.indexOf(head, at + 1), tried++) {
    const end = letters.indexOf(tail, at + head.length);
    if (end >= 0 && end + tail.length - at <= 2 * length + 2 * ENDS) return [at, end + tail.length];
  }
  return null;
}
