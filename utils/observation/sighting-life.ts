import { BOUNDS } from './bounds.ts';
import { compareRefs } from './evidence-refs.ts';
import type { ChoiceMoment, FirstIn, Setter } from './model.ts';

/** The part every sighting shares. */
export interface Life {
  key: string;
  firstSeen: number;
  lastSeen: number;
  evidence: string[];
  moments: ChoiceMoment[];
  firstIn: FirstIn;
}

export const newLife = (key: string, at: number): Life => ({
  key,
  firstSeen: at,
  lastSeen: at,
  evidence: [],
  moments: [],
  firstIn: {},
});

/** Lengthens a life by one event; `moment` is given only for events in which the thing itself acted. */
export function extendLife(life: Life, at: number, ref: string, moment?: ChoiceMoment): void {
  life.firstSeen = Math.min(life.firstSeen, at);
  life.lastSeen = Math.max(life.lastSeen, at);
  const news = moment !== undefined && !life.moments.includes(moment);
  if (news) life.moments = [...life.moments, moment].sort();
  if (moment !== undefined) life.firstIn = mergeFirstIn(life.firstIn, { [moment]: { at, ref } });
  // The first events and every event that shows something new are kept as evidence.
  if (life.evidence.length < BOUNDS.evidence - 2 || (news && life.evidence.length < BOUNDS.evidence)) {
    if (!life.evidence.includes(ref)) life.evidence = [...life.evidence, ref].sort(compareRefs);
  }
}

/** The earlier of two first events, moment by moment. */
export function mergeFirstIn(a: FirstIn, b: FirstIn): FirstIn {
  const merged: FirstIn = {};
  for (const moment of ['after-acceptance', 'after-refusal', 'before-choice', 'unknown'] as const) {
    const [x, y] = [a[moment], b[moment]];
    const first = x && y ? ((x.at - y.at || compareRefs(x.ref, y.ref)) <= 0 ? x : y) : (x ?? y);
    if (first) merged[moment] = first;
  }
  return merged;
}

type EventPlace = { at: number; ref: string };

/** The later of two events, where there is one. */
export function laterEvent(a: EventPlace | null, b: EventPlace | null): EventPlace | null {
  if (!a || !b) return a ?? b;
  return (a.at - b.at || compareRefs(a.ref, b.ref)) >= 0 ? a : b;
}

/** Adds a setter once. */
export function addSetter(setters: Setter[], setter: Setter): void {
  if (setters.length >= BOUNDS.evidence) return;
  if (!setters.some((known) => known.how === setter.how && known.url === setter.url)) setters.push(setter);
  setters.sort(compareSetters);
}

/** Headers before scripts, then by address. */
export const compareSetters = (a: Setter, b: Setter): number =>
  a.how !== b.how
    ? a.how < b.how
      ? -1
      : 1
    : (a.url ?? '') === (b.url ?? '')
      ? 0
      : (a.url ?? '') < (b.url ?? '')
        ? -1
        : 1;
