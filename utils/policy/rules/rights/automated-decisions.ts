import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText, says } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { bestCues, wordsOf } from '../best-cues.ts';

const AUTOMATED = subjects('automated');
const RIGHTS = subjects('rights');

/** Longest title of a right in a list. */
const TITLE_LENGTH = 100;
/** Access, objection, and to have a person decide. */
const ASKED = new Set(['15', '21', '22']);
/** Tokens before the words in which they are the object of a right. */
const REACH = 6;
const NEAR = 3;

/**
 * Decisions made by machines alone and profiling (Articles 13(2)(f) and 22), stated or denied; the right not to be
 * subject to them says neither.
 */
export function readAutomatedDecisions(document: PolicyText): Claim[] {
  return bestCues(document, 'automatedCue', 1, (cue, sentence) => {
    if (isTitle(document, sentence)) return 0;
    const granted =
      hasCueBetween(document, 'rightWord', Math.max(sentence.first, cue.first - NEAR), cue.first) ||
      grants(document, Math.max(sentence.first, cue.first - REACH), cue.last + 1);
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

/** A heading, or a line that acts as one, names what is told below it; so does the title above the right in a list. */
function isTitle(document: PolicyText, sentence: Sentence): boolean {
  const { blocks, sections, text, tokens } = document;
  const block = blocks[sentence.block];
  const section = sections[block?.section ?? 0];
  if (block === undefined || block.role.startsWith('heading')) return true;
  if (section?.first === sentence.block && section.level > 0) return true;
  const next = blocks[sentence.block + 1];
  const title = sentence.start === block.start && sentence.end === block.end && block.text.length < TITLE_LENGTH;
  if (!title || next === undefined || '.;:!'.includes(text[block.end - 1] ?? '')) return false;
  return grants(document, tokenAt(tokens, next.start), tokenAt(tokens, next.end - 1) + 1);
}

/** Whether the right not to be subject to such decisions is named in a range of tokens. */
const grants = (document: PolicyText, first: number, last: number): boolean =>
  cuesBetween(document, 'right', first, last).some(({ key, weak }) => key === '22' && !weak);

/**
 * "the right to object to automated decisions": a right just before them, where rights are granted; and what one may be
 * told of on request, also in the list below ("the existence of automated decisions").
 */
function isObject(document: PolicyText, cue: Cue, sentence: Sentence): boolean {
  const first = Math.max(sentence.first, cue.first - REACH);
  if (hasCueBetween(document, 'right', first, cue.first) && says(document, 'rightWord', sentence)) return true;
  if (hasCueBetween(document, 'existenceWord', first, Math.min(sentence.last, cue.last + REACH))) return true;
  const intro = document.sentences[sentence.intro];
  return (
    isAskedFor(document, sentence.first, cue.first) ||
    (intro !== undefined && isAskedFor(document, intro.first, intro.last))
  );
}

/** Whether one may ask to be told, or object, in a range of tokens. */
function isAskedFor(document: PolicyText, first: number, last: number): boolean {
  const asked = cuesBetween(document, 'right', first, last).some(({ key }) => ASKED.has(key));
  return asked && hasCueBetween(document, 'rightWord', first, last);
}
