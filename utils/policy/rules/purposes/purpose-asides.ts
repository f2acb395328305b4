import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';
import { WORD } from '../../words/tokenise.ts';

const BASIS = subjects('basis');
const CONDITIONS = new Set(clauses.conditions);
const AFTERS = new Set(clauses.afters);
/** Longest words of a ground that hold a purpose, in tokens. */
const GROUND = 4;
/** So many classes of recipients in a sentence are a row of them. */
const ROLES = 4;
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

/** A point of a list below "you may ask for erasure if:" tells upon what, neither what for nor why. */
export function isUponCondition(document: PolicyText, sentence: Sentence): boolean {
  const intro = document.sentences[sentence.intro];
  const block = document.blocks[sentence.block];
  // only what the point begins with is the condition
  if (intro === undefined || block?.role !== 'li' || sentence.start !== block.start) return false;
  let t = intro.last - 1;
  while (t > intro.first && document.tokens.kind[t] !== WORD) t--;
  return CONDITIONS.has(wordAt(document, t));
}

/** Whether a word stands for what recipients do, in a row of several of them. */
export function isAmongRoles(document: PolicyText, { first, last }: Cue, sentence: Sentence): boolean {
  if (!hasCueBetween(document, 'role', first, last + 1)) return false;
  return new Set(cuesBetween(document, 'role', sentence.first, sentence.last).map(({ key }) => key)).size >= ROLES;
}
