import type { Cue } from '../../cues/phrase-trie.ts';
import { cuesBetween, type PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';

/** Tokens between "based on" and a ground, and between the grounds of a row behind it. */
const REACH = 8;
/** Tokens between a ground and "perusteella" behind it. */
const BEHIND = 4;

/**
 * Whether a word that may be a ground ("consent", "contract") is told as one: where grounds are called so, also in the
 * sentence before a list; or where it stands beside "based on", alone or in a row of grounds. Elsewhere in such a
 * sentence it is not: "set based on the region, for the consent banner".
 */
export function isGroundOf(document: PolicyText, cue: Cue, sentence: Sentence): boolean {
  const intro = document.sentences[sentence.intro];
  if (intro !== undefined && cuesBetween(document, 'basisWord', intro.first, intro.last).length > 0) return true;
  const words = cuesBetween(document, 'basisWord', sentence.first, sentence.last);
  if (words.some(({ key }) => key === 'basis')) return true;
  const behind = words.find((word) => word.first > cue.last);
  if (behind !== undefined && behind.first - cue.last <= BEHIND) return true;
  const before = words.findLast((word) => word.last < cue.first);
  return before !== undefined && reaches(document, before, cue, sentence);
}

/** Whether a ground stands shortly behind a word, or in a row of grounds that does. */
function reaches(document: PolicyText, word: Cue, cue: Cue, sentence: Sentence): boolean {
  for (let t = word.last + 1; t < cue.first; t++) if (wordAt(document, t) === ';') return false;
  let end = word.last + REACH;
  for (const ground of cuesBetween(document, 'basis', word.last + 1, sentence.last)) {
    if (ground.first > end) return false;
    if (ground.first >= cue.first) return true;
    end = ground.last + REACH;
  }
  return false;
}
