import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import { cuesBetween, type PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';

/** Words behind which ways to reach somebody follow: "by e-mail or telephone". */
const CHANNELS = new Set(clauses.channels);
const POSSESSIVES = new Set(clauses.possessives);
/** Kinds of data whose words also name such a way. */
const WAYS = new Set(['email', 'phone', 'communications', 'social', 'postal-address', 'contact']);
/** Tokens between the word and the last of a row of ways. */
const REACH = 10;

/** Whether a word for data names a way that messages take: "ask us via chat, e-mail or telephone". */
export function isChannel(document: PolicyText, cue: Cue, sentence: Sentence): boolean {
  if (!WAYS.has(cue.key)) return false;
  const { first } = cue;
  const opens = Math.max(sentence.first, first - REACH);
  for (let t = first - 1; t >= opens; t--) {
    const word = wordAt(document, t);
    if (POSSESSIVES.has(word) || word === ':' || word === ';') return false;
    if (CHANNELS.has(word))
      return cuesBetween(document, 'dataCategory', t, first).every(({ key }) => WAYS.has(key) || key === 'none');
  }
  return false;
}
