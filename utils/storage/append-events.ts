import { chainHash } from '../evidence/hash-chain.ts';
import { BOUNDS } from '../observation/bounds.ts';
import type { ObservedEvent } from '../observation/model.ts';
import type { CustomerDatabase } from './database.ts';
import type { EventRow } from './rows.ts';

/**
 * Appends events to a visit's journal, each chained to the one before it. All or nothing: either every event and the
 * visit's new head are stored, or none. Appends that meet are chained one after the other.
 * @returns the number of events that found no room (the journal is full) or no visit
 */
export function appendEvents(db: CustomerDatabase, visit: string, events: readonly ObservedEvent[]): Promise<number> {
  return db.transaction('rw', db.visits, db.events, async () => {
    const row = await db.visits.get(visit);
    if (!row) return events.length;
    const kept = events.slice(0, Math.max(0, BOUNDS.eventsPerVisit - row.length));
    const dropped = events.length - kept.length;
    let head = row.head;
    const entries = kept.map((event, index): EventRow => {
      head = chainHash(head, event);
      return { visit, seq: row.length + index, event, hash: head };
    });
    await db.events.bulkAdd(entries);
    await db.visits.put({
      ...row,
      length: row.length + entries.length,
      head,
      lastEventAt: Math.max(row.lastEventAt, ...entries.map(({ event }) => event.at)),
      gaps: dropped > 0 && !row.gaps.includes('journal-full') ? [...row.gaps, 'journal-full'] : row.gaps,
    });
    return dropped;
  });
}
