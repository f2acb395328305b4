import { suspendedBy } from '../../cues/open-words.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import type { PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';

/** Whether a word ends with one for data: "Bonitätsdaten", "maksutiedot". */
export function endsAsData(word: string): boolean {
  return clauses.dataEndings.some((ending) => word.length > ending.length && word.endsWith(ending));
}

/** Whether words are the first part of a word for data: "laskutus- ja maksutiedot". */
export function opensDataWord({ text, tokens }: PolicyText, { last }: Cue): boolean {
  const whole = suspendedBy(text, tokens.end[last] ?? 0);
  return whole !== undefined && endsAsData(whole);
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
