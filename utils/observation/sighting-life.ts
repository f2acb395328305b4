import { BOUNDS } from './bounds.ts';
import type { ChoiceMoment, Setter } from './model.ts';

/** The part every sighting shares. */
export interface Life {
  key: string;
  firstSeen: number;
  lastSeen: number;
  evidence: string[];
  moments: ChoiceMoment[];
}

export const newLife = (key: string, at: number): Life => ({
  key,
  firstSeen: at,
  lastSeen: at,
  evidence: [],
  moments: [],
});

/** Lengthens a life by one event; `moment` is given only for events in which the thing itself acted. */
export function extendLife(life: Life, at: number, ref: string, moment?: ChoiceMoment): void {
  life.firstSeen = Math.min(life.firstSeen, at);
  life.lastSeen = Math.max(life.lastSeen, at);
  const news = moment !== undefined && !life.moments.includes(moment);
  if (news) life.moments = [...life.moments, moment].sort();
  // The first events and every event that shows something new are kept as evidence.
  if (life.evidence.length < BOUNDS.evidence - 2 || (news && life.evidence.length < BOUNDS.evidence)) {
    if (!life.evidence.includes(ref)) life.evidence.push(ref);
  }
}

/** Adds a setter once. */
export function addSetter(setters: Setter[], setter: Setter): void {
  if (setters.length >= BOUNDS.evidence) return;
  if (!setters.some((known) => known.how === setter.how && known.url === setter.url)) setters.push(setter);
}
