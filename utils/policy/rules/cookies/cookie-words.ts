import type { TextSpan } from '../../cookies/cookie-record.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import data from '../../data/cookies.json' with { type: 'json' };
import { BEFORE_NAME, CALLED_NAME, COOKIE_BEHIND, ONE_COOKIE } from '../../names/naming-words.ts';
import { hasCueBetween, type PolicyText, says } from '../../policy-text.ts';
import { bisect } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { wordAt } from '../../words/token-text.ts';
import { lifetimeIn } from './lifetime-in.ts';

/** The name of a cookie and where it stands. */
export interface Named extends TextSpan {
  name: string;
}

/** Names of widespread cookies that are written like words. */
const KNOWN = new RegExp(`(?<![\\p{L}\\d_.@/-])(?:${data.plainNames})(?![\\p{L}\\d_.-])`, 'gu');
/** A word with parentheses behind it. */
const WITH_PARENTHESES = /(?<![\p{L}\d_.@/-])[a-z][a-z0-9-]{2,30}(?= \()/gu;
const ARTICLES = new Set(clauses.articles);
/** Most such names of a sentence. */
const MOST = 40;
/** Longest parentheses that hold a length. */
const TOLD_LIMIT = 60;
/** How far back the words before a name are looked at. */
const BACK = 40;
const NOT_NAMES = ['cookieWord', 'storageKind', 'cookieClass', 'lifetimeKind', 'purpose', 'dataCategory', 'role'];

/**
 * Names in a sentence that are written like words: those of widespread cookies beside the word for a cookie or in a row
 * of names, and words with a length in parentheses where another name has one too.
 */
export function plainNames(document: PolicyText, sentence: Sentence, sure: readonly Named[]): Named[] {
  const words = document.text.slice(sentence.start, sentence.end);
  const found: Named[] = [];
  const add = (pattern: RegExp, accepts: (start: number, end: number) => boolean): void => {
    for (const { 0: all, 1: name = all, index } of words.matchAll(pattern)) {
      if (found.length >= MOST) return;
      const end = sentence.start + index + all.length;
      const start = end - name.length;
      const at = bisect(sure, (other) => other.end > start);
      if ((sure[at]?.start ?? end) < end || found.some((other) => other.start < end && other.end > start)) continue;
      if (accepts(start, end)) found.push({ name, start, end });
    }
  };
  if (says(document, 'cookieWord', sentence))
    add(
      KNOWN,
      (start, end) =>
        BEFORE_NAME.test(document.text.slice(Math.max(sentence.start, start - BACK), start)) ||
        COOKIE_BEHIND.test(document.text.slice(end, end + BACK)) ||
        hasOwnLength(document, end, sentence.end),
    );
  if (sure.slice(0, MOST).some(({ end }) => hasOwnLength(document, end, sentence.end)))
    add(
      WITH_PARENTHESES,
      (start, end) =>
        hasOwnLength(document, end, sentence.end) && !isNoun(document, start) && isOther(document, start, end),
    );
  else if (says(document, 'cookieWord', sentence))
    add(
      WITH_PARENTHESES,
      (start, end) =>
        ONE_COOKIE.test(
          document.text
            .slice(Math.max(sentence.start, start - BACK), start)
            .trimEnd()
            .toLowerCase(),
        ) &&
        hasOwnLength(document, end, sentence.end) &&
        isOther(document, start, end),
    );
  if (says(document, 'cookieWord', sentence)) add(CALLED_NAME, (start, end) => isOther(document, start, end));
  return found;
}

/** "With a number (2 days)": a word behind an article is a noun. */
function isNoun(document: PolicyText, start: number): boolean {
  return ARTICLES.has(wordAt(document, tokenAt(document.tokens, start) - 1));
}

/** Whether a word is no other thing that is told of cookies. */
function isOther(document: PolicyText, start: number, end: number): boolean {
  const token = tokenAt(document.tokens, start);
  return !NOT_NAMES.some((list) => hasCueBetween(document, list, token, tokenAt(document.tokens, end - 1) + 1));
}

/** Whether the parentheses right behind a name hold a length: `shop-id-1 (9 months)`. */
export function hasOwnLength(document: PolicyText, end: number, limit: number): boolean {
  if (!document.text.startsWith(' (', end)) return false;
  const close = document.text.indexOf(')', end);
  if (close < 0 || close > limit || close - end > TOLD_LIMIT) return false;
  return lifetimeIn(document, { start: end + 2, end: close }, undefined).kind !== 'unknown';
}
