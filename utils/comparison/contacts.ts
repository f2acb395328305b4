import type { Ground } from './ground.ts';
import type { SeenHost } from './model.ts';
import { surelyTracks } from './tracking.ts';

/** Not every request of a host was stopped by the browser or another extension: it heard of the customer. */
export const wasReached = ({ count, blocked }: SeenHost): boolean => count > blocked;

/** Companies that were certainly contacted beside the shop's own, each with its hosts, in order of the alphabet. */
export function contactedCompanies(ground: Ground): Map<string, SeenHost[]> {
  const own = ground.affirmed('controller.name').map(({ claim }) => claim.value);
  const hosts = ground.hosts.filter(
    (host) => host.party === 'third' && host.attribution.confidence === 'sure' && wasReached(host),
  );
  const byCompany = Map.groupBy(hosts, ({ attribution }) => attribution.company ?? '');
  byCompany.delete('');
  const others = [...byCompany].filter(([company]) => !own.some((name) => ground.sameCompany(name, company)));
  return new Map(others.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a company gets more than an address by being contacted: it tracks, or a request carried an identifier. */
export const getsData = (hosts: readonly SeenHost[]): boolean =>
  hosts.some(({ attribution, carried }) => surelyTracks(attribution) || carried.length > 0);
