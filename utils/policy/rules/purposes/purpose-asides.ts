import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';

const BASIS = subjects('basis');
const AFTERS = new Set(clauses.afters);
/** Longest words of a ground that hold a purpose, in tokens. */
const GROUND = 4;
/** Tokens between "based on" and the ground. */
const REACH = 5;

/** "after your purchase", "ostoksesi jälkeen", "before we sell": when something is done, not what for. */
export const isAfter = (document: PolicyText, { first, last }: Cue): boolean =>
  [first - 1, first - 2, last + 1].some((t) => AFTERS.has(wordAt(document, t)));

/** "we rely on the contract of purchase": the words are part of a ground that is named as one. */
export function isGroundItself(document: PolicyText, { first, last }: Cue, sentence: Sentence): boolean {
  const from = Math.max(sentence.first, first - GROUND);
  const ground = cuesBetween(document, 'basis', from, last + 1).find((one) => one.first <= first && one.last >= last);
  if (ground === undefined) return false;
  return isAbout(sentence, BASIS, 1) || hasCueBetween(document, 'basisWord', ground.first - REACH, ground.first);
}
