import type { Quotation } from '../model.ts';

/**
 * Where a quotation stands, told by its words and those around it (W3C Web Annotation, TextQuoteSelector): pages change,
 * and an offset alone would soon point at something else.
 */
export interface QuoteAnchor {
  prefix: string;
  exact: string;
  suffix: string;
  /** Share of the text that stands before the quotation, 0 to 1: tells equal passages apart. */
  position: number;
}

/** Characters of context on either side. */
const CONTEXT = 32;

/** The anchor of a passage of a text; offsets are UTF-16 code units, `end` exclusive. */
export function quoteAnchor(text: string, { start, end }: Pick<Quotation, 'start' | 'end'>): QuoteAnchor {
  return {
    prefix: text.slice(Math.max(0, start - CONTEXT), start).toWellFormed(),
    exact: text.slice(start, end).toWellFormed(),
    suffix: text.slice(end, end + CONTEXT).toWellFormed(),
    position: text.length === 0 ? 0 : start / text.length,
  };
}
