import type { Said } from '../../utils/comparison/model.ts';

/** A document as far as a link needs it. */
export interface Document {
  hash: string;
  url: string;
}

/** Longer quotations are found by their first and last words. */
const WHOLE = 80;
const ENDS = 4;

/**
 * A link that opens the shop's own page at the words quoted (a text fragment, WICG Scroll to Text Fragment section 3),
 * or null when they stand in none of the documents. A browser that does not find the words opens the page's top.
 */
export function quoteLink(said: Said | null, documents: readonly Document[]): string | null {
  const url = documents.find(({ hash }) => hash === said?.source)?.url;
  if (!said || !url || !/^https?:/.test(url)) return null;
  const words = said.quote.trim().split(/\s+/);
  const encode = (part: readonly string[]): string =>
    encodeURIComponent(part.join(' ').toWellFormed()).replace(/-/g, '%2D');
  const short = said.quote.length <= WHOLE || words.length <= 2 * ENDS;
  const target = short ? encode(words) : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
  return `${url.split('#')[0]}#:~:text=${target}`;
}
