import type { CaseState } from '../model.ts';

/** A case with what was or is known of it. */
export interface KnownCase {
  case: string;
  state: CaseState;
}

/** A date of an open case that is another one now. `null` stands for no date. */
export interface MovedDate {
  case: string;
  which: 'due' | 'overdueAfter' | 'dueExtended' | 'overdueAfterExtended' | `limit:${string}`;
  from: string | null;
  to: string | null;
}

/**
 * Which dates of open cases moved between two computations of the same events on the same day, as after a correction of a
 * holiday or a new version of a rule (`lawVersion` tells whether there was one). Closed cases and cases known on one
 * side only are left out.
 */
export function whatMoved(before: readonly KnownCase[], after: readonly KnownCase[]): MovedDate[] {
  const earlier = new Map(before.map((known) => [known.case, known.state]));
  return after.flatMap(({ case: id, state }) => {
    const old = earlier.get(id);
    if (old === undefined || state.status === 'closed') return [];
    const [from, to] = [datesOf(old), datesOf(state)];
    const names = [...new Set([...from.keys(), ...to.keys()])];
    return names.flatMap((which) => {
      const moved = { case: id, which, from: from.get(which) ?? null, to: to.get(which) ?? null };
      return moved.from === moved.to ? [] : [moved];
    });
  });
}

function datesOf({ due, overdueAfter, deadline, limits }: CaseState): Map<MovedDate['which'], string | null> {
  return new Map<MovedDate['which'], string | null>([
    ['due', due],
    ['overdueAfter', overdueAfter],
    ['dueExtended', deadline?.dueExtended ?? null],
    ['overdueAfterExtended', deadline?.overdueAfterExtended ?? null],
    ...limits.map(({ code, date }): [`limit:${string}`, string] => [`limit:${code}`, date]),
  ]);
}
