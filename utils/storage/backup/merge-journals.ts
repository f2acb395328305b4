import type { CustomerDatabase } from '../database.ts';
import type { EventRow, VisitRow } from '../rows.ts';
import type { SharedVisits } from './join-sightings.ts';
import { type RestoreOutcome, tally } from './restore-outcome.ts';

/** A visit that is here with a shorter journal, and the events of the backup that would follow it. */
interface Extension {
  ours: VisitRow;
  theirs: VisitRow;
  /** Whether the journals agree where ours ends. */
  agrees: boolean;
  events: EventRow[];
}

/**
 * Joins the journals of a backup with those that are here. A journal only grows, each event chained to the one before: of
 * two that agree, the longer holds all. Of two that do not, ours stays as it is. What was deleted here after its keep-time
 * stays deleted.
 */
export class JournalMerge {
  readonly #db: CustomerDatabase;
  readonly #shops = new Set<string>();
  readonly #extended = new Set<string>();
  /** Visits that are here as they are in the backup, or longer. */
  readonly #known = new Set<string>();
  readonly #extensions = new Map<string, Extension>();

  constructor(db: CustomerDatabase) {
    this.#db = db;
  }

  /** How the visits meet, once all of them were taken in. */
  get shared(): SharedVisits {
    return { shops: this.#shops, extended: this.#extended };
  }

  async visits(rows: readonly VisitRow[], outcome: RestoreOutcome): Promise<void> {
    const known = await this.#db.visits.bulkGet(rows.map(({ id }) => id));
    const fresh: VisitRow[] = [];
    for (const [index, theirs] of rows.entries()) {
      const ours = known[index];
      if (!ours) {
        fresh.push(theirs);
        continue;
      }
      this.#shops.add(ours.shop);
      const expired = [ours, theirs].some(({ gaps }) => gaps.includes('journal-expired'));
      if (theirs.length > ours.length && !expired)
        this.#extensions.set(ours.id, { ours, theirs, agrees: ours.length === 0, events: [] });
      else {
        this.#known.add(ours.id);
        const disagree = theirs.length === ours.length && theirs.head !== ours.head;
        tally(outcome, disagree ? 'kept' : 'same', 'visits');
      }
    }
    await this.#db.visits.bulkPut(fresh);
    tally(outcome, 'added', 'visits', fresh.length);
  }

  async events(rows: readonly EventRow[], outcome: RestoreOutcome): Promise<void> {
    const fresh: EventRow[] = [];
    const here: EventRow[] = [];
    for (const row of rows) {
      const extension = this.#extensions.get(row.visit);
      // Each hash covers everything before it: where one agrees, all before it do.
      if (extension && row.seq === extension.ours.length - 1) extension.agrees = row.hash === extension.ours.head;
      if (extension && row.seq >= extension.ours.length) extension.events.push(row);
      else if (extension || this.#known.has(row.visit)) here.push(row);
      else fresh.push(row);
    }
    await this.#db.events.bulkPut(fresh);
    tally(outcome, 'added', 'events', fresh.length);
    const ours = await this.#db.events.bulkGet(here.map(({ visit, seq }): [string, number] => [visit, seq]));
    for (const [index, { hash }] of here.entries()) {
      const theirs = ours[index];
      tally(outcome, theirs !== undefined && theirs.hash !== hash ? 'kept' : 'same', 'events');
    }
    // Events come in order: the extensions of visits before the newest one are whole.
    const newest = rows.at(-1)?.visit ?? '';
    for (const [id, extension] of this.#extensions)
      if (id < newest && extension.events.length > 0) await this.#extend(extension, outcome);
  }

  /** All events were taken in: what is still open is finished. */
  async finish(outcome: RestoreOutcome): Promise<void> {
    for (const extension of this.#extensions.values()) await this.#extend(extension, outcome);
  }

  async #extend({ ours, theirs, agrees, events }: Extension, outcome: RestoreOutcome): Promise<void> {
    this.#extensions.delete(ours.id);
    const follows =
      agrees &&
      events.length === theirs.length - ours.length &&
      events.every(({ seq }, index) => seq === ours.length + index) &&
      events.at(-1)?.hash === theirs.head;
    tally(outcome, follows ? 'changed' : 'kept', 'visits');
    tally(outcome, follows ? 'added' : 'kept', 'events', events.length);
    if (!follows) return;
    this.#extended.add(ours.id);
    await this.#db.events.bulkPut(events);
    await this.#db.visits.put(theirs);
  }
}
