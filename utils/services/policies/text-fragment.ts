/** Longer quotations are found by their first and last words. */
const WHOLE = 80;
const ENDS = 4;

/**
 * The words of a quotation as the value of a text directive (WICG Scroll to Text Fragment section 3): whole when they
 * are few, else the first and last of them.
 */
export function textFragment(quote: string): string {
  const words = quote.trim().split(/\s+/);
  const encode = (part: readonly string[]): string =>
    encodeURIComponent(part.join(' ').toWellFormed()).replace(/-/g, '%2D');
  const short = quote.length <= WHOLE || words.length <= 2 * ENDS;
  return short ? encode(words) : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
}
