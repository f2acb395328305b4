import { loadInTab, openTab, runInTab, showTab, styleTab, tabsAt } from '../../browser/index.ts';
import { type QuoteAnchor, quoteAnchor } from '../../policy/quotes/quote-anchor.ts';
import { HIGHLIGHT_STYLE, type HighlightOutcome } from '../in-page/highlight-quote.ts';
import { textFragment } from './text-fragment.ts';

/** `opened`: a new tab was opened at the words, which the browser itself looks for. */
export type ShownQuote = 'shown' | 'folded' | 'not-found' | 'opened' | 'no-page';

/**
 * Shows a quotation where the shop wrote it: marked in a tab that has the page open, else in a new tab by the browser's
 * own means (a text fragment).
 */
export async function showQuote(
  url: string,
  text: string,
  quote: { start: number; end: number; quote: string },
): Promise<ShownQuote> {
  if (!/^https?:/.test(url)) return 'no-page';
  const anchor = quoteAnchor(text, quote);
  for (const tab of await tabsAt(url)) {
    const shown = await highlightIn(tab, anchor);
    if (shown !== null && shown !== 'not-found') {
      await showTab(tab);
      return shown;
    }
  }
  await openTab(`${url.split('#')[0]}#:~:text=${textFragment(quote.quote)}`);
  return 'opened';
}

async function highlightIn(tab: number, anchor: QuoteAnchor): Promise<HighlightOutcome | null> {
  try {
    await styleTab(tab, HIGHLIGHT_STYLE);
    await loadInTab(tab, '/page-tools.js');
    return (
      (await runInTab(tab, (words: QuoteAnchor) => globalThis.customerCopyTools?.highlight(words), [anchor])) ?? null
    );
  } catch {
    // A tab without access, or one that went elsewhere meanwhile.
    return null;
  }
}
