import type { SeenThing } from '../../comparison/index.ts';
import type { SightingChange } from '../../observation/index.ts';
import { changesOf, type SightingRow } from '../../storage/index.ts';

/** How often a thing was seen, and what was different from one visit to the next, oldest first. */
export interface SightingHistory {
  visits: number;
  changes: SightingChange[];
}

/** The history of a thing as it is kept; a thing that was seen by itself, outside the history, has one visit. */
export function sightingHistory(thing: SeenThing): SightingHistory {
  return isKept(thing) ? { visits: thing.visits ?? 1, changes: changesOf(thing) } : { visits: 1, changes: [] };
}

const isKept = (thing: SeenThing): thing is SightingRow => 'live' in thing;
