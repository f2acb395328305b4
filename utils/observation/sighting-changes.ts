import type { Sighting } from './model.ts';

/** What may be different about a thing from one visit to the next. Values are compared as marks and never told. */
export type ChangeOf = 'value' | 'asked' | 'stored' | 'setter' | 'states' | 'size' | 'requests-carry' | 'alias';

export interface SightingChange {
  /** ULID of the visit that showed it. */
  visit: string;
  at: number;
  of: ChangeOf;
  /** In the unit of the thing: seconds, bytes, or words; null where there is nothing to tell. */
  from: string | number | null;
  to: string | number | null;
}

/** What a visit shows otherwise than the visit before it. Empty when nothing changed. */
export function changesBetween(before: Sighting, after: Sighting, visit: string): SightingChange[] {
  const changes: SightingChange[] = [];
  const note = (of: ChangeOf, from: SightingChange['from'], to: SightingChange['to']): void => {
    if (from !== to) changes.push({ visit, at: after.firstSeen, of, from, to });
  };
  if (before.kind === 'cookie' && after.kind === 'cookie') {
    note('asked', before.requestedSeconds, after.requestedSeconds);
    note('stored', days(before.storedSeconds), days(after.storedSeconds));
    note('states', before.states.join(' '), after.states.join(' '));
  }
  if (before.kind === 'storage' && after.kind === 'storage') note('size', before.bytes, after.bytes);
  if (before.kind === 'host' && after.kind === 'host') {
    note('requests-carry', carried(before), carried(after));
    note('alias', before.alias?.name ?? null, after.alias?.name ?? null);
    return changes;
  }
  if (before.kind === 'host' || after.kind === 'host') return changes;
  note('setter', setters(before), setters(after));
  if (before.value && after.value && before.value.hash !== after.value.hash)
    changes.push({ visit, at: after.firstSeen, of: 'value', from: null, to: null });
  return changes;
}

/** The jar tells to the second what was granted for days: only whole days are a change. */
const days = (seconds: number | null): number | null =>
  seconds === null ? null : Math.round(seconds / 86_400) * 86_400;

const carried = (sighting: Extract<Sighting, { kind: 'host' }>): string =>
  [...new Set(sighting.carried.map(({ what }) => what))].sort().join(' ');

const setters = (sighting: Exclude<Sighting, { kind: 'host' }>): string =>
  [...new Set(sighting.setBy.map(({ url }) => url ?? ''))].sort().join(' ');
