import type { PolicyText } from '../policy-text.ts';
import { bisect } from '../spans.ts';
import { isNumeral } from '../words/numbers.ts';
import { NUMBER, type Tokens } from '../words/tokenise.ts';
import { countedDuration } from './counted-durations.ts';
import { isUnit } from './duration-units.ts';
import { type FoundDuration, findDurations } from './durations.ts';

/** Tokens between a number and its unit: an adjective, the number again in parentheses. */
const REACH = 6;

/** Every length of time in the sentences of a document, in order; only looked for where a numeral has a unit near. */
export function allDurations(document: Pick<PolicyText, 'tokens' | 'sentences' | 'language'>): FoundDuration[] {
  const { tokens, sentences } = document;
  const options = { wide: document.language === 'und', language: document.language };
  const numerals = tokens.vocabulary.map(isNumeral);
  const hasUnit = unitsNear(tokens, options.wide);
  const found: FoundDuration[] = [];
  for (const { first, last } of sentences) {
    const counted = findCounted(tokens, first, last);
    if (counted !== undefined) found.push(counted);
    let t = first;
    while (t < last && !((tokens.kind[t] === NUMBER || numerals[tokens.word[t] ?? 0] === true) && hasUnit(t, last)))
      t++;
    if (t < last) for (const length of findDurations(tokens, first, last, options, t)) found.push(length);
  }
  return found;
}

/** A length whose number closes the sentence, behind its unit and a colon. */
function findCounted(tokens: Tokens, first: number, last: number): FoundDuration | undefined {
  const closing = tokens.kind[last - 1] === NUMBER ? last - 1 : last - 2;
  return closing > first && tokens.kind[closing] === NUMBER ? countedDuration(tokens, closing, first, last) : undefined;
}

/** Whether a word for a unit of time stands behind a token; each word is looked up once. */
function unitsNear(tokens: Tokens, wide: boolean): (token: number, limit: number) => boolean {
  const known = new Int8Array(tokens.vocabulary.length);
  return (token, limit) => {
    for (let t = token; t < limit && t <= token + REACH; t++) {
      const word = tokens.word[t] ?? 0;
      if (known[word] === 0) known[word] = isUnit(tokens.vocabulary[word] ?? '', wide) ? 1 : -1;
      if (known[word] === 1) return true;
    }
    return false;
  };
}

/** The lengths of time that lie between two tokens, `last` exclusive. */
export function durationsBetween({ durations }: PolicyText, first: number, last: number): FoundDuration[] {
  const from = bisect(durations, (length) => length.first >= first);
  let to = from;
  while (to < durations.length && (durations[to]?.last ?? last) < last) to++;
  return to === from ? [] : durations.slice(from, to);
}
