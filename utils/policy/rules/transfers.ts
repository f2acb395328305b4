import { claim, sentenceSpan } from '../claims.ts';
import clauses from '../data/clauses.json' with { type: 'json' };
import type { Claim } from '../model.ts';
import { stance } from '../polarity.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';
import { isAbout, subjects } from '../subjects.ts';
import { wordAt } from '../token-text.ts';

const NEAR = subjects('transfers', 'recipients');
/** A country this near to a mechanism is the one it is for. */
const NEIGHBOURS = 2;
/** Words before the area that data leave, and those that join a country to it. */
const ORIGINS = new Set(clauses.origins);
const JOINS = new Set([...clauses.joins, ...clauses.alternatives]);
const ORIGIN_REACH = 8;

/**
 * Transfers out of the EEA and what they rest on (GDPR Articles 44-49). A mechanism the text says it no longer relies on
 * is `former`; a transfer stated without a mechanism has `none`; "no transfer" is `none`, denied.
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
    const country = countryNear(document, index);
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
  if (!claims.some((made) => made.polarity === 'affirmed')) claims.push(...bareTransfers(document));
  return claims;
}

/** A mechanism the text gives up in one place and still names in another is hardly relied on. */
function doubtStale(claims: Claim[]): void {
  const mechanism = (made: Claim): string => (made.kind === 'transfer' ? made.value.mechanism : '');
  const past = new Set(claims.filter((made) => made.polarity === 'former').map(mechanism));
  for (const made of claims) if (made.polarity === 'affirmed' && past.has(mechanism(made))) made.confidence = 'weak';
}

/** Transfers, or their denial, in sentences that name no mechanism. */
function bareTransfers(document: PolicyText): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  for (const sentence of document.sentences) {
    const moves = cuesBetween(document, 'movement', sentence.first, sentence.last);
    if (moves.length === 0 || hasCueBetween(document, 'mechanism', sentence.first, sentence.last)) continue;
    const outside = cuesBetween(document, 'transferWord', sentence.first, sentence.last)[0];
    const countries = cuesBetween(document, 'country', sentence.first, sentence.last);
    const cue = outside ?? countries[0];
    if (cue === undefined) continue;
    if (document.blocks[sentence.block]?.role.startsWith('heading')) continue;
    const negated = stance(document, sentence, moves[0]?.first ?? cue.first, moves[0]?.last ?? cue.last).polarity;
    const polarity = negated === 'affirmed' ? stance(document, sentence, cue.first, cue.last).polarity : negated;
    const { modality } = stance(document, sentence, cue.first, cue.last);
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    for (const country of countries.length > 0 ? countries.map((named) => named.key) : [null]) {
      const key = `${polarity}|${country}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const confidence = outside === undefined ? 'likely' : 'sure';
      const body = { kind: 'transfer', value: { mechanism: 'none', country } } as const;
      claims.push(claim(document, body, start, end, { rule: 'transfer.stated', confidence, polarity, modality }));
    }
  }
  return claims;
}

function speaksOfTransfer(document: PolicyText, sentence: Sentence): boolean {
  return (
    isAbout(sentence, NEAR) ||
    hasCueBetween(document, 'transferWord', sentence.first, sentence.last) ||
    hasCueBetween(document, 'movement', sentence.first, sentence.last)
  );
}

/** "out of the European Economic Area or the United Kingdom": where data come from, not where they go. */
function isOrigin(document: PolicyText, sentence: Sentence, country: number): boolean {
  if (!JOINS.has(wordAt(document, country - 1)) && !JOINS.has(wordAt(document, country - 2))) return false;
  for (let t = country - 2; t >= Math.max(sentence.first, country - ORIGIN_REACH); t--) {
    if (ORIGINS.has(wordAt(document, t))) return true;
  }
  return false;
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
