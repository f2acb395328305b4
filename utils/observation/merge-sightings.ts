import { BOUNDS } from './bounds.ts';
import { mergeCarried } from './carried-things.ts';
import { isCapped } from './cookie-row.ts';
import { mergeRefs } from './evidence-refs.ts';
import type { CookieSighting, HostSighting, Setter, Sighting, StorageSighting } from './model.ts';
import { compareSetters, laterEvent, mergeFirstIn } from './sighting-life.ts';

/**
 * Joins two sightings of the same thing. The join is idempotent, commutative and associative, so that a visit may be
 * reduced again after the worker was killed, and visits may come in any order.
 */
export function mergeSightings<S extends Sighting>(a: S, b: S): S;
export function mergeSightings(a: Sighting, b: Sighting): Sighting {
  const life = {
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
    evidence: mergeRefs(a.evidence, b.evidence),
    moments: union(a.moments, b.moments),
    firstIn: mergeFirstIn(a.firstIn, b.firstIn),
  };
  if (a.kind === 'cookie' && b.kind === 'cookie') return { ...mergeCookies(a, b), ...life };
  if (a.kind === 'storage' && b.kind === 'storage') return { ...mergeStorage(a, b), ...life };
  if (a.kind === 'host' && b.kind === 'host') return { ...mergeHosts(a, b), ...life };
  return a;
}

const union = <T extends string>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])].sort();

const greatest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

function mergeSetters(a: readonly Setter[], b: readonly Setter[]): Setter[] {
  const known = (setter: Setter): boolean => a.some((other) => compareSetters(other, setter) === 0);
  return [...a, ...b.filter((setter) => !known(setter))].sort(compareSetters).slice(0, BOUNDS.evidence);
}

/** What can only be one thing is taken from the later sighting; of two of one moment, from the greater text. */
function latest<S extends Sighting, T>(a: S, b: S, of: (sighting: S) => T): T {
  if (a.lastSeen !== b.lastSeen) return of(a.lastSeen > b.lastSeen ? a : b);
  const [x, y] = [of(a), of(b)];
  return JSON.stringify(x) >= JSON.stringify(y) ? x : y;
}

function mergeCookies(a: CookieSighting, b: CookieSighting): CookieSighting {
  const merged = {
    ...a,
    ...latest(a, b, ({ hostOnly, party, httpOnly, secure, sameSite, value }) => ({
      hostOnly,
      party,
      httpOnly,
      secure,
      sameSite,
      value,
    })),
    ...newestCount(a, b, 'sets'),
    refusals: union(a.refusals, b.refusals),
    storedAt: greatest(a.storedAt, b.storedAt),
    left: laterEvent(a.left, b.left),
    states: union(a.states, b.states),
    setBy: mergeSetters(a.setBy, b.setBy),
    requestedSeconds: greatest(a.requestedSeconds, b.requestedSeconds),
    storedSeconds: greatest(a.storedSeconds, b.storedSeconds),
    baseline: a.baseline || b.baseline,
  };
  return { ...merged, capped: isCapped(merged) };
}

const mergeStorage = (a: StorageSighting, b: StorageSighting): StorageSighting => ({
  ...a,
  party: latest(a, b, ({ party }) => party),
  bytes: Math.max(a.bytes, b.bytes),
  value: latest(a, b, ({ value }) => value),
  setBy: mergeSetters(a.setBy, b.setBy),
});

const mergeHosts = (a: HostSighting, b: HostSighting): HostSighting => ({
  ...a,
  party: latest(a, b, ({ party }) => party),
  ...newestCount(a, b, 'count', 'blocked', 'fromWorkers'),
  resources: union(a.resources, b.resources).slice(0, BOUNDS.evidence),
  carried: mergeCarried(a.carried, b.carried),
  alias: strongerAlias(a.alias, b.alias),
});

/** Counts hold for the newest visit alone; one that is reduced again only grows. */
function newestCount<K extends string, S extends { countedIn: string } & Record<K, number>>(a: S, b: S, ...keys: K[]) {
  const newest = a.countedIn < b.countedIn ? b.countedIn : a.countedIn;
  const counted = [a, b].filter(({ countedIn }) => countedIn === newest);
  const counts = keys.map((key) => [key, Math.max(...counted.map((sighting) => sighting[key]))]);
  return { countedIn: newest, ...Object.fromEntries(counts) } as Pick<S, K | 'countedIn'>;
}

/** The name service before a signature, then by name. */
function strongerAlias(a: HostSighting['alias'], b: HostSighting['alias']): HostSighting['alias'] {
  const order = (alias: HostSighting['alias']): string => (alias ? `${alias.how} ${alias.name}` : '~');
  return order(a) <= order(b) ? a : b;
}
