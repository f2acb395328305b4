import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import { cuesBetween, hasCueBetween, isTold, type PolicyText, says } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';

const RIGHTS_WORD = /^(?:rights|rechte|rättighet|oikeu)/;
const POSSESSIVES = new Set(clauses.possessives);
/** Rights to something that is done with data. */
const OF_DATA = new Set(['15', '16', '17', '20']);
const OTHERS = new Set([...clauses.alternatives, ...clauses.joins]);
const REPORTS = new Set(clauses.reports);
const ADJECTIVES = new Set(clauses.adjectives);
const ARE = new Set(clauses.copulas);
/** Longest line on a card, in characters, and fewest lines of cards. */
const SHORT_LINE = 40;
const CARDS = 4;
/** Tokens before a word in which it is what a right is to. */
const OBJECT_REACH = 12;
/** Tokens between "object to" and the automated decisions it is to. */
const MACHINES_REACH = 13;
/** Tokens between two of a pair. */
const NEXT = 4;
/** Tokens between what is done and the data it is done to. */
const DATA_REACH = 6;

/** Whether a word for data stands beside a word for what is done with them: "delete your data", "tietosi poistetuiksi". */
export const namesData = (document: PolicyText, { key, first, last }: Cue, sentence: Sentence): boolean =>
  OF_DATA.has(key) &&
  hasCueBetween(
    document,
    'soldWord',
    Math.max(sentence.first, first - DATA_REACH),
    Math.min(sentence.last, last + DATA_REACH + 1),
  );

/** A line of a few words between others: "Access", "Correct", "Delete" on cards below "Your rights". */
export function isShortLine({ text, blocks }: PolicyText, { start, end, block }: Sentence): boolean {
  const whole = blocks[block];
  if (whole === undefined || whole.role !== 'para' || end - start > SHORT_LINE) return false;
  const before = start === whole.start || text[start - 1] === '\n';
  return before && text[end] === '\n' && whole.text.split('\n', CARDS).length >= CARDS;
}

/** "Objection: on grounds relating to your situation": the word is the label of its line. */
export const isLabel = ({ text, tokens }: PolicyText, { first, last }: Cue, { start }: Sentence): boolean =>
  tokens.start[first] === start &&
  /^(?::| [-–—] )/.test(text.slice(tokens.end[last] ?? 0, (tokens.end[last] ?? 0) + 3));

/** An authority beside the word; that somebody is called "the supervisory authority" grants nothing by itself. */
export const namesAuthority = (document: PolicyText, cue: Cue, { first, last }: Sentence): boolean =>
  cuesBetween(document, 'authority', first, last).some((named) => named.key !== 'unnamed' || named.first !== cue.first);

/** Whether a sentence, or the one before its list, speaks of a right or a request, and not merely of what one can do. */
export function claimsRight(document: PolicyText, sentence: Sentence): boolean {
  const intro = document.sentences[sentence.intro];
  return (
    hasRightWord(document, sentence.first, sentence.last) ||
    (intro !== undefined && hasRightWord(document, intro.first, intro.last))
  );
}

const hasRightWord = (document: PolicyText, first: number, last: number): boolean =>
  // "how you can use your rights" grants none
  cuesBetween(document, 'rightWord', first, last).some(
    ({ key, first: at }) =>
      key === 'right' && !(POSSESSIVES.has(wordAt(document, at - 1)) && RIGHTS_WORD.test(wordAt(document, at))),
  );

/** "request that your data be deleted": the right word stands shortly before. */
export const isObjectOfRight = (document: PolicyText, { first }: Cue, sentence: Sentence): boolean =>
  hasRightWord(document, Math.max(sentence.first, first - OBJECT_REACH), first);

/** Words of every day that here speak of something else: of a purchase that is undone, of a copy of the clauses. */
export function isOtherwise(document: PolicyText, cue: Cue, sentence: Sentence, inRights: boolean): boolean {
  if (cue.key === '15' && says(document, 'copyWord', sentence)) return true;
  // "whether the data are correct"
  if (cue.first === cue.last && ADJECTIVES.has(wordAt(document, cue.first)) && ARE.has(wordAt(document, cue.first - 1)))
    return true;
  // a receipt is copied, a price corrected: outside a section on rights the sentence has to speak of data
  if (!inRights && OF_DATA.has(cue.key))
    return !isRow(document, cue, sentence) && !isTold(document, 'soldWord', sentence);
  if (cue.key !== '7(3)' || inRights) return false;
  return !cuesBetween(document, 'basis', sentence.first, sentence.last).some(({ key }) => key === '6(1)(a)');
}

/** "object to processing based solely on automated decisions" is the right not to be subject to them. */
export const isToMachines = (document: PolicyText, { first }: Cue, sentence: Sentence): boolean => {
  const last = Math.min(first + MACHINES_REACH, sentence.last);
  return (
    cuesBetween(document, 'automatedCue', first + 1, last).some(({ key }) => key === 'decision') &&
    cuesBetween(document, 'right', first + 1, last).every(({ key }) => key === '21' || key === '22')
  );
};

/** Whether other rights stand in the same sentence: "access, rectification and erasure". */
export function isRow(document: PolicyText, cue: Cue, sentence: Sentence): boolean {
  const others = cuesBetween(document, 'right', sentence.first, sentence.last);
  const one = others.find(({ key }) => key !== cue.key)?.key;
  return one !== undefined && others.some(({ key }) => key !== cue.key && key !== one);
}

/** "we correct or remove them": another right to something that is done with data, joined to this one. */
export const isPair = (document: PolicyText, { key, first, last }: Cue, sentence: Sentence): boolean =>
  OF_DATA.has(key) &&
  cuesBetween(document, 'right', Math.max(sentence.first, first - NEXT), Math.min(sentence.last, last + NEXT + 1)).some(
    (other) => other.key !== key && OF_DATA.has(other.key),
  );

/** Where a sentence goes on to what else one can say: "take back a consent [or tell us that you want no more of it]". */
export function endOfAct(document: PolicyText, { last }: Cue, sentence: Sentence): number {
  for (let t = last + 1; t < sentence.last; t++) {
    if (!OTHERS.has(wordAt(document, t))) continue;
    for (let near = t + 1; near <= t + NEXT; near++) if (REPORTS.has(wordAt(document, near))) return t;
  }
  return sentence.last;
}
