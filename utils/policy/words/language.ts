import stopWords from '../data/stop-words.json' with { type: 'json' };
import type { PolicyLanguage } from '../model.ts';
import { type Tokens, WORD } from './tokenise.ts';

const LANGUAGES = Object.keys(stopWords.words) as (keyof typeof stopWords.words)[];
const OWNERS = new Map<string, number[]>();
const NOBODY: readonly number[] = [];
LANGUAGES.forEach((language, index) => {
  for (const word of stopWords.words[language].split(' ')) OWNERS.set(word, [...(OWNERS.get(word) ?? []), index]);
});

/** Share of words that must be stop words of the winner; running text has 15 to 45 %, tables of names less. */
const ENOUGH = 0.02;
const READ: readonly string[] = ['en', 'fi', 'sv', 'de'];

/**
 * The language of a document by its stop words; a word that several languages share counts in part for each. Other
 * languages than the four read in full, and texts with hardly any stop word, are `und`.
 */
export function detectLanguage(tokens: Tokens): PolicyLanguage {
  const scores = new Float64Array(LANGUAGES.length);
  const times = new Int32Array(tokens.vocabulary.length);
  let words = 0;
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== WORD) continue;
    words++;
    const word = tokens.word[t] ?? 0;
    times[word] = (times[word] ?? 0) + 1;
  }
  tokens.vocabulary.forEach((word, id) => {
    const owners = OWNERS.get(word) ?? NOBODY;
    for (const index of owners) scores[index] = (scores[index] ?? 0) + (times[id] ?? 0) / owners.length;
  });
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  const language = LANGUAGES[best] ?? 'und';
  if (words === 0 || (scores[best] ?? 0) / words < ENOUGH) return 'und';
  return READ.includes(language) ? (language as PolicyLanguage) : 'und';
}
