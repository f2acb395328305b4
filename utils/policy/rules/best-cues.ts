import { isAbout, subjects } from '../contexts/subjects.ts';
import type { Cue } from '../cues/phrase-trie.ts';
import type { Polarity } from '../model.ts';
import { cuesBetween, type PolicyText, sentenceAt } from '../policy-text.ts';
import { bisect } from '../spans.ts';
import { stanceBehindColon } from '../stance/denied-opening.ts';
import type { Sentence } from '../words/sentences.ts';
import { isContents } from './is-contents.ts';

/** The clearest place of a key, and what the text says of it there. */
export interface BestCue {
  key: string;
  cue: Cue;
  sentence: Sentence;
  score: number;
  polarity: Polarity;
  modality: 'does' | 'may';
}

/** Words for what is done with things of a list. */
const DOING: Readonly<Record<string, readonly string[]>> = {
  dataCategory: ['collectWord', 'keepWord', 'useWord'],
  purpose: ['useWord', 'purposeWord', 'collectWord'],
  automatedCue: ['useWord', 'purposeWord', 'collectWord'],
};
const DEFINITIONS = subjects('definitions');
/** A denial is a weaker witness than an affirmation just as clear. */
const DENIAL = 0.5;
/** How far before a word a phrase may begin that holds it, in tokens. */
const PHRASE = 6;

/** For each key of a list the cue that speaks clearest; those below `enough` are left out. */
export function bestCues(
  document: PolicyText,
  list: string,
  enough: number,
  judge: (cue: Cue, sentence: Sentence) => number,
): BestCue[] {
  const best = new Map<string, BestCue>();
  for (const cue of document.cues.all(list)) {
    const { key } = cue;
    const sentence = sentenceAt(document, cue.first);
    if (sentence === undefined || key === 'none' || isVoid(document, list, cue) || isInName(document, list, cue))
      continue;
    if (isAbout(sentence, DEFINITIONS, 2) || isContents(document, sentence)) continue;
    const bare = judge(cue, sentence);
    if (bare < enough || bare <= (best.get(key)?.score ?? 0)) continue;
    const { polarity, modality } = stanceBehindColon(document, sentence, cue, DOING[list] ?? []);
    const score = bare - (polarity === 'affirmed' ? 0 : DENIAL);
    if (score < enough || score <= (best.get(key)?.score ?? 0)) continue;
    best.set(key, { key, cue, sentence, score, polarity, modality });
  }
  return [...best.values()];
}

/**
 * Whether the list says of the same words that they are none of its kinds: "Zahlungsdienst" is somebody, no payment.
 * No purpose stands within such a phrase either ("complies with all laws"); data may ("address of the referring page").
 */
function isVoid(document: PolicyText, list: string, { first, last }: Cue): boolean {
  const from = list === 'purpose' ? first - PHRASE : first;
  return cuesBetween(document, list, from, first + 1).some((other) => other.key === 'none' && other.last >= last);
}

/** "Lamp Development Ltd": what a firm is called tells nothing of what is done with which data. */
function isInName({ organisations }: PolicyText, list: string, { first, last }: Cue): boolean {
  if (list !== 'purpose' && list !== 'dataCategory') return false;
  const at = organisations[bisect(organisations, (other) => other.last >= first)];
  return at?.legal === true && at.first <= first && at.last >= last;
}

/** The words of a cue as written. */
export function wordsOf({ text, tokens }: PolicyText, { first, last }: { first: number; last: number }): string {
  return text.slice(tokens.start[first] ?? 0, tokens.end[last] ?? 0);
}
