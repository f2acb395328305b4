import { claim } from '../../claims.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import type { Claim } from '../../model.ts';
import type { Organisation } from '../../names/organisations.ts';
import { type PolicyText, sentenceAt } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { foldRecipient, nominative } from '../recipients/fold-recipient.ts';

/** Characters behind the sentence in which the representative's name may stand on a line of its own. */
const BELOW = 120;
/** Characters before a service in which a preposition of place stands. */
const PLACE_REACH = 5;

/** Those who decide together with the controller (Article 26), and its representative in the Union (Article 27). */
export function readOtherControllers(document: PolicyText, before: readonly Claim[]): Claim[] {
  const controller = before.find((made) => made.kind === 'controller.name');
  const own = typeof controller?.value === 'string' ? foldRecipient(controller.value) : '';
  return [...jointControllers(document, own), ...representatives(document, own)];
}

function jointControllers(document: PolicyText, own: string): Claim[] {
  const claims: Claim[] = [];
  const told = new Set([own]);
  for (const cue of document.cues.all('jointWord')) {
    const sentence = sentenceAt(document, cue.first);
    if (sentence === undefined) continue;
    const named = organisationsBetween(document, sentence.start, endOfNaming(document, sentence));
    for (const organisation of named) {
      // "for our page on Facebook we and Meta Ireland are joint controllers": where, not who
      if (named.length > 1 && isPlace(document, organisation)) continue;
      const name = foldRecipient(organisation.name);
      if (told.has(name) || organisation.role === 'browser') continue;
      told.add(name);
      claims.push(make(document, 'controller.joint', organisation, sentence, cue));
    }
  }
  return claims;
}

/** Whether a service is named as the place of a page: "on Facebook", "Facebook-sivumme". */
const isPlace = ({ text }: PolicyText, { role, legal, start, end }: Organisation): boolean =>
  role !== undefined &&
  !legal &&
  (/ (?:on|auf|bei|på|i) $/.test(text.slice(start - PLACE_REACH, start)) || /^-\p{Ll}/u.test(text.slice(end, end + 2)));

/** Where those named together end: with the sentence, or below a heading with its first block. */
function endOfNaming({ blocks, sections }: PolicyText, { block, end }: Sentence): number {
  const heads = sections[blocks[block]?.section ?? 0]?.first === block && blocks[block]?.role.startsWith('heading');
  return heads === true ? (blocks[block + 1]?.end ?? end) : end;
}

function representatives(document: PolicyText, own: string): Claim[] {
  for (const cue of document.cues.all('representativeWord')) {
    const sentence = sentenceAt(document, cue.first);
    if (sentence === undefined) continue;
    const near = organisationsBetween(document, sentence.start, sentence.end + BELOW)
      .filter((other) => other.legal && foldRecipient(other.name) !== own)
      .sort((a, b) => distance(a, cue) - distance(b, cue));
    const [nearest] = near;
    if (nearest !== undefined) return [make(document, 'controller.representative', nearest, sentence, cue)];
  }
  return [];
}

const distance = (organisation: Organisation, cue: Cue): number =>
  organisation.first > cue.last ? organisation.first - cue.last : cue.first - organisation.last;

function make(
  document: PolicyText,
  kind: 'controller.joint' | 'controller.representative',
  { name, start, end, first, last }: Organisation,
  sentence: Sentence,
  cue: Cue,
): Claim {
  const { polarity, modality } = stance(document, sentence, first, last);
  return claim(document, { kind, value: nominative(name.replace(/\s+/g, ' ')) }, start, end, {
    rule: kind,
    confidence: cue.weak ? 'weak' : 'sure',
    polarity,
    modality,
  });
}
