import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText, says } from '../../policy-text.ts';
import { bestCues, wordsOf } from '../best-cues.ts';

const REQUIRED = subjects('required');
const RETENTION = subjects('retention');

/** Whether data must be given, by contract or by law, or may be kept back (Article 13(2)(e)). */
export function readDataRequired(document: PolicyText): Claim[] {
  return bestCues(document, 'requiredWord', 1, (cue, sentence) => {
    const main = isAbout(sentence, REQUIRED, 2);
    // "a voluntary consent" speaks of the consent, not of the data
    const consent = cuesBetween(document, 'basis', sentence.first, sentence.last).some(({ key }) => key === '6(1)(a)');
    if (cue.key === 'voluntary' && consent && !main) return 0;
    // "passed on to authorities where the law so requires": the law asks it of the shop
    if (cue.key === 'law' && !main && says(document, 'shareVerb', sentence)) return 0;
    // "or an older age where the law requires one", "kept as long as the law requires"
    if (cue.key === 'law' && (says(document, 'minorWord', sentence) || isAbout(sentence, RETENTION, 1))) return 0;
    return main ? 3 : 1.5;
  }).map(({ key, cue, sentence, score, polarity, modality }) => {
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    // "without them we cannot deliver" affirms the need in the form of a negation
    const affirmed = key === 'voluntary' || hasCueBetween(document, 'negation', cue.first, cue.last + 1);
    const value = { text: wordsOf(document, cue), basis: key };
    return claim(document, { kind: 'data.required', value }, start, end, {
      rule: `required.${key}`,
      confidence: score >= 3 ? 'sure' : 'likely',
      polarity: affirmed ? 'affirmed' : polarity,
      modality,
    });
  });
}
