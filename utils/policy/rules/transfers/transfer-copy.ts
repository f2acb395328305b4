import { claim, sentenceSpan } from '../../claims.ts';
import type { Claim } from '../../model.ts';
import type { PolicyText } from '../../policy-text.ts';
import { bestCues, wordsOf } from '../best-cues.ts';
import { wayIn } from '../rights/ways-of-asking.ts';

/** Whether a copy of the safeguards for transfers can be had (Article 13(1)(f)), and how. */
export function readTransferCopy(document: PolicyText): Claim[] {
  return bestCues(document, 'copyWord', 1, () => 2).map(({ cue, sentence, polarity, modality }) => {
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    const value = { text: wordsOf(document, cue), how: wayIn(document, sentence.first, sentence.last) ?? null };
    return claim(document, { kind: 'transfer.copy', value }, start, end, {
      rule: 'transfer.copy',
      polarity,
      modality,
    });
  });
}
