import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, type PolicyText, says } from '../../policy-text.ts';
import { bestCues, wordsOf } from '../best-cues.ts';

const COOKIES = subjects('cookies', 'optOut');
/** Acts that a notice takes for consent, though Article 4(11) and C-673/17 ask for an active one. */
const TAKEN_FOR = new Set(['continued-use', 'acceptance']);

/** How consent is given: a banner, a box, a subscription, or going on to use the site. */
export function readConsentMeans(document: PolicyText): Claim[] {
  return bestCues(document, 'consentMeans', 2, (cue, sentence) => {
    const agrees =
      says(document, 'agreeWord', sentence) ||
      cuesBetween(document, 'basis', sentence.first, sentence.last).some(({ key }) => key === '6(1)(a)');
    if (TAKEN_FOR.has(cue.key)) return agrees ? 3 : 0;
    return (agrees ? 2 : 0) + (isAbout(sentence, COOKIES) ? 0.5 : 0) + (cue.key === 'double-opt-in' ? 2 : 0);
  }).map(({ key, cue, sentence, score, polarity, modality }) => {
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    const value = { text: wordsOf(document, cue), means: key };
    return claim(document, { kind: 'consent.means', value }, start, end, {
      rule: `consent.${key}`,
      confidence: score >= 2.5 ? 'sure' : 'likely',
      polarity,
      modality,
    });
  });
}
