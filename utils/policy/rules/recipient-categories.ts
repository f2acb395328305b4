import { claim, sentenceSpan } from '../claims.ts';
import type { Claim } from '../model.ts';
import { stance } from '../polarity.ts';
import { hasCueBetween, type PolicyText } from '../policy-text.ts';
import { isAbout } from '../sections.ts';

/** The classes of recipients a text names, each once. Words of a role count where data are said to go to somebody. */
export function readRecipientCategories(document: PolicyText): Claim[] {
  const best = new Map<string, { claim: Claim; score: number }>();
  for (const cue of document.cues.get('role') ?? []) {
    const sentence = document.sentences[document.sentenceOf[cue.first] ?? -1];
    if (sentence === undefined) continue;
    const role = document.blocks[sentence.block]?.role;
    if (role?.startsWith('heading')) continue;
    const main = isAbout(document, sentence.block, ['recipients'], 1);
    let score = main ? 2 : isAbout(document, sentence.block, ['recipients'], 2) ? 1 : 0;
    if (role === 'li' && main) score += 1;
    if (hasCueBetween(document, 'shareWord', sentence.first, sentence.last)) score += 1;
    if (isAbout(document, sentence.block, ['complaint', 'optOut', 'controller', 'dpo'], 1)) score -= 1;
    const { polarity, modality } = stance(document, sentence, cue.first, cue.last);
    if (polarity !== 'affirmed') score -= 0.5;
    if (score < 2 || score <= (best.get(cue.key)?.score ?? 0)) continue;
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    best.set(cue.key, {
      score,
      claim: claim(document, { kind: 'recipient.category', value: { category: cue.key } }, start, end, {
        rule: `recipientCategory.${cue.key}`,
        confidence: score >= 2.5 ? 'sure' : 'likely',
        polarity,
        modality,
      }),
    });
  }
  return [...best.values()].map((entry) => entry.claim);
}
