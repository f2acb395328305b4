import { claim, sentenceSpan } from '../claims.ts';
import type { Claim } from '../model.ts';
import { type PolicyText, says } from '../policy-text.ts';
import { bestCues, wordsOf } from './best-cues.ts';

/** Whether data are sold: mostly a denial, "we never sell your data". */
export function readDataSale(document: PolicyText): Claim[] {
  return bestCues(document, 'saleWord', 1, (_, sentence) =>
    // a shop sells many things: the sentence has to be about data
    says(document, 'collectWord', sentence) || says(document, 'dataCategory', sentence) ? 2 : 0,
  ).map(({ key, cue, sentence, polarity, modality }) => {
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    return claim(document, { kind: 'data.sale', value: { text: wordsOf(document, cue) } }, start, end, {
      rule: key,
      confidence: 'likely',
      polarity,
      modality,
    });
  });
}
