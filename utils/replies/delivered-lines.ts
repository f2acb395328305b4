import { foldSentence } from './cue.ts';
import type { DeliveredPart, ReplyQuotation } from './model.ts';
import { replySentences } from './sentences.ts';

/** A sentence of a text, or a line of a data file, ready to be searched. */
export interface DeliveredLine {
  part: string;
  quotation: ReplyQuotation;
  folded: string;
}

const mostLines = 50_000;
const longestQuote = 600;

/** Everything that was delivered as lines. Names of fields are opened up, so that `firstName` and `order_id` are words. */
export function deliveredLines(parts: readonly DeliveredPart[]): DeliveredLine[] {
  const lines: DeliveredLine[] = [];
  for (const { name, kind, text } of parts) {
    for (const quotation of kind === 'text' ? replySentences(text) : rowsOf(text)) {
      if (lines.length >= mostLines) return lines;
      const words = kind === 'text' ? quotation.quote : quotation.quote.replaceAll(/([a-zåäö])([A-ZÅÄÖ])/g, '$1 $2');
      lines.push({ part: name, quotation, folded: foldSentence(words) });
    }
  }
  return lines;
}

function rowsOf(text: string): ReplyQuotation[] {
  const rows: ReplyQuotation[] = [];
  let start = 0;
  for (const row of text.split('\n')) {
    const quote = row.trimEnd().slice(0, longestQuote);
    if (quote.trim() !== '') rows.push({ quote, start, end: start + quote.length });
    if (rows.length >= mostLines) break;
    start += row.length + 1;
  }
  return rows;
}
