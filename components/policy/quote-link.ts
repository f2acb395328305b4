import type { Said } from '../../utils/comparison/model.ts';
import { textFragment } from '../../utils/services/policies/text-fragment.ts';

/** A document as far as a link needs it. */
export interface Document {
  hash: string;
  url: string;
}

/**
 * A link that opens the shop's own page at the words quoted, or null when they stand in none of the documents. A browser
 * that does not find the words opens the page's top.
 */
export function quoteLink(said: Said | null, documents: readonly Document[]): string | null {
  const url = documents.find(({ hash }) => hash === said?.source)?.url;
  if (!said || !url || !/^https?:/.test(url)) return null;
  return `${url.split('#')[0]}#:~:text=${textFragment(said.quote)}`;
}
