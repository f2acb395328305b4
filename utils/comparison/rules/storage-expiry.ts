import { type Sourced, saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding, SeenStorage } from '../model.ts';
import { someOf } from '../tracking.ts';

/**
 * C4: local storage declared to expire, as a class or by name. It has no expiry: what is written stays until it is
 * deleted (WHATWG HTML, Web storage).
 */
export function storageExpiry(ground: Ground): Finding[] {
  const stays = ground.stored.filter(({ store, party }) => store === 'localStorage' && party === 'first');
  const [promise] = ground
    .affirmed('cookie.lifetime')
    .filter(({ claim }) => claim.value.storage.includes('localStorage'));
  if (promise) return stays.length > 0 ? [difference(stays, promise, promise.claim.value.maxSeconds)] : [];
  const named = stays.flatMap((thing) => {
    // A cookie of the same name may be the one that is meant.
    if (ground.cookiesByName.has(thing.name)) return [];
    const by = ground.declared.covering(thing.name).find(({ claim }) => claim.value.lifetime.seconds !== undefined);
    return by ? [{ thing, by }] : [];
  });
  const longest = Math.max(...named.map(({ by }) => by.claim.value.lifetime.seconds ?? 0));
  return named[0]
    ? [
        difference(
          named.map(({ thing }) => thing),
          named[0].by,
          longest,
        ),
      ]
    : [];
}

const difference = (things: readonly SeenStorage[], by: Sourced, declaredMaxSeconds: number): Finding =>
  finding('C4', {
    subject: 'storage:localStorage',
    verdict: 'differs',
    said: saidBy(by),
    events: things.flatMap((thing) => thing.evidence.slice(0, 2)),
    message: 'storage-cannot-expire',
    params: { count: things.length, names: someOf(things.map(({ name }) => name)), declaredMaxSeconds },
  });
