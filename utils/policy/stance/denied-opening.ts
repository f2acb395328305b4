import type { Cue } from '../cues/phrase-trie.ts';
import clauses from '../data/clauses.json' with { type: 'json' };
import { hasCueBetween, type PolicyText } from '../policy-text.ts';
import type { Sentence } from '../words/sentences.ts';
import { tokenAt } from '../words/token-at.ts';
import { wordAt } from '../words/token-text.ts';
import { clauseAround, stance } from './polarity.ts';

/** Longest row behind a colon, in tokens. */
const ROW = 120;
/**
 * Words of a clause of its own, and words by which a denial is one for all others ("nothing other than: …") or of a
 * circumstance ("stored without your doing: …").
 */
const APART = new Set([...clauses.contrasts, ...clauses.finite]);
const VERBS = new Set([...clauses.finite, ...clauses.ourselves]);
const ELSE = new Set([...clauses.comparisons, ...clauses.onlys]);

/**
 * What a sentence says of something in it, and what the words before a colon say of all behind it: "Not collected:
 * passwords", "Emme kerää: syntymäaikaa", and points below such a line. A denial of something else ("not mandatory:")
 * says nothing of it: `doing` are the lists of the words for what is denied.
 */
export function stanceBehindColon(
  document: PolicyText,
  sentence: Sentence,
  { first, last }: Cue,
  doing: readonly string[],
): ReturnType<typeof stance> {
  const told = stance(document, sentence, first, last);
  if (told.polarity !== 'affirmed') return told;
  const opening = openingBefore(document, sentence, first);
  return opening !== undefined && deniesDoing(document, opening, doing) ? { ...told, polarity: 'denied' } : told;
}

/** The last word before the colon that opens a row or a list, and its sentence. */
function openingBefore(
  document: PolicyText,
  sentence: Sentence,
  first: number,
): { sentence: Sentence; token: number } | undefined {
  let t = first - 1;
  while (t > sentence.first && t > first - ROW && !isColon(document, t)) {
    if (APART.has(wordAt(document, t))) return undefined;
    t--;
  }
  if (isColon(document, t) && t > sentence.first) return { sentence, token: t - 1 };
  const intro = document.sentences[sentence.intro];
  const isPoint = document.blocks[sentence.block]?.role === 'li' && document.text[(intro?.end ?? 0) - 1] === ':';
  if (intro === undefined || !isPoint) return undefined;
  // a point that says by itself what is collected is no mere thing
  if (hasCueBetween(document, 'collectWord', sentence.first, sentence.last) && isClause(document, sentence))
    return undefined;
  return { sentence: intro, token: tokenAt(document.tokens, intro.end - 1) - 1 };
}

/** Whether a point is more than a thing, "storage of addresses": it has a verb of its own or ends as a sentence does. */
function isClause(document: PolicyText, { first, last, end }: Sentence): boolean {
  if (document.text[end - 1] === '.') return true;
  for (let t = first; t < last; t++) if (VERBS.has(wordAt(document, t))) return true;
  return false;
}

/** A colon with a blank behind it: that of "USA:s" opens nothing. */
const isColon = (document: PolicyText, t: number): boolean =>
  wordAt(document, t) === ':' && document.tokens.end[t] !== document.tokens.start[t + 1];

/** Whether the clause that ends with a token says that something is not done, without an exception. */
function deniesDoing(
  document: PolicyText,
  { sentence, token }: { sentence: Sentence; token: number },
  doing: readonly string[],
): boolean {
  // the word of denial may be the last one
  const denied = [token, token - 1].some((t) => stance(document, sentence, t, t).polarity === 'denied');
  if (!denied) return false;
  const [from] = clauseAround(document, sentence, token, token);
  for (let t = from; t <= token; t++) if (ELSE.has(wordAt(document, t))) return false;
  return doing.some((list) => hasCueBetween(document, list, from, token + 1));
}
