import stopWords from '../data/stop-words.json' with { type: 'json' };
import type { Cue } from '../phrase-trie.ts';
import { hasCueBetween, type PolicyText } from '../policy-text.ts';
import type { Sentence } from '../sentences.ts';
import { WORD } from '../tokenise.ts';

const LIGHT = new Set(
  [...Object.values(stopWords.words), stopWords.light]
    .flatMap((words) => words.split(' '))
    .filter(
      (word) =>
        !/tieto|tiedo|uppgift|^data$|daten|rekister|eväst|kakor|gegevens|isik|andme|opplysn|oplysn|danych|données/.test(
          word,
        ),
    ),
);
const AUXILIARIES = new Set([
  'werden',
  'wird',
  'are',
  'is',
  'will',
  'shall',
  'may',
  'kommer',
  'on',
  'ovat',
  'bewahren',
  'löschen',
  'speichern',
]);
const SUBJECT_LIMIT = 80;
/** What may stand behind the word of keeping on a label that asks how long: "Storage period in years". */
const LABEL_REST = 9;

/** What is kept: the words before the verb of keeping, else those behind it, else the heading. */
export function subjectOf(document: PolicyText, sentence: Sentence, keeps: readonly Cue[], before: number): string {
  const { tokens, text, blocks } = document;
  const verb = keeps.find((cue) => cue.first < before && cue.first > sentence.first);
  const label = text.slice(sentence.start, tokens.start[before] ?? sentence.start).indexOf(':');
  if (label > 2 && label <= SUBJECT_LIMIT) {
    const words = text.slice(sentence.start, sentence.start + label);
    // "Purpose: orders. Storage period: 7 years": the label is the rule itself, the subject stands before
    const [opening] = keeps;
    const asked =
      opening?.first === sentence.first && (tokens.end[opening.last] ?? 0) >= sentence.start + label - LABEL_REST;
    return asked || (verb !== undefined && (tokens.end[verb.last] ?? 0) <= sentence.start + label)
      ? aboveLabel(document, sentence, words)
      : words;
  }
  const ahead = trimmed(document, sentence.first, verb?.first ?? before);
  if (ahead !== '') return ahead;
  const behind = verb === undefined ? '' : trimmed(document, verb.last + 1, before);
  if (behind !== '') return behind;
  const block = blocks[sentence.block];
  if (block?.cell !== undefined) {
    const first = blocks[sentence.block - block.cell.column];
    if (first?.cell?.row === block.cell.row && first !== block && first.text !== '')
      return first.text.slice(0, SUBJECT_LIMIT);
  }
  return document.sections[block?.section ?? 0]?.heading.slice(0, SUBJECT_LIMIT) ?? '';
}

/** The value of the first label of the block, else the heading. */
function aboveLabel(document: PolicyText, sentence: Sentence, label: string): string {
  const block = document.blocks[sentence.block];
  const opening =
    block === undefined ? '' : document.text.slice(block.start, Math.min(sentence.start, block.start + 160));
  const value = /^[^:]{2,40}:\s*([^.\n]{3,80})/.exec(opening)?.[1];
  return value ?? document.sections[block?.section ?? 0]?.heading.slice(0, SUBJECT_LIMIT) ?? label;
}

/** The words between two tokens without the function words at both ends. */
export function trimmed(document: PolicyText, first: number, last: number): string {
  const { tokens, text } = document;
  const light = (t: number): boolean =>
    tokens.kind[t] !== WORD ||
    LIGHT.has(tokens.vocabulary[tokens.word[t] ?? 0] ?? '') ||
    hasCueBetween(document, 'may', t, t + 1);
  let from = first;
  let to = last;
  // "Log files | are deleted after": the subject ends at the auxiliary
  for (let t = first + 1; t < to; t++) if (AUXILIARIES.has(tokens.vocabulary[tokens.word[t] ?? 0] ?? '')) to = t;
  while (from < to && light(from)) from++;
  while (to > from && light(to - 1)) to--;
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? 0;
  if (to <= from || end - start < 3) return '';
  return end - start <= SUBJECT_LIMIT
    ? text.slice(start, end)
    : `${text.slice(start, start + SUBJECT_LIMIT - 1).trimEnd()}…`;
}
