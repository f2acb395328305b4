import type { Modality, Polarity } from './model.ts';
import { cuesBetween, hasCueBetween, type PolicyText } from './policy-text.ts';
import type { Sentence } from './sentences.ts';
import { NEWLINE, PUNCTUATION, WORD } from './tokenise.ts';

/** How far a negation reaches inside its clause, in tokens. */
const REACH = 12;

/** Tokens of the clause around a range: from comma, semicolon, colon, dash or a contrasting word to the next. */
export function clauseAround(document: PolicyText, sentence: Sentence, first: number, last: number): [number, number] {
  let from = first;
  while (from > sentence.first && !isBoundary(document, from - 1)) from--;
  let to = last + 1;
  while (to < sentence.last && !isBoundary(document, to)) to++;
  return [from, to];
}

function isBoundary(document: PolicyText, t: number): boolean {
  const { tokens } = document;
  const kind = tokens.kind[t];
  if (kind === NEWLINE) return true;
  const word = tokens.vocabulary[tokens.word[t] ?? 0] ?? '';
  if (kind === PUNCTUATION) {
    if (word === ',' || word === ';' || word === ':' || word === '(' || word === ')') return true;
    const spaced = tokens.start[t] !== tokens.end[t - 1];
    return spaced && (word === '-' || word === '–' || word === '—');
  }
  return kind === WORD && CONTRASTS.has(word);
}

const CONTRASTS = new Set([
  'but',
  'however',
  'mutta',
  'vaan',
  'men',
  'utan',
  'aber',
  'sondern',
  'jedoch',
  'dock',
  'instead',
  'sen sijaan',
]);

/** Whether the text says the thing, denies it, or says it was so once; and whether it does it or may do it. */
export function stance(
  document: PolicyText,
  sentence: Sentence,
  first: number,
  last: number,
): { polarity: Polarity; modality: Modality } {
  const [from, to] = clauseAround(document, sentence, first, last);
  const modality: Modality = hasCueBetween(document, 'may', from, to) ? 'may' : 'does';
  // "formerly" and "no longer" bind within the clause and in the parenthesis they open
  if (hasCueBetween(document, 'former', from, to)) return { polarity: 'former', modality };
  const exempt = cuesBetween(document, 'notNegation', from, to);
  for (const cue of cuesBetween(document, 'negation', from, to)) {
    if (exempt.some((other) => other.first <= cue.first && other.last >= cue.last)) continue;
    const distance = cue.first > last ? cue.first - last : first - cue.last;
    if (distance <= REACH) return { polarity: 'denied', modality };
  }
  return { polarity: 'affirmed', modality };
}
