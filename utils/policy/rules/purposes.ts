import { claim, sentenceSpan } from '../claims.ts';
import type { Claim } from '../model.ts';
import { stance } from '../polarity.ts';
import { hasCueBetween, type PolicyText } from '../policy-text.ts';
import { isAbout } from '../sections.ts';

/** What a text says it uses data for, each purpose once, at its clearest place. */
export function readPurposes(document: PolicyText): Claim[] {
  const best = new Map<string, { claim: Claim; score: number }>();
  for (const cue of document.cues.get('purpose') ?? []) {
    const sentence = document.sentences[document.sentenceOf[cue.first] ?? -1];
    if (sentence === undefined) continue;
    const role = document.blocks[sentence.block]?.role;
    if (role?.startsWith('heading')) continue;
    // "order history" is a kind of data, not a purpose
    if (hasCueBetween(document, 'dataCategory', cue.first, cue.last + 1)) continue;
    const main = isAbout(document, sentence.block, ['purposes'], 2);
    let score = main ? 2 : isAbout(document, sentence.block, ['purposes', 'basis', 'cookies']) ? 1 : 0;
    if (role === 'li' && main) score += 1;
    if (hasCueBetween(document, 'purposeWord', sentence.first, cue.first)) score += 1.5;
    const { polarity, modality } = stance(document, sentence, cue.first, cue.last);
    if (polarity !== 'affirmed') score -= 0.5;
    if (score < 1.5 || score <= (best.get(cue.key)?.score ?? 0)) continue;
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    const { tokens, text } = document;
    const surface = text.slice(tokens.start[cue.first] ?? 0, tokens.end[cue.last] ?? 0);
    best.set(cue.key, {
      score,
      claim: claim(document, { kind: 'purpose', value: { purpose: cue.key, text: surface } }, start, end, {
        rule: `purpose.${cue.key}`,
        confidence: score >= 3 ? 'sure' : score >= 2 ? 'likely' : 'weak',
        polarity,
        modality,
      }),
    });
  }
  return [...best.values()].map((entry) => entry.claim);
}
