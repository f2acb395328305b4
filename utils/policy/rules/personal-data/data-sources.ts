import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, isTold, type PolicyText, says } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { bestCues, wordsOf } from '../best-cues.ts';

const SOURCES = subjects('sources');
const DATA = subjects('data');
const ELSEWHERE = subjects('rights', 'complaint', 'cookies', 'transfers', 'retention', 'optOut', 'changes');

const ENOUGH = 2;

/** Whether a sentence speaks of giving data away; "we receive" and "erhalten wir" may as well be of getting them. */
function givesAway(document: PolicyText, { first, last }: Sentence): boolean {
  const gets = new Set(cuesBetween(document, 'sourceWord', first, last).map((cue) => cue.first));
  return cuesBetween(document, 'shareVerb', first, last).some((cue) => !gets.has(cue.first));
}

/** Where the data come from (Article 14(2)(f)): the customer, registers, credit agencies, partners, the device. */
export function readDataSources(document: PolicyText): Claim[] {
  return bestCues(document, 'sourceCue', ENOUGH, (cue, sentence) => {
    if (document.blocks[sentence.block]?.role.startsWith('heading')) return 0;
    if (cue.weak && !isAbout(sentence, SOURCES, 1)) return 0;
    // a register is hardly named for anything else
    let score = cue.key === 'public-register' ? 0.5 : 0;
    score += isAbout(sentence, SOURCES, 1)
      ? 2
      : isAbout(sentence, SOURCES, 2)
        ? 1
        : isAbout(sentence, DATA, 1)
          ? 0.5
          : 0;
    if (isTold(document, 'sourceWord', sentence)) score += 1;
    if (says(document, 'dataCategory', sentence) || says(document, 'collectWord', sentence)) score += 0.5;
    if (isAbout(sentence, ELSEWHERE, 1)) score -= 1.5;
    // nobody sends an agency or a register data to get them back
    if (cue.key !== 'data-subject' && givesAway(document, sentence) && !isAbout(sentence, SOURCES, 2)) score -= 1;
    return score;
  }).map(({ key, cue, sentence, score, polarity, modality }) => {
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    const value = { text: wordsOf(document, cue), source: key };
    return claim(document, { kind: 'data.source', value }, start, end, {
      rule: `source.${key}`,
      confidence: score >= 3 ? 'sure' : 'likely',
      polarity,
      modality,
    });
  });
}
