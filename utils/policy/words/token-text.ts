import type { PolicyText } from '../policy-text.ts';
import { isLarge } from './characters.ts';

/** A token as written. */
export function surfaceAt(document: PolicyText, t: number): string {
  return document.text.slice(document.tokens.start[t] ?? 0, document.tokens.end[t] ?? 0);
}

/** A token in lower case; empty beyond the ends of the text. */
export function wordAt(document: PolicyText, t: number): string {
  return t < 0 || t >= document.tokens.count ? '' : (document.tokens.vocabulary[document.tokens.word[t] ?? 0] ?? '');
}

/** Whether nothing stands between a token and the next one. */
export function touchesNext(document: PolicyText, t: number): boolean {
  return document.tokens.end[t] === document.tokens.start[t + 1];
}

/** Whether a text begins with a capital letter. */
export function isCapital(text: string): boolean {
  return text !== '' && isLarge(text.charCodeAt(0));
}

/** Whether a token begins with a capital letter. */
export function hasCapital({ text, tokens }: PolicyText, t: number): boolean {
  const start = tokens.start[t] ?? 0;
  return (tokens.end[t] ?? 0) > start && isLarge(text.charCodeAt(start));
}
