import type { Carried, ObservedEvent } from './model.ts';

/** What the reducers need to know about the visit besides its events. */
export interface VisitContext {
  visit: string;
  /** Registrable domain of the shop. */
  shop: string;
  /** Party of a host or cookie domain relative to the shop. */
  party(host: string): 'first' | 'third';
  /** Hashes by which the customer's own data are known again, from `personalMarks`; empty where none are known. */
  personal?: ReadonlyMap<string, Carried['what']>;
}

/** One event with its place in the journal, in order of its own time. */
export interface Placed<E extends ObservedEvent = ObservedEvent> {
  event: E;
  ref: string;
}

/** The events of one type, in the order given. */
export function ofType<T extends ObservedEvent['type']>(
  placed: readonly Placed[],
  type: T,
): Placed<Extract<ObservedEvent, { type: T }>>[] {
  return placed.filter((item): item is Placed<Extract<ObservedEvent, { type: T }>> => item.event.type === type);
}
