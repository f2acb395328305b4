import type { SeenThing } from '../comparison/model.ts';
import { mergeSightings } from '../observation/merge-sightings.ts';
import { changesBetween, type SightingChange } from '../observation/sighting-changes.ts';
import type { CustomerDatabase } from './database.ts';
import type { SightingRow } from './rows.ts';

/** Changes a row remembers of its older visits. */
const PAST_CHANGES = 24;

/** Visits whose own sightings are kept apart; what is older is joined for good. */
export const LIVE_VISITS = 4;

/**
 * Keeps what one visit's journal says, in place of what it said before: a late event (the customer's click, a partition
 * that turned up) may change how an earlier one reads. Must run inside a transaction on `sightings`.
 */
export async function keepSightings(
  db: CustomerDatabase,
  shop: string,
  visit: string,
  seen: readonly SeenThing[],
): Promise<void> {
  const rows = new Map((await db.sightings.where('shop').equals(shop).toArray()).map((row) => [row.key, row]));
  const fresh = new Map(seen.map((thing) => [thing.key, thing]));
  // A busy page is settled again and again, and most of what it says stays as it was.
  const changed = [...new Set([...fresh.keys(), ...rows.keys()])].filter(
    (key) => !same(fresh.get(key), rows.get(key)?.live?.[visit]),
  );
  const next = changed.map((key) => [key, nextRow(shop, visit, rows.get(key), fresh.get(key))] as const);
  await db.sightings.bulkPut(next.flatMap(([, row]) => row ?? []));
  await db.sightings.bulkDelete(next.flatMap(([key, row]) => (row ? [] : [[shop, key] as [string, string]])));
}

/** Whether two views of a thing say the same; both are plain data, made by the same steps in the same order. */
const same = (a: SeenThing | undefined, b: SeenThing | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

function nextRow(
  shop: string,
  visit: string,
  row: SightingRow | undefined,
  thing: SeenThing | undefined,
): SightingRow | null {
  const { [visit]: _, ...others } = row?.live ?? {};
  const live = thing ? { ...others, [visit]: thing } : others;
  // ULIDs sort by time: the oldest are joined.
  const ids = Object.keys(live).sort();
  const done = ids.slice(0, -LIVE_VISITS).flatMap((id) => live[id] ?? []);
  const kept = ids.slice(-LIVE_VISITS).flatMap((id) => (live[id] ? [[id, live[id]] as const] : []));
  const settled = joinedThings([...(row?.settled ? [row.settled] : []), ...done]);
  const all = joinedThings([...(settled ? [settled] : []), ...kept.map(([, part]) => part)]);
  if (!all) return null;
  const settledVisits = (row?.settledVisits ?? 0) + done.length;
  const past = [...(row?.past ?? []), ...changesIn(live, ids.slice(0, done.length + 1))].slice(-PAST_CHANGES);
  return {
    ...all,
    shop,
    live: Object.fromEntries(kept),
    visits: settledVisits + kept.length,
    settledVisits,
    ...(past.length > 0 ? { past } : {}),
    ...(settled ? { settled } : {}),
  };
}

/** What changed from visit to visit, oldest first: of the older visits what is remembered, of the newest everything. */
export const changesOf = (row: SightingRow): SightingChange[] => [
  ...(row.past ?? []),
  ...changesIn(row.live ?? {}, Object.keys(row.live ?? {}).sort()),
];

const changesIn = (live: Record<string, SeenThing>, ids: readonly string[]): SightingChange[] =>
  ids.flatMap((id, index) => {
    const [before, after] = [live[ids[index - 1] ?? ''], live[id]];
    return before && after ? changesBetween(before, after, id) : [];
  });

/** The join of several visits' views of one thing; the newest says who is behind it. */
export function joinedThings(things: readonly SeenThing[]): SeenThing | null {
  return things.reduce<SeenThing | null>(
    (all, thing) => (all ? ({ ...mergeSightings(all, thing), attribution: thing.attribution } as SeenThing) : thing),
    null,
  );
}
