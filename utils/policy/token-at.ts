import type { Tokens } from './tokenise.ts';

/** Index of the first token that ends after an offset; found by bisection. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(0, tokens.count - 1));
}
