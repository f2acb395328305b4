import type { Ground } from './ground.ts';
import type { PolicyVersion, Said } from './model.ts';
import type { CueList } from './text/cue-book.ts';
import type { TextCue } from './text/find-cues.ts';
import { quotable, type Stretch, sentenceAround } from './text/sentence-around.ts';

/** A sentence of the shop's that holds a phrase. */
export interface Statement {
  policy: PolicyVersion;
  said: Said;
  /** The whole sentence; the quotation may be shorter. */
  sentence: Stretch;
}

/** As many statements of one kind as are looked at in one text. */
const MOST = 100;

/**
 * Sentences with a phrase of one list and, in the same sentence, none of the lists in `unless` (a condition or an
 * exception makes a statement another one) and one of those in `about`, where any are given.
 */
export function statements(
  ground: Ground,
  list: CueList,
  unless: readonly CueList[] = [],
  about: readonly CueList[] = [],
): Statement[] {
  return ground.policies.flatMap((policy) => {
    const cues = ground.cues(policy);
    const barred = cues.filter((cue) => unless.includes(cue.list));
    const wanted = cues.filter((cue) => about.includes(cue.list));
    const told = cues.filter((cue) => cue.list === list).slice(0, MOST);
    let last = -1;
    return told.flatMap((cue): Statement[] => {
      if (cue.start < last) return [];
      const sentence = sentenceAround(policy.reading.text, cue);
      if (hasStartIn(barred, sentence) || (about.length > 0 && !hasStartIn(wanted, sentence))) return [];
      last = sentence.end;
      return [{ policy, said: saidAt(policy, quotable(policy.reading.text, cue, sentence)), sentence }];
    });
  });
}

/** Whether any of a shop's documents holds a phrase of one of the lists. */
export const mentions = (ground: Ground, lists: readonly CueList[]): boolean =>
  ground.policies.some((policy) => ground.cues(policy).some((cue) => lists.includes(cue.list)));

/** A passage of a document as a quotation. */
export const saidAt = (policy: PolicyVersion, { start, end }: Stretch): Said => ({
  source: policy.hash,
  quote: policy.reading.text.slice(start, end),
  start,
  end,
});

/** Whether one of the cues, in order of their start, begins inside a stretch. */
function hasStartIn(cues: readonly TextCue[], { start, end }: Stretch): boolean {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (cues[low]?.start ?? end) < end;
}
