import type { Cue } from '../../cues/phrase-trie.ts';
import stopWords from '../../data/stop-words.json' with { type: 'json' };
import { cuesBetween, hasCueBetween, type PlacedBlock, type PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { tokenAt } from '../../words/token-at.ts';
import { WORD } from '../../words/tokenise.ts';

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
/** Rules that say how long in a clause of their own. */
const RULES = new Set(['necessary', 'relationship', 'until-withdrawal']);
/** Blocks between what is kept and the cell or description that says how long. */
const FIRST_REACH = 50;
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
  const ahead = trimmed(document, sentence.first, beforeRule(document, sentence.first, verb?.first ?? before));
  if (ahead !== '') return ahead;
  const behind =
    verb === undefined ? '' : trimmed(document, verb.last + 1, beforeRule(document, verb.last + 1, before));
  if (behind !== '') return behind;
  const block = blocks[sentence.block];
  const named = namedBefore(document, sentence.block);
  if (named !== undefined && named.text !== '') return named.text.slice(0, SUBJECT_LIMIT);
  return document.sections[block?.section ?? 0]?.heading.slice(0, SUBJECT_LIMIT) ?? '';
}

/** Where a rule for how long begins: of "tickets as long as your account exists, at most a year" the tickets are kept. */
function beforeRule(document: PolicyText, first: number, last: number): number {
  return cuesBetween(document, 'criterion', first, last).find(({ key }) => RULES.has(key))?.first ?? last;
}

/** The first cell of the row, also where it reaches down from a row above; for a description its term, unless that asks how long. */
function namedBefore({ blocks, tokens, cues }: PolicyText, index: number): PlacedBlock | undefined {
  const block = blocks[index];
  const cell = block?.cell;
  if (cell === undefined ? block?.role !== 'dd' : cell.column === 0) return undefined;
  for (let b = index - 1; b >= Math.max(0, index - FIRST_REACH); b--) {
    const before = blocks[b];
    if (before === undefined) return undefined;
    if (cell !== undefined) {
      if (before.cell?.table !== cell.table) return undefined;
      if (before.cell.column === 0) return before;
    } else if (before.role === 'dt') {
      const first = tokenAt(tokens, before.start);
      return cues.has('keepWord', first, tokenAt(tokens, before.end - 1) + 1) ? undefined : before;
    } else if (before.role !== 'dd') return undefined;
  }
  return undefined;
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
  // "e-mail" is one word, though "e" is a light one elsewhere
  while (from > first && text.slice((tokens.start[from] ?? 1) - 1, (tokens.start[from] ?? 0) + 1).includes('-')) from--;
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? 0;
  if (to <= from || end - start < 3) return '';
  return end - start <= SUBJECT_LIMIT
    ? text.slice(start, end)
    : `${text.slice(start, start + SUBJECT_LIMIT - 1).trimEnd()}…`;
}
