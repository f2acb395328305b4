import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import { cuesBetween, type PolicyText, says } from '../../policy-text.ts';
import { stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';

const PURPOSES = subjects('purposes', 'basis');
/** How far from a ground its parentheses or its dash may stand, in tokens. */
const ASIDE = 8;

/** "Delivering orders (contract)": among purposes, parentheses that hold grounds and hardly anything else. */
export function isAside(document: PolicyText, cue: Cue, sentence: Sentence): boolean {
  if (!isAbout(sentence, PURPOSES) && !says(document, 'purposeWord', sentence)) return false;
  const { tokens, text } = document;
  if (isBehindDash(document, cue, sentence)) return true;
  // "(It is our contract with you.)"
  const closed = text.slice(sentence.end - 2, sentence.end).includes(')');
  if (text[sentence.start] === '(' && closed && sentence.last - sentence.first <= 2 * ASIDE) return true;
  const mark = (t: number): string => text[tokens.start[t] ?? 0] ?? '';
  let open = cue.first - 1;
  while (open > sentence.first && cue.first - open < ASIDE && !'()'.includes(mark(open))) open--;
  let close = cue.last + 1;
  while (close < sentence.last && close - cue.last < ASIDE && !'()'.includes(mark(close))) close++;
  if (mark(open) !== '(' || mark(close) !== ')') return false;
  let others = close - open - 1;
  for (const basis of cuesBetween(document, 'basis', open, close)) others -= basis.last - basis.first + 1;
  return others <= 2;
}

/** "Delivering orders — contract": behind a dash and to the end hardly anything but grounds. */
function isBehindDash(document: PolicyText, cue: Cue, sentence: Sentence): boolean {
  const { tokens, text } = document;
  const mark = (t: number): string => text[tokens.start[t] ?? 0] ?? '';
  let dash = cue.first - 1;
  while (dash > sentence.first && cue.first - dash < ASIDE && !isDash(document, dash)) dash--;
  if (!isDash(document, dash)) return false;
  let end = cue.last + 1;
  while (end < sentence.last && end - cue.last < ASIDE && !'.;('.includes(mark(end))) end++;
  if (end < sentence.last && !'.;('.includes(mark(end))) return false;
  let others = end - dash - 1;
  for (const basis of cuesBetween(document, 'basis', dash, end)) others -= basis.last - basis.first + 1;
  return others <= 2;
}

/** A dash with blanks around it. */
function isDash({ tokens, text }: PolicyText, t: number): boolean {
  const start = tokens.start[t] ?? 0;
  return '–—-'.includes(text[start] ?? '') && text[start - 1] === ' ' && text[start + 1] === ' ';
}

/** Whether data are said not to be handed on. */
export const deniesSharing = (document: PolicyText, sentence: Sentence): boolean =>
  cuesBetween(document, 'shareVerb', sentence.first, sentence.last).some(
    ({ first, last }) =>
      cuesBetween(document, 'negation', first, last).length > 0 ||
      stance(document, sentence, first, last).polarity === 'denied',
  );
