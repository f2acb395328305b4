import { BOUNDS } from './bounds.ts';
import { compareRefs } from './evidence-refs.ts';
import type { Carried, CookieSighting, HostSighting, StorageSighting } from './model.ts';
import { ofType, type Placed } from './placed.ts';
import { hostOf } from './strip-url.ts';

/**
 * Notes at each third-party host what its requests took along: a value that is also stored for the shop, or the
 * customer's own data. What the third party stored for itself is its own and not counted.
 * @param personal hashes of the customer's own data, from `personalMarks`
 */
export function noteCarried(
  placed: readonly Placed[],
  hosts: readonly HostSighting[],
  stored: readonly (CookieSighting | StorageSighting)[],
  personal: ReadonlyMap<string, Carried['what']>,
): void {
  const owners = new Map<string, string>();
  for (const thing of stored) {
    if (thing.party !== 'first') continue;
    for (const part of thing.value?.parts ?? []) if (!owners.has(part)) owners.set(part, thing.key);
  }
  const byHost = new Map(hosts.map((sighting) => [sighting.host, sighting]));
  for (const { event, ref } of ofType(placed, 'request')) {
    const host = event.carried.length > 0 ? byHost.get(hostOf(event.url)) : undefined;
    if (!host) continue;
    for (const part of event.carried) {
      const what = personal.get(part);
      const owner = owners.get(part);
      if (what) addCarried(host, { what, of: '', ref });
      else if (owner !== undefined) addCarried(host, { what: 'stored', of: owner, ref });
    }
  }
}

function addCarried(host: HostSighting, thing: Carried): void {
  host.carried = mergeCarried(host.carried, [thing]);
}

/** Each thing once, with the first request that carried it; the customer's own data first. */
export function mergeCarried(a: readonly Carried[], b: readonly Carried[]): Carried[] {
  const all = new Map<string, Carried>();
  for (const thing of [...a, ...b]) {
    const key = `${thing.what} ${thing.of}`;
    const known = all.get(key);
    if (!known || compareRefs(thing.ref, known.ref) < 0) all.set(key, thing);
  }
  return [...all]
    .sort(([x, one], [y, other]) => Number(one.what === 'stored') - Number(other.what === 'stored') || (x < y ? -1 : 1))
    .slice(0, BOUNDS.carriedThings)
    .map(([, thing]) => thing);
}
