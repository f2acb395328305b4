import clauses from '../data/clauses.json' with { type: 'json' };
import type { Cue } from '../phrase-trie.ts';
import type { PolicyText } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';
import { wordAt } from '../token-text.ts';

/** The word behind a hyphen that is left open, with what may stand between: "laskutus-, maksu- ja luottotiedot". */
const SUSPENDED = /^-(?:,? \p{L}{1,20}-){0,3},? \p{L}{2,6} (\p{L}{1,30})/u;
const REACH = 100;

/** Whether a word ends with one for data: "Bonitätsdaten", "maksutiedot". */
export function endsAsData(word: string): boolean {
  return clauses.dataEndings.some((ending) => word.length > ending.length && word.endsWith(ending));
}

/** Whether words are the first part of a word for data: "laskutus- ja maksutiedot". */
export function opensDataWord({ text, tokens }: PolicyText, { last }: Cue): boolean {
  const end = tokens.end[last] ?? 0;
  const whole = text[end] === '-' ? SUSPENDED.exec(text.slice(end, end + REACH))?.[1] : undefined;
  return whole !== undefined && endsAsData(whole.toLowerCase());
}

/** Longest label of a point, in tokens. */
const LABEL = 9;

/** Whether a point, or its label, ends with a word for data: "maksamiseen liittyviä tietoja", "Asiakkuutta koskevat tiedot: …". */
export function closesAsData(document: PolicyText, { first, last }: Sentence): boolean {
  if (namesData(document, wordAt(document, last - 1) === '.' ? last - 2 : last - 1)) return true;
  for (let t = first + 1; t < Math.min(last, first + LABEL); t++)
    if (wordAt(document, t) === ':') return namesData(document, t - 1);
  return false;
}

function namesData(document: PolicyText, t: number): boolean {
  const word = wordAt(document, t);
  return endsAsData(word) || clauses.dataEndings.includes(word);
}
