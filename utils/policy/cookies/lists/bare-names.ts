import { isDistinctCookieName } from '../cookie-names.ts';

/** Longest line that is nothing but names. */
export const NAME_LINE = 90;
const SMALL = /^[a-z]/;
/** A name of small letters, as one word. */
const PLAIN_NAMES = /^[a-z][a-z0-9]*(?:[-_.][a-z0-9]+){0,5}-?$/;
/** What is said of a name behind it: `till_id (local storage)`. */
const BEHIND = / \([^()]{1,60}\)$/;
/** A line that begins with a word of ordinary letters: no name is one. */
const PLAIN_WORD = /^[A-Za-z]?[a-zà-öø-ÿ]*(?:[,; ]|$)/;
/** An e-mail address, or a street and its number: "Lindenstr.7". */
const NO_NAME = /^[^@\s]{1,64}@[^@\s]{1,64}\.[a-z]{2,6}$|^\p{L}{3,30}\.\d{1,4}[a-z]?$/iu;
/** A line of one or a few names and nothing else. */
export function isBareName(text: string): boolean {
  const line = text.replace(/:$/, '');
  if (line.length < 2 || line.length > NAME_LINE) return false;
  const word = line.replace(BEHIND, '');
  if (SMALL.test(word) && !word.includes(' ') && PLAIN_NAMES.test(word)) return true;
  // most lines show at their first word that they are none
  if (PLAIN_WORD.test(line)) return false;
  const [first = ''] = line.split(/[,; ]/, 1);
  if (!isDistinctCookieName(first) || NO_NAME.test(first)) return false;
  const parts = line.split(/[,;] ?| \/ /);
  return parts.every((part) => isDistinctCookieName(part) || PLAIN_NAMES.test(part));
}
