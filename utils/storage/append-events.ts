import { chainHash } from '../evidence/hash-chain.ts';
import { BOUNDS } from '../observation/bounds.ts';
import type { ObservedEvent } from '../observation/model.ts';
import type { CustomerDatabase } from './database.ts';
import type { EventRow, VisitRow } from './rows.ts';

/**
 * Appends events to a visit's journal, each chained to the one before it. All or nothing: either every event and the
 * visit's new head are stored, or none. Appends that meet are chained one after the other.
 * @returns the number of events that found no room (the journal is full) or no visit
 */
export async function appendEvents(
  db: CustomerDatabase,
  visit: string,
  events: readonly ObservedEvent[],
): Promise<number> {
  for (;;) {
    const row = await db.visits.get(visit);
    if (!row) return events.length;
    const kept = events.slice(0, Math.max(0, BOUNDS.eventsPerVisit - row.length));
    const dropped = events.length - kept.length;
    if (await store(db, row, await chained(row, kept), dropped)) return dropped;
  }
}

/** Hashing is asynchronous and would end a transaction of IndexedDB: it is done before one begins. */
async function chained(row: VisitRow, events: readonly ObservedEvent[]): Promise<EventRow[]> {
  const entries: EventRow[] = [];
  let head = row.head;
  for (const [index, event] of events.entries()) {
    head = await chainHash(head, event);
    entries.push({ visit: row.id, seq: row.length + index, event, hash: head });
  }
  return entries;
}

/** Stores the entries, unless the journal has grown since `row` was read. */
function store(db: CustomerDatabase, row: VisitRow, entries: readonly EventRow[], dropped: number): Promise<boolean> {
  return db.transaction('rw', db.visits, db.events, async () => {
    const now = await db.visits.get(row.id);
    if (!now || now.head !== row.head || now.length !== row.length) return false;
    await db.events.bulkAdd(entries);
    await db.visits.update(row.id, {
      length: now.length + entries.length,
      head: entries.at(-1)?.hash ?? now.head,
      lastEventAt: Math.max(now.lastEventAt, ...entries.map(({ event }) => event.at)),
      ...(dropped > 0 && !now.gaps.includes('journal-full') ? { gaps: [...now.gaps, 'journal-full'] } : {}),
    });
    return true;
  });
}
