import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Claim } from '../../model.ts';
import { type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { stance } from '../../stance/polarity.ts';

const NEAR = subjects('cookies', 'optOut', 'rights', 'recipients');
/** Means whose name alone says that they are for refusing. */
const SELF_EVIDENT = new Set(['dnt', 'gpc', 'nai', 'plugin', 'form']);

/** The means a text offers for refusing cookies and tracking, each once, at its clearest place. */
export function readOptOut(document: PolicyText): Claim[] {
  const best = new Map<string, { claim: Claim; score: number }>();
  for (const cue of document.cues.all('optOut')) {
    const sentence = sentenceAt(document, cue.first);
    if (sentence === undefined) continue;
    const inCookies = isAbout(sentence, NEAR);
    const verb = says(document, 'optOutVerb', sentence);
    const aboutCookies = says(document, 'cookieWord', sentence);
    let score = (verb ? 2 : 0) + (aboutCookies ? 1 : 0) + (inCookies ? 1 : 0) + (SELF_EVIDENT.has(cue.key) ? 1 : 0);
    if (cue.key === 'link' && !verb) score = 0;
    const { polarity } = stance(document, sentence, cue.first, cue.last);
    // "does not read Do Not Track" tells of that signal all the same
    if (polarity !== 'affirmed' && !SELF_EVIDENT.has(cue.key)) score -= 1;
    if (score < 2 || score <= (best.get(cue.key)?.score ?? 0)) continue;
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    best.set(cue.key, {
      score,
      claim: claim(document, { kind: 'consent.optOut', value: { means: cue.key } }, start, end, {
        rule: `optOut.${cue.key}`,
        confidence: score >= 4 ? 'sure' : 'likely',
        polarity: SELF_EVIDENT.has(cue.key) ? polarity : 'affirmed',
      }),
    });
  }
  return [...best.values()].map((entry) => entry.claim);
}
