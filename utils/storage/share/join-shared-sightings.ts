import type { SeenThing } from '../../comparison/model.ts';
import { canonicalJson } from '../../evidence/hash-chain.ts';
import { mergeSightings } from '../../observation/merge-sightings.ts';
import type { SightingChange } from '../../observation/sighting-changes.ts';
import { LIVE_VISITS } from '../keep-sightings.ts';
import type { SightingRow } from '../rows.ts';

/** Changes a row remembers of its older visits, as where sightings are kept. */
const PAST = 24;

/**
 * Joins what two machines say of one thing: the newest visits apart, everything older in one. In how many visits it was
 * seen is the greater of the two numbers, a lower bound: neither machine knows which of the other's it counted already.
 */
export function joinSharedSightings(ours: SightingRow, theirs: SightingRow): SightingRow {
  if (ours.kind !== theirs.kind) return canonicalJson(ours) >= canonicalJson(theirs) ? ours : theirs;
  const live = new Map(Object.entries(ours.live ?? {}));
  for (const [visit, thing] of Object.entries(theirs.live ?? {})) {
    const known = live.get(visit);
    live.set(visit, known ? both(known, thing) : thing);
  }
  const ids = [...live.keys()].sort();
  const older = ids.slice(0, -LIVE_VISITS).flatMap((id) => live.get(id) ?? []);
  const newest = ids.slice(-LIVE_VISITS);
  const settled = joinAll([...settledPart(ours), ...settledPart(theirs), ...older]);
  const parts = newest.flatMap((id) => live.get(id) ?? []);
  const all = joinAll([...(settled ? [settled] : []), ...parts]);
  if (!all) return ours;
  const visits = Math.max(ours.visits ?? 0, theirs.visits ?? 0, newest.length);
  const past = pastOf(ours, theirs);
  // As on one machine, the newest visit says who is behind it.
  const attribution = (parts.at(-1) ?? settled ?? all).attribution;
  return {
    ...all,
    attribution,
    shop: ours.shop,
    live: Object.fromEntries(newest.flatMap((id) => (live.has(id) ? [[id, live.get(id) as SeenThing]] : []))),
    visits,
    settledVisits: visits - newest.length,
    ...(past.length > 0 ? { past } : {}),
    ...(settled ? { settled } : {}),
  } as SightingRow;
}

/** The join of two views, with the greater attribution, so that their order makes no difference. */
function both(a: SeenThing, b: SeenThing): SeenThing {
  const attribution = canonicalJson(a.attribution) >= canonicalJson(b.attribution) ? a.attribution : b.attribution;
  return { ...mergeSightings(a, b), attribution } as SeenThing;
}

const joinAll = (things: readonly SeenThing[]): SeenThing | null =>
  things.reduce<SeenThing | null>((all, thing) => (all ? both(all, thing) : thing), null);

/** A row of which nothing was kept apart is wholly settled. */
function settledPart(row: SightingRow): SeenThing[] {
  if (row.settled) return [row.settled];
  if (Object.keys(row.live ?? {}).length > 0) return [];
  const { shop: _, live: __, settled: ___, visits: ____, settledVisits: _____, past: ______, ...thing } = row;
  return [thing as SeenThing];
}

/** The newest changes of both, each once, in an order that every machine agrees on: by visit, then by their text. */
function pastOf(ours: SightingRow, theirs: SightingRow): SightingChange[] {
  const changes = [...(ours.past ?? []), ...(theirs.past ?? [])];
  const byText = new Map(changes.map((change) => [`${change.visit}${canonicalJson(change)}`, change]));
  return [...byText.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-PAST)
    .map(([, change]) => change);
}
