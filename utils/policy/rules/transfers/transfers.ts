import { claim, sentenceSpan } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../../policy-text.ts';
import { stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { bareTransfers } from './bare-transfers.ts';
import { isOrigin } from './transfer-places.ts';

const NEAR = subjects('transfers', 'recipients');
/** A country this near to a mechanism is the one it is for. */
const NEIGHBOURS = 2;
/** Mechanisms of one country alone: Implementing Decisions (EU) 2023/1795 and 2016/1250, Decision 2000/520/EC. */
const OWN_COUNTRY: Readonly<Record<string, string>> = { dpf: 'US', 'privacy-shield': 'US' };

/**
 * Transfers out of the EEA and what they rest on (GDPR Articles 44-49). A mechanism the text says it no longer relies on
 * is `former`; a transfer to a country stated without a mechanism has `none`; "no transfer" is `none`, denied.
 */
export function readTransfers(document: PolicyText): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  for (const cue of document.cues.all('mechanism')) {
    const index = document.sentenceOf[cue.first] ?? -1;
    const sentence = document.sentences[index];
    if (sentence === undefined) continue;
    if (cue.key === 'adequacy' && !speaksOfTransfer(document, sentence)) continue;
    const { polarity, modality } = stance(document, sentence, cue.first, cue.last);
    const country = OWN_COUNTRY[cue.key] ?? countryNear(document, index);
    const key = `${cue.key}|${polarity}|${country}`;
    if (seen.has(key) || (country === null && seen.has(`${cue.key}|${polarity}`))) continue;
    seen.add(key);
    seen.add(`${cue.key}|${polarity}`);
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    claims.push(
      claim(document, { kind: 'transfer', value: { mechanism: cue.key, country } }, start, end, {
        rule: `transfer.${cue.key}`,
        confidence: speaksOfTransfer(document, sentence) ? 'sure' : 'likely',
        polarity,
        modality,
      }),
    );
  }
  doubtStale(claims);
  return [...claims, ...bareTransfers(document, claims)];
}

/** A mechanism the text gives up in one place and still names in another is hardly relied on. */
function doubtStale(claims: Claim[]): void {
  const mechanism = (made: Claim): string => (made.kind === 'transfer' ? made.value.mechanism : '');
  const past = new Set(claims.filter((made) => made.polarity === 'former').map(mechanism));
  for (const made of claims) if (made.polarity === 'affirmed' && past.has(mechanism(made))) made.confidence = 'weak';
}

function speaksOfTransfer(document: PolicyText, sentence: Sentence): boolean {
  return (
    isAbout(sentence, NEAR) ||
    hasCueBetween(document, 'transferWord', sentence.first, sentence.last) ||
    hasCueBetween(document, 'movement', sentence.first, sentence.last) ||
    // "For Canada there is an adequacy decision"
    hasCueBetween(document, 'country', sentence.first, sentence.last)
  );
}

/** The third country named in the sentence, or else just before it in the same block or section. */
function countryNear(document: PolicyText, index: number): string | null {
  const section = document.blocks[document.sentences[index]?.block ?? 0]?.section;
  for (let back = 0; back <= NEIGHBOURS; back++) {
    const sentence = document.sentences[index - back];
    if (sentence === undefined || document.blocks[sentence.block]?.section !== section) break;
    const country = cuesBetween(document, 'country', sentence.first, sentence.last).find(
      (named) => !isOrigin(document, sentence, named.first),
    );
    if (country !== undefined) return country.key;
  }
  return null;
}
