import clauses from '../data/clauses.json' with { type: 'json' };
import type { Modality, Polarity } from '../model.ts';
import type { Organisation } from '../names/organisations.ts';
import { hasCueBetween, type PolicyText } from '../policy-text.ts';
import { bisect } from '../spans.ts';
import type { Sentence } from '../words/sentences.ts';
import { tokenAt } from '../words/token-at.ts';
import { wordAt } from '../words/token-text.ts';
import { stance } from './polarity.ts';

/** Longest row of names, in tokens. */
const ROW = 120;
const MARKS = new Set([',', ';', '&', '/', '.']);
const LINKS = new Set([...clauses.joins, ...clauses.alternatives]);
/** Words by which a denial is one for all others: "to nobody other than: …". */
const THAN = new Set(clauses.comparisons);
const THAN_REACH = 3;

/**
 * What a sentence says of a name in it; where the name stands in a row, what is said of the row before it opens: "no
 * trackers (A, B)", "none of these: A, B", and points below such a line.
 */
export function stanceInRow(
  document: PolicyText,
  sentence: Sentence,
  mention: Organisation,
): { polarity: Polarity; modality: Modality } {
  const own = stance(document, sentence, mention.first, mention.last);
  if (own.polarity !== 'affirmed') return own;
  const opening = openingOf(document, sentence, mention);
  if (opening === undefined || exempts(document, opening.token)) return own;
  const { polarity } = stance(document, opening.sentence, opening.token, opening.token);
  return polarity === 'denied' ? { ...own, polarity } : own;
}

/** The last word before the bracket or colon behind which there is nothing but a row of names. */
function openingOf(
  document: PolicyText,
  sentence: Sentence,
  { first, last }: Organisation,
): { sentence: Sentence; token: number } | undefined {
  let t = first - 1;
  while (t > sentence.first && t > first - ROW && !'(:'.includes(wordAt(document, t))) t--;
  const mark = wordAt(document, t);
  if (t > sentence.first && (mark === '(' || mark === ':')) {
    let end = last + 1;
    while (end < sentence.last && end < last + ROW && !(mark === '(' && wordAt(document, end) === ')')) end++;
    return isRow(document, t + 1, end) ? { sentence, token: t - 1 } : undefined;
  }
  const intro = document.sentences[sentence.intro];
  const point = document.blocks[sentence.block];
  if (intro === undefined || point?.role !== 'li' || document.text[intro.end - 1] !== ':') return undefined;
  if (first !== sentence.first && !isRow(document, sentence.first, first)) return undefined;
  return { sentence: intro, token: tokenAt(document.tokens, intro.end - 1) - 1 };
}

/** Whether tokens are names and what stands between names. */
function isRow(document: PolicyText, from: number, to: number): boolean {
  const { organisations } = document;
  for (let t = from; t < to; t++) {
    const named = organisations[bisect(organisations, (other) => other.last >= t)];
    if (named !== undefined && named.first <= t) {
      t = named.last;
      continue;
    }
    const word = wordAt(document, t);
    if (!MARKS.has(word) && !LINKS.has(word) && !hasCueBetween(document, 'exampleWord', t, t + 1)) return false;
  }
  return true;
}

const exempts = (document: PolicyText, token: number): boolean =>
  Array.from({ length: THAN_REACH }, (_, back) => wordAt(document, token - back)).some((word) => THAN.has(word));
