import { joinedThings, LIVE_VISITS } from '../keep-sightings.ts';
import type { SightingRow } from '../rows.ts';

/** How the visits of the backup meet those that are here. */
export interface SharedVisits {
  /** Shops of which both have a visit: their counts overlap. */
  shops: ReadonlySet<string>;
  /** Visits of which the backup has the longer journal. */
  extended: ReadonlySet<string>;
}

/**
 * Joins what two histories say of one thing. The join of sightings is idempotent, so that visits which both know count
 * once in all but the number of visits: where the histories overlap, that is the larger of the two numbers, a lower bound.
 * @returns null where the two are no sightings of one kind
 */
export function joinSightingRows(ours: SightingRow, theirs: SightingRow, visits: SharedVisits): SightingRow | null {
  if (ours.kind !== theirs.kind) return null;
  const longer = Object.entries(theirs.live ?? {}).filter(([id]) => visits.extended.has(id));
  const live = { ...theirs.live, ...ours.live, ...Object.fromEntries(longer) };
  const parts = Object.values(live);
  if (parts.some(({ kind }) => kind !== ours.kind)) return null;
  const ids = Object.keys(live).sort();
  const done = ids.slice(0, -LIVE_VISITS).flatMap((id) => live[id] ?? []);
  const kept = ids.slice(-LIVE_VISITS).flatMap((id) => (live[id] ? [[id, live[id]] as const] : []));
  const settled = joinedThings([...settledOf(ours), ...settledOf(theirs), ...done]);
  const all = joinedThings([...(settled ? [settled] : []), ...kept.map(([, part]) => part)]);
  if (!all || all.kind !== ours.kind) return null;
  const counts = [ours, theirs].map((row) => row.visits ?? 0);
  const seen = visits.shops.has(ours.shop) ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
  const number = Math.max(seen, kept.length);
  const past = [
    ...new Map(
      [...(theirs.past ?? []), ...(ours.past ?? [])].map((change) => [JSON.stringify(change), change]),
    ).values(),
  ];
  return {
    ...all,
    shop: ours.shop,
    live: Object.fromEntries(kept),
    visits: number,
    settledVisits: number - kept.length,
    ...(past.length > 0 ? { past: past.slice(-24) } : {}),
    ...(settled ? { settled } : {}),
  };
}

/** A row of which nothing was kept apart is wholly settled. */
function settledOf({ shop: _, live, settled, visits: __, settledVisits: ___, past: ____, ...thing }: SightingRow) {
  return settled ? [settled] : Object.keys(live ?? {}).length > 0 ? [] : [thing];
}
