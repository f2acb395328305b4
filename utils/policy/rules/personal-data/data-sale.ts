import { claim, sentenceSpan } from '../../claims.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import type { Claim } from '../../model.ts';
import { cuesBetween, hasCueBetween, type PolicyText, says, sentenceAt } from '../../policy-text.ts';
import { stance } from '../../stance/polarity.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';
import { bestCues, wordsOf } from '../best-cues.ts';

/** Farthest that what is sold may stand from the word for selling, in tokens. */
const REACH = 12;
/** Words that begin an answer in the negative. */
const NOES = new Set(clauses.noes);
/** Words that hold a row of verbs together, and those that open a contrast within one sentence. */
const ALTERNATIVES = new Set([...clauses.alternatives, ...clauses.contrasts]);
const JOINS = new Set(clauses.joins);
/** How far behind such a word a second verb may begin, in tokens. */
const VERB_REACH = 3;
/** Words that part selling from a later thing: "we sell clothes and process your data". */
const PARTS = new Set([...clauses.joins, ...clauses.conditions]);

/** Whether data are sold: mostly a denial, "we never sell your data". */
export function readDataSale(document: PolicyText): Claim[] {
  return bestCues(document, 'saleWord', 1, (cue, sentence) => {
    // a question says nothing unless it is answered
    if (isQuestion(document, sentence) && answerTo(document, sentence) === undefined) return 0;
    // a shop sells many things: what is sold has to be data
    return objectOf(document, cue, sentence) !== undefined || (!cue.weak && says(document, 'soldWord', sentence))
      ? 2
      : 0;
  }).map(({ key, cue, sentence, polarity, modality }) => {
    const answer = isQuestion(document, sentence) ? answerTo(document, sentence) : undefined;
    const [start, closing] = sentenceSpan(document, sentence, cue.first, cue.last);
    const end = answer?.end ?? closing;
    const object = objectOf(document, cue, sentence);
    // "sell, rent or trade no data": the negation may stand with what is sold, behind commas
    const denied =
      answer !== undefined ||
      (object !== undefined && stance(document, sentence, object.first, object.last).polarity === 'denied');
    return claim(document, { kind: 'data.sale', value: { text: wordsOf(document, cue) } }, start, end, {
      rule: key,
      confidence: 'likely',
      polarity: polarity === 'affirmed' && denied ? 'denied' : polarity,
      modality,
    });
  });
}

const isQuestion = ({ text }: PolicyText, { end }: Sentence): boolean => text[end - 1] === '?';

/** The sentence behind a question that begins with a no: "Do you sell my data? Never." */
function answerTo(document: PolicyText, { last }: Sentence): Sentence | undefined {
  const next = sentenceAt(document, last);
  return next !== undefined && NOES.has(wordAt(document, next.first)) ? next : undefined;
}

/** The word for data that is the object of selling: the nearest one before or behind, with nothing else begun between. */
function objectOf(document: PolicyText, cue: Cue, sentence: Sentence): Cue | undefined {
  const from = Math.max(sentence.first, cue.first - REACH);
  const to = Math.min(sentence.last, cue.last + REACH);
  const near = cuesBetween(document, 'soldWord', from, to).filter((word) =>
    word.first < cue.first
      ? !isParted(document, word.last, cue.first)
      : !isParted(document, cue.last, word.first, true),
  );
  const distance = (word: Cue): number => (word.first < cue.first ? cue.first - word.last : word.first - cue.last);
  return near.reduce<Cue | undefined>(
    (best, word) => (best === undefined || distance(word) < distance(best) ? word : best),
    undefined,
  );
}

/**
 * Whether something else begins between two tokens; a comma is passed over only in a row, "sell, rent or trade data", and
 * not behind its last member, "sells or leases the firm, data …".
 * @param verbs whether a second verb of the same object may stand between
 */
function isParted(document: PolicyText, first: number, last: number, verbs = false): boolean {
  const { tokens } = document;
  let commas = false;
  let row = false;
  for (let t = first + 1; t < last; t++) {
    const word = tokens.vocabulary[tokens.word[t] ?? 0] ?? '';
    // "we do not sell and do not share your data": what is done to them by both verbs
    const shared =
      verbs && JOINS.has(word) && hasCueBetween(document, 'shareVerb', t + 1, Math.min(last, t + 1 + VERB_REACH));
    if (PARTS.has(word) && !shared) return true;
    if (word === ',' && row) return true;
    if (word === ',') commas = true;
    else if (ALTERNATIVES.has(word)) row = true;
  }
  return commas && !row;
}
