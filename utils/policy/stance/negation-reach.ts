import data from '../data/clauses.json' with { type: 'json' };
import type { PolicyText } from '../policy-text.ts';
import { wordAt } from '../words/token-text.ts';
import { PUNCTUATION } from '../words/tokenise.ts';

const RELATIVES = new Map(Object.entries(data.relatives).map(([language, words]) => [language, new Set(words)]));
const INDEFINITES = new Set(data.indefinites);

/** Whether a relative clause begins at a token: what follows still speaks of the same thing. */
export function isRelative({ tokens, language }: PolicyText, t: number): boolean {
  return t < tokens.count && RELATIVES.get(language)?.has(tokens.vocabulary[tokens.word[t] ?? 0] ?? '') === true;
}

/** "a not sufficient score", "nicht benötigte Daten": before an attribute a negation speaks of the next words only. */
export function isAttribute(document: PolicyText, negation: number, first: number): boolean {
  if (first === negation + 1) return false;
  return (
    opensAttribute(document, negation) || (first !== negation + 2 && INDEFINITES.has(wordAt(document, negation - 1)))
  );
}

/** German: a declined participle and a noun stand behind "nicht". */
function opensAttribute({ text, tokens, language }: PolicyText, negation: number): boolean {
  if (language !== 'de') return false;
  const [at, to, noun] = [tokens.start[negation], tokens.end[negation + 1], tokens.start[negation + 2]];
  return (
    noun !== undefined &&
    /^nicht \p{Ll}+te[nrsm]?$/u.test(text.slice(at, to)) &&
    /^\p{Lu}/u.test(text.slice(noun, noun + 1))
  );
}

/** Whether the later of two tokens stands in a relative clause that opens between them: "a form that nobody can read". */
export function entersRelative(document: PolicyText, from: number, to: number): boolean {
  const { tokens, language } = document;
  // English and Swedish open one without a comma
  if ((language === 'en' || language === 'sv') && to - 1 > from && isRelative(document, to - 1)) return true;
  let open = false;
  for (let t = from + 1; t < to; t++) {
    if (tokens.kind[t] === PUNCTUATION && tokens.vocabulary[tokens.word[t] ?? 0] === ',')
      open = isRelative(document, t + 1);
  }
  return open;
}
