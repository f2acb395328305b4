import { chainHash } from '../evidence/hash-chain.ts';
import { BOUNDS } from '../observation/bounds.ts';
import type { ObservedEvent } from '../observation/model.ts';
import type { CustomerDatabase } from './database.ts';
import type { EventRow } from './rows.ts';

/**
 * Appends events to a visit's journal, each chained to the one before it. All or nothing: either every event and the
 * visit's new head are stored, or none. Only one append per visit may run at a time; the worker keeps that order.
 * @returns the number of events that found no room (the journal is full)
 */
export async function appendEvents(
  db: CustomerDatabase,
  visit: string,
  events: readonly ObservedEvent[],
): Promise<number> {
  const row = await db.visits.get(visit);
  if (!row) return events.length;
  const room = Math.max(0, BOUNDS.eventsPerVisit - row.length);
  const kept = events.slice(0, room);
  const entries: EventRow[] = [];
  let head = row.head;
  for (const [index, event] of kept.entries()) {
    head = await chainHash(head, event);
    entries.push({ visit, seq: row.length + index, event, hash: head });
  }
  const dropped = events.length - kept.length;
  await db.transaction('rw', db.visits, db.events, async () => {
    await db.events.bulkAdd(entries);
    await db.visits.update(visit, {
      length: row.length + entries.length,
      head,
      lastEventAt: Math.max(row.lastEventAt, ...kept.map((event) => event.at)),
      ...(dropped > 0 && !row.gaps.includes('journal-full') ? { gaps: [...row.gaps, 'journal-full'] } : {}),
    });
  });
  return dropped;
}
