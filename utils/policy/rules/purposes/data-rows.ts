import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import { cuesBetween, hasCueBetween, type PolicyText, says } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';

const PROCESSES = new Set(clauses.processes);
/** More kinds of data in a sentence are a row of data. */
const ROW = 3;

/** Whether a sentence names so many kinds of data that it is a row of them. */
export const isDataRow = (document: PolicyText, { first, last }: Sentence): boolean =>
  new Set(cuesBetween(document, 'dataCategory', first, last).map(({ key }) => key)).size > ROW;

/** Whether a cue stands among the kinds of data of a row, where nothing says more than that they are processed. */
export function isInRow(document: PolicyText, cue: Cue, sentence: Sentence): boolean {
  const among =
    hasCueBetween(document, 'dataCategory', sentence.first, cue.first) &&
    hasCueBetween(document, 'dataCategory', cue.first, sentence.last);
  return among && isDataRow(document, sentence) && onlyProcesses(document, sentence.first, sentence.last);
}

/** Whether several kinds of data stand in a sentence, or one that it says is collected. */
export function listsData(document: PolicyText, { first, last }: Sentence): boolean {
  const [one, ...more] = cuesBetween(document, 'dataCategory', first, last);
  const collected = one !== undefined && hasCueBetween(document, 'collectWord', first, last);
  return collected || more.some(({ key }) => key !== one?.key);
}

/** "We process the following:" above a list, where no purpose is spoken of. */
export function announcesData(document: PolicyText, sentence: Sentence): boolean {
  const intro = document.sentences[sentence.intro];
  if (intro === undefined || says(document, 'purposeWord', sentence)) return false;
  return onlyProcesses(document, intro.first, intro.last);
}

/** Whether each word of purpose in a stretch only says that data are processed: "we process the following: …". */
const onlyProcesses = (document: PolicyText, first: number, last: number): boolean =>
  cuesBetween(document, 'purposeWord', first, last).every((word) => PROCESSES.has(wordAt(document, word.last)));
