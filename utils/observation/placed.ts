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

/** The events by type; of a list that was asked before, what was found then. */
const grouped = new WeakMap<readonly Placed[], Map<string, Placed[]>>();

/** The events of one type, in the order given. The list must not change between two questions. */
export function ofType<T extends ObservedEvent['type']>(
  placed: readonly Placed[],
  type: T,
): readonly Placed<Extract<ObservedEvent, { type: T }>>[] {
  const byType = grouped.get(placed) ?? Map.groupBy(placed, ({ event }) => event.type);
  grouped.set(placed, byType);
  return (byType.get(type) ?? []) as Placed<Extract<ObservedEvent, { type: T }>>[];
}
