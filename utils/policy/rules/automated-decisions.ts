import { claim, sentenceSpan } from '../claims.ts';
import type { Claim } from '../model.ts';
import type { Cue } from '../phrase-trie.ts';
import { cuesBetween, hasCueBetween, type PolicyText, says } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';
import { isAbout, subjects } from '../subjects.ts';
import { bestCues, wordsOf } from './best-cues.ts';

const AUTOMATED = subjects('automated');
const RIGHTS = subjects('rights');

/** Tokens before the words in which they are the object of a right. */
const REACH = 6;
const NEAR = 3;

/**
 * Decisions made by machines alone and profiling (Articles 13(2)(f) and 22), stated or denied; the right not to be
 * subject to them says neither.
 */
export function readAutomatedDecisions(document: PolicyText): Claim[] {
  return bestCues(document, 'automatedCue', 1, (cue, sentence) => {
    if (document.blocks[sentence.block]?.role.startsWith('heading')) return 0;
    const granted =
      hasCueBetween(document, 'rightWord', Math.max(sentence.first, cue.first - NEAR), cue.first) ||
      cuesBetween(document, 'right', Math.max(sentence.first, cue.first - REACH), cue.last + 1).some(
        ({ key, weak }) => key === '22' && !weak,
      );
    if (granted || isObject(document, cue, sentence)) return 0;
    return 2 + (isAbout(sentence, AUTOMATED, 2) ? 1 : 0) - (isAbout(sentence, RIGHTS, 1) ? 0.4 : 0);
  }).map(({ key, cue, sentence, score, polarity, modality }) => {
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    const value = { text: wordsOf(document, cue), what: key };
    return claim(document, { kind: 'automatedDecision', value }, start, end, {
      rule: `automated.${key}`,
      confidence: score >= 2.5 ? 'sure' : 'likely',
      polarity,
      modality,
    });
  });
}

/** "the right to object to automated decisions": a right just before them, where rights are granted. */
function isObject(document: PolicyText, cue: Cue, sentence: Sentence): boolean {
  const first = Math.max(sentence.first, cue.first - REACH);
  return hasCueBetween(document, 'right', first, cue.first) && says(document, 'rightWord', sentence);
}
