import type { Cue } from '../phrase-trie.ts';
import { cuesBetween, type PolicyText } from '../policy-text.ts';

/** The classes of cookies named between two tokens, in their order; "non-essential" names none. */
export function classesBetween(document: PolicyText, first: number, last: number): readonly Cue[] {
  const cues = cuesBetween(document, 'cookieClass', first, last);
  return cues.some(({ key }) => key === 'none') ? cues.filter(({ key }) => key !== 'none') : cues;
}
