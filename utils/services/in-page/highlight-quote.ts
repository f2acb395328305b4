import { locateQuote } from '../../policy/quotes/locate-quote.ts';
import type { QuoteAnchor } from '../../policy/quotes/quote-anchor.ts';
import { pageText, rangesBetween } from './page-text.ts';
import { sameOriginFrames } from './same-origin-frames.ts';
import { unfold } from './unfold.ts';

/** `folded`: found, but in a part of the page that would not open. */
export type HighlightOutcome = 'shown' | 'folded' | 'not-found';

/** Name of the highlight; the style that goes with it is inserted by whoever runs this. */
const NAME = 'customer-copy-quote';

/** What the highlighted words look like, in light and in dark pages. */
export const HIGHLIGHT_STYLE = `::highlight(${NAME}) { background-color: #ffe58a; color: #1c1917; text-decoration: underline 2px #9a3412; }`;

/** Finds a quotation in the page as it stands, opens what hides it, marks it and scrolls to it. */
export function highlightQuote(anchor: QuoteAnchor): HighlightOutcome {
  for (const root of [document, ...sameOriginFrames(document)]) {
    const ranges = rangesOf(root, anchor);
    const [first] = ranges;
    if (!first) continue;
    const element = first.startContainer.parentElement;
    const seen = element !== null && ranges.every((range) => unfold(range.startContainer.parentElement ?? element));
    mark(root, ranges);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return seen ? 'shown' : 'folded';
  }
  return 'not-found';
}

function rangesOf(root: Document, anchor: QuoteAnchor): Range[] {
  const page = pageText(root.body ?? root);
  const found = locateQuote(page.text, anchor);
  if (found) return rangesBetween(page, found.start, found.end);
  return addressLink(root, anchor.exact);
}

/** An address may stand in a link only, behind other words ("Write to us"). */
function addressLink(root: Document, exact: string): Range[] {
  if (!exact.includes('@')) return [];
  const address = exact.trim().toLowerCase();
  const link = [...root.querySelectorAll('a[href^="mailto:" i]')].find((one) =>
    decoded(one.getAttribute('href') ?? '').includes(address),
  );
  if (!link) return [];
  const range = root.createRange();
  range.selectNodeContents(link);
  return [range];
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href).toLowerCase();
  } catch {
    return href.toLowerCase();
  }
}

/** Marks without touching the page's nodes (CSS Custom Highlight API); where there is none, the words are selected. */
function mark(root: Document, ranges: readonly Range[]): void {
  const view = root.defaultView;
  const registry = (view as (Window & typeof globalThis) | null)?.CSS?.highlights;
  if (view && registry && 'Highlight' in view) {
    registry.set(NAME, new (view as Window & typeof globalThis).Highlight(...ranges));
    return;
  }
  const selection = root.getSelection();
  selection?.removeAllRanges();
  for (const range of ranges) selection?.addRange(range);
}
