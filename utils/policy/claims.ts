import type { Claim, ClaimBody, Confidence, Modality, Polarity } from './model.ts';
import { type PolicyText, quotation } from './policy-text.ts';
import type { Sentence } from './words/sentences.ts';

/** Longest quotation of a statement; names and numbers are quoted whole. */
const QUOTE_LIMIT = 300;

interface Manner {
  rule: string;
  confidence?: Confidence;
  polarity?: Polarity;
  modality?: Modality;
}

/** A claim on the exact words between two offsets; `sure`, affirmed and without "may" unless told otherwise. */
export function claim(document: PolicyText, body: ClaimBody, start: number, end: number, manner: Manner): Claim {
  return {
    ...body,
    ...quotation(document.text, start, end),
    confidence: manner.confidence ?? 'sure',
    polarity: manner.polarity ?? 'affirmed',
    modality: manner.modality ?? 'does',
    rule: manner.rule,
  };
}

/** Offsets of the sentence around some tokens, or of as much of it around them as a quotation holds. */
export function sentenceSpan(document: PolicyText, sentence: Sentence, first: number, last: number): [number, number] {
  if (sentence.end - sentence.start <= QUOTE_LIMIT) return [sentence.start, sentence.end];
  const { tokens } = document;
  let from = first;
  let to = last;
  const span = (): number => (tokens.end[to] ?? 0) - (tokens.start[from] ?? 0);
  for (let grew = true; grew && span() < QUOTE_LIMIT - 40; ) {
    grew = false;
    if (from > sentence.first) {
      from--;
      grew = true;
    }
    if (to < sentence.last - 1 && span() < QUOTE_LIMIT - 40) {
      to++;
      grew = true;
    }
  }
  return [tokens.start[from] ?? sentence.start, tokens.end[to] ?? sentence.end];
}
