import type { CaseEvent } from '../model.ts';

/**
 * The events that stand, in the order in which they happened: an event that a correction names did not happen. A
 * correction can itself be taken back; the last one recorded decides.
 */
export function eventsInForce(events: readonly CaseEvent[]): CaseEvent[] {
  const void_ = correctionsInForce(events);
  return events.filter((event) => event.type !== 'corrected' && !void_.has(event.id)).sort(asHappened);
}

/** The corrections that hold, by the id of the event that each of them takes back. */
export function correctionsInForce(events: readonly CaseEvent[]): Map<string, CaseEvent> {
  const void_ = new Map<string, CaseEvent>();
  // Newest first: a correction counts unless a later one has taken it back. One that names itself or a later event
  // cannot undo what is already settled.
  for (const event of [...events].sort((a, b) => b.recordedAt - a.recordedAt || compare(b.id, a.id))) {
    if (event.type !== 'corrected' || event.voids === undefined || void_.has(event.id)) continue;
    if (event.voids !== event.id && !void_.has(event.voids)) void_.set(event.voids, event);
  }
  return void_;
}

/** By date, then in the order of recording. */
function asHappened(a: CaseEvent, b: CaseEvent): number {
  return compare(a.date, b.date) || a.recordedAt - b.recordedAt || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
