import { BOUNDS } from './bounds.ts';
import { isCapped } from './cookie-sightings.ts';
import type { CookieSighting, HostSighting, Sighting, StorageSighting } from './model.ts';

const union = <T>(a: readonly T[], b: readonly T[], limit = Number.POSITIVE_INFINITY): T[] => {
  const seen = new Map([...a, ...b].map((item) => [JSON.stringify(item), item]));
  return [...seen.entries()]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .slice(0, limit)
    .map(([, item]) => item);
};
const longest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

/**
 * Joins two sightings of the same thing. The join is idempotent, commutative and associative, so that a visit may be
 * reduced again after the worker was killed, and visits may come in any order.
 */
export function mergeSightings<S extends Sighting>(a: S, b: S): S;
export function mergeSightings(a: Sighting, b: Sighting): Sighting {
  const life = {
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
    evidence: union(a.evidence, b.evidence, BOUNDS.evidence),
    moments: union(a.moments, b.moments),
  };
  if (a.kind === 'cookie' && b.kind === 'cookie') return { ...mergeCookies(a, b), ...life };
  if (a.kind === 'storage' && b.kind === 'storage') return { ...mergeStorage(a, b), ...life };
  if (a.kind === 'host' && b.kind === 'host') return { ...mergeHosts(a, b), ...life };
  return a;
}

const later = <S extends Sighting>(a: S, b: S): S =>
  a.lastSeen !== b.lastSeen ? (a.lastSeen > b.lastSeen ? a : b) : JSON.stringify(a) >= JSON.stringify(b) ? a : b;

function mergeCookies(a: CookieSighting, b: CookieSighting): CookieSighting {
  const merged = {
    ...later(a, b),
    states: union(a.states, b.states),
    setBy: union(a.setBy, b.setBy, BOUNDS.evidence),
    requestedSeconds: longest(a.requestedSeconds, b.requestedSeconds),
    storedSeconds: longest(a.storedSeconds, b.storedSeconds),
    baseline: a.baseline || b.baseline,
  };
  return { ...merged, capped: isCapped(merged) };
}

const mergeStorage = (a: StorageSighting, b: StorageSighting): StorageSighting => ({
  ...later(a, b),
  bytes: Math.max(a.bytes, b.bytes),
  setBy: union(a.setBy, b.setBy, BOUNDS.evidence),
});

function mergeHosts(a: HostSighting, b: HostSighting): HostSighting {
  const resources = union(a.resources, b.resources, BOUNDS.evidence);
  if (a.countedIn !== b.countedIn) return { ...(a.countedIn > b.countedIn ? a : b), resources };
  return { ...a, count: Math.max(a.count, b.count), blocked: Math.max(a.blocked, b.blocked), resources };
}
