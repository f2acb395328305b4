import { blocksFromDom } from '../../policy/blocks/blocks-from-dom.ts';
import type { Block } from '../../policy/model.ts';
import type { QuoteAnchor } from '../../policy/quotes/quote-anchor.ts';
import { type HighlightOutcome, highlightQuote } from './highlight-quote.ts';
import { sameOriginFrames } from './same-origin-frames.ts';

/** The page in front as the customer sees it, frames of the same origin behind it. */
export interface PageInFront {
  url: string;
  title: string;
  language: string;
  blocks: Block[];
}

/** What our pages may ask of a page in front; put there only at the customer's word. */
interface PageTools {
  read(): PageInFront;
  highlight(anchor: QuoteAnchor): HighlightOutcome;
}

declare global {
  var customerCopyTools: PageTools | undefined;
}

/** Lays the tools ready in our own world of the page, where its scripts do not see them. */
export function layOutTools(): void {
  globalThis.customerCopyTools = {
    read: () => ({
      url: location.href,
      title: document.title.slice(0, 200),
      language: document.documentElement.lang.slice(0, 35),
      blocks: [document, ...sameOriginFrames(document)].flatMap((root) => blocksFromDom(root)),
    }),
    highlight: highlightQuote,
  };
}
