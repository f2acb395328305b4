import { diffArrays } from 'diff';

/** A run that stayed, was taken out or came in. */
export interface SequenceChange {
  kind: 'same' | 'removed' | 'added';
  /** Where the run begins and ends in the old sequence, and in the new one; empty where it is not part of it. */
  old: [number, number];
  new: [number, number];
}

/**
 * What must be removed from one sequence and added to get the other. When they differ in more than `most` places
 * the search is given up and everything between their common ends counts as replaced: work stays bounded.
 */
export function diffSequences(before: readonly string[], after: readonly string[], most: number): SequenceChange[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  const oldEnd = before.length - tail;
  const newEnd = after.length - tail;
  const changes: SequenceChange[] = [];
  if (head > 0) changes.push({ kind: 'same', old: [0, head], new: [0, head] });
  changes.push(...between(before.slice(head, oldEnd), after.slice(head, newEnd), head, most));
  if (tail > 0) changes.push({ kind: 'same', old: [oldEnd, before.length], new: [newEnd, after.length] });
  return changes;
}

function between(before: readonly string[], after: readonly string[], head: number, most: number): SequenceChange[] {
  if (before.length === 0 && after.length === 0) return [];
  const found = diffArrays([...before], [...after], { maxEditLength: most });
  if (found === undefined) {
    return [
      { kind: 'removed', old: [head, head + before.length], new: [head, head] },
      { kind: 'added', old: [head + before.length, head + before.length], new: [head, head + after.length] },
    ];
  }
  let old = head;
  let now = head;
  return found.map(({ added, removed, value }) => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const change: SequenceChange = {
      kind,
      old: [old, added ? old : old + value.length],
      new: [now, removed ? now : now + value.length],
    };
    old = change.old[1];
    now = change.new[1];
    return change;
  });
}
