import { claim } from '../claims.ts';
import type { Claim } from '../model.ts';
import { stance } from '../polarity.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../policy-text.ts';
import { isAbout } from '../sections.ts';

/** Subjects under which a word like "address" is about what the shop holds of a customer. */
const SECTIONS = ['data', 'sources', 'cookies', 'purposes', 'recipients'];
const ELSEWHERE = ['controller', 'contact', 'dpo', 'complaint', 'rights', 'optOut'];

/** The kinds of personal data a text says it collects, each once, at its clearest place. */
export function readDataCategories(document: PolicyText): Claim[] {
  const best = new Map<string, { claim: Claim; score: number }>();
  const { tokens, text } = document;
  for (const cue of document.cues.get('dataCategory') ?? []) {
    const sentence = document.sentences[document.sentenceOf[cue.first] ?? -1];
    if (sentence === undefined) continue;
    const role = document.blocks[sentence.block]?.role;
    const main = isAbout(document, sentence.block, ['data'], 2);
    let score = main ? 2 : isAbout(document, sentence.block, SECTIONS) ? 1 : 0;
    if (isAbout(document, sentence.block, ELSEWHERE, 1)) score -= 1.5;
    if (role === 'li' && main) score += 1;
    if (hasCueBetween(document, 'collectWord', sentence.first, sentence.last)) score += 1;
    // several kinds side by side are an enumeration of data
    const beside = new Set(
      cuesBetween(document, 'dataCategory', sentence.first, sentence.last).map((other) => other.key),
    );
    if (beside.size > 2) score += 1;
    else if (beside.size > 1) score += 0.5;
    const { polarity, modality } = stance(document, sentence, cue.first, cue.last);
    if (polarity !== 'affirmed') score -= 0.5;
    if (score < 2 || score <= (best.get(cue.key)?.score ?? 0)) continue;
    const start = tokens.start[cue.first] ?? 0;
    const end = tokens.end[cue.last] ?? 0;
    best.set(cue.key, {
      score,
      claim: claim(
        document,
        { kind: 'data.category', value: { category: cue.key, text: text.slice(start, end) } },
        start,
        end,
        {
          rule: `data.${cue.key}`,
          confidence: score >= 3 ? 'sure' : 'likely',
          polarity,
          modality,
        },
      ),
    });
  }
  return [...best.values()].map((entry) => entry.claim);
}
