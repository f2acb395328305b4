import type { ReplyQuotation } from './model.ts';

const longest = 600;
const most = 20_000;

/**
 * The sentences of a text with their positions. A sentence ends at a full stop, question or exclamation mark before a
 * blank, or at the end of a line; a single line break inside a paragraph does not end it. Longer ones are cut at 600
 * characters, and no more than 20 000 are made.
 */
export function replySentences(text: string): ReplyQuotation[] {
  const found: ReplyQuotation[] = [];
  let start = 0;
  for (let at = 0; at < text.length && found.length < most; at += 1) {
    if (!endsAt(text, at) && at - start < longest) continue;
    add(found, text, start, at + 1);
    start = at + 1;
  }
  add(found, text, start, text.length);
  return found;
}

function endsAt(text: string, at: number): boolean {
  const sign = text[at];
  const next = text[at + 1];
  if (sign === '\n') return next === '\n' || next === '\r' || next === '-' || next === '•' || next === '*';
  if (sign !== '.' && sign !== '!' && sign !== '?') return false;
  if (next !== undefined && next !== ' ' && next !== '\n' && next !== '\r') return false;
  // "Art. 15", "5. joulukuuta": a stop after a digit or a short word, and no capital after it, ends nothing.
  const after = text.slice(at + 1, at + 4).trimStart()[0] ?? '';
  return !(/\d/.test(text[at - 1] ?? '') && after !== '' && after === after.toLowerCase());
}

function add(found: ReplyQuotation[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const quote = raw.trim();
  if (quote === '') return;
  const start = from + raw.indexOf(quote);
  found.push({ quote, start, end: start + quote.length });
}
