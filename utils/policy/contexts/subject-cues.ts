import type { CueIndex } from '../cues/cue-index.ts';
import type { Cue } from '../cues/phrase-trie.ts';
import { tokenAt } from '../words/token-at.ts';
import type { Tokens } from '../words/tokenise.ts';
import type { Subject } from './subjects.ts';

/** Lists whose words also tell what a section is about; with a key only that one. */
const IN_HEADINGS: [string, string | null, Subject][] = [
  ['controllerCue', 'role', 'controller'],
  ['dpoCue', 'dpo', 'dpo'],
  ['cookieWord', 'cookie', 'cookies'],
  ['transferWord', 'outside', 'transfers'],
  ['basisWord', null, 'basis'],
  ['right', '77', 'complaint'],
  ['minorWord', null, 'children'],
];
/** Those that tell it only where a few words name the subject: on labels and in the heads of columns. */
const ON_LABELS: [string, string | null, Subject][] = [
  ['keepWord', null, 'retention'],
  ['column', 'lifetime', 'retention'],
  ['purposeWord', null, 'purposes'],
  ['column', 'purpose', 'purposes'],
  ['collectWord', null, 'data'],
  ['shareWord', null, 'recipients'],
  ['rightWord', null, 'rights'],
];
const SOME = 3;
/** A heading that tells of none: "What is personal data?" defines a word. */
const NONE = 'none';

/** How strongly words speak for each subject; filled by `addSubjects`. */
export type SubjectScores = Map<string, number>;

/** Adds what the cues between two offsets say of the subject, a weak cue by half; `label` for labels and column heads. */
export function addSubjects(
  scores: SubjectScores,
  cues: CueIndex,
  tokens: Tokens,
  start: number,
  end: number,
  weight: number,
  label = false,
): void {
  if (end <= start) return;
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end - 1) + 1;
  for (const cue of cues.between('section', first, last)) add(scores, cue.key, cue, weight);
  for (const [list, key, subject] of IN_HEADINGS) {
    for (const cue of cues.between(list, first, last))
      if (key === null || cue.key === key) add(scores, subject, cue, weight);
  }
  if (!label) return;
  for (const [list, key, subject] of ON_LABELS) {
    for (const cue of cues.between(list, first, last))
      if (key === null || cue.key === key) add(scores, subject, cue, weight / 2);
  }
}

function add(scores: SubjectScores, subject: string, cue: Cue, times: number): void {
  scores.set(subject, (scores.get(subject) ?? 0) + times * (cue.weak ? 0.5 : 1));
}

/** Subjects by strength, best first; those hardly spoken of are left out. */
export function rankSubjects(scores: SubjectScores): string[] {
  const ranked: string[] = [];
  for (const [subject, score] of scores) if (score >= SOME && subject !== NONE) ranked.push(subject);
  return ranked.length < 2 ? ranked : ranked.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}
