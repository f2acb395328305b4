import { STRETCH, type Tokens } from './tokenise.ts';

/** Index of the first token that ends after an offset; looked for from the landmark before it. */
export function tokenAt({ count, end, near }: Tokens, offset: number): number {
  let token = offset < 0 ? 0 : (near[Math.floor(offset / STRETCH)] ?? count);
  while (token < count && (end[token] ?? 0) <= offset) token++;
  return Math.min(token, Math.max(0, count - 1));
}
