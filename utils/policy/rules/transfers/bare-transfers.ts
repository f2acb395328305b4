import { claim, sentenceSpan } from '../../claims.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import type { Claim } from '../../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText, sentenceAt } from '../../policy-text.ts';
import { stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isTitle } from '../is-title.ts';
import { fillsCell, isKeptIn, isOrigin } from './transfer-places.ts';

/**
 * Transfers, or their denial, in sentences that name no mechanism. A mechanism (`claims`) answers for the country it
 * names and for those of its own section, not for a country named elsewhere; where no country is named, one answers for all.
 */
export function bareTransfers(document: PolicyText, claims: readonly Claim[]): Claim[] {
  const relied = claims.filter((made) => made.polarity === 'affirmed');
  const answered = new Set(relied.map((made) => (made.kind === 'transfer' ? made.value.country : null)));
  const sections = new Set(relied.map((made) => sectionOf(document, tokenAt(document.tokens, made.start))));
  const made: Claim[] = [];
  const seen = new Set<string>();
  for (const sentence of document.sentences) {
    if (hasCueBetween(document, 'mechanism', sentence.first, sentence.last)) continue;
    const block = document.blocks[sentence.block];
    if (block === undefined || isTitle(document, sentence)) continue;
    const countries = placesIn(document, sentence);
    const outside = cuesBetween(document, 'transferWord', sentence.first, sentence.last)[0];
    const cue = outside ?? countries[0];
    const moves = cuesBetween(document, 'movement', sentence.first, sentence.last)[0];
    if (cue === undefined) continue;
    // "the data never leave the EU" needs no other verb
    const leaves = outside?.key === 'leave';
    // "the data stay within the EU" denies it in other words
    const within = outside?.key === 'within';
    if (
      moves === undefined &&
      !leaves &&
      !within &&
      !countries.some((country) => isKeptIn(document, sentence, country) || fillsCell(document, sentence, country))
    )
      continue;
    const { polarity: here, modality } = stance(document, sentence, cue.first, leaves ? cue.first : cue.last);
    const moved = moves === undefined ? here : stance(document, sentence, moves.first, moves.last).polarity;
    if (within && (modality === 'may' || here !== 'affirmed')) continue;
    const polarity = within ? 'denied' : moved === 'affirmed' ? here : moved;
    const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
    for (const country of countries.length > 0 ? countries.map((named) => named.key) : [null]) {
      const isAnswered = country === null ? relied.length > 0 : answered.has(country) || sections.has(block.section);
      const key = `${polarity}|${country}`;
      if (isAnswered || seen.has(key)) continue;
      seen.add(key);
      const confidence = outside === undefined ? 'likely' : 'sure';
      const body = { kind: 'transfer', value: { mechanism: 'none', country } } as const;
      made.push(claim(document, body, start, end, { rule: 'transfer.stated', confidence, polarity, modality }));
    }
  }
  return made;
}

/** The third countries named in a sentence, but for those that data come from. */
function placesIn(document: PolicyText, sentence: Sentence): Cue[] {
  return cuesBetween(document, 'country', sentence.first, sentence.last).filter(
    (country) => !isOrigin(document, sentence, country.first),
  );
}

const sectionOf = (document: PolicyText, token: number): number =>
  document.blocks[sentenceAt(document, token)?.block ?? -1]?.section ?? -1;
