import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import { hasCueBetween, type PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';

/** Words before the area that data leave, and those that join a country to it. */
const ORIGINS = new Set(clauses.origins);
const JOINS = new Set([...clauses.joins, ...clauses.alternatives]);
const OUTSIDE = new Set(clauses.outside);
const ARTICLES = new Set(clauses.articles);
const RECIPIENTS = subjects('recipients', 'transfers');
const ORIGIN_REACH = 8;
/** Words before a country in which something is; Finnish says it by the ending. */
const INSIDE = new Set(clauses.inside);
const INSIDE_ENDING = /ss[aä]$/;

/** "out of the European Economic Area or the United Kingdom": where data come from, not where they go. */
export function isOrigin(document: PolicyText, sentence: Sentence, country: number): boolean {
  // "outside the United Kingdom"
  const before = wordAt(document, country - 1);
  if (OUTSIDE.has(before) || (ARTICLES.has(before) && OUTSIDE.has(wordAt(document, country - 2)))) return true;
  if (!JOINS.has(wordAt(document, country - 1)) && !JOINS.has(wordAt(document, country - 2))) return false;
  for (let t = country - 2; t >= Math.max(sentence.first, country - ORIGIN_REACH); t--) {
    if (ORIGINS.has(wordAt(document, t))) return true;
  }
  return false;
}

/** "… which stores them in the USA": data that are kept in a country have gone there. */
export function isKeptIn(document: PolicyText, sentence: Sentence, { first, last }: Cue): boolean {
  const inside =
    INSIDE.has(wordAt(document, first - 1)) ||
    INSIDE.has(wordAt(document, first - 2)) ||
    INSIDE_ENDING.test(wordAt(document, last));
  return inside && hasCueBetween(document, 'keepWord', sentence.first, sentence.last);
}

/** "USA" in its own cell of a table of recipients. */
export function fillsCell({ blocks, sections }: PolicyText, sentence: Sentence, { first }: Cue): boolean {
  const block = blocks[sentence.block];
  const section = sections[block?.section ?? 0];
  return block?.role === 'cell' && first === sentence.first && section !== undefined && isAbout(section, RECIPIENTS, 1);
}
