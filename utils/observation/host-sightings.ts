import { BOUNDS } from './bounds.ts';
import type { ChoiceMoment, HostSighting } from './model.ts';
import { ofType, type Placed, type VisitContext } from './placed.ts';
import { extendLife, newLife } from './sighting-life.ts';
import { hostOf } from './strip-url.ts';

/**
 * One row per host contacted. Where the network events are visible they are counted; Resource Timing fills in the
 * hosts that they miss when only the shop itself is granted.
 */
export function hostSightings(
  placed: readonly Placed[],
  context: VisitContext,
  moment: (at: number) => ChoiceMoment,
): HostSighting[] {
  const rows = new Map<string, HostSighting>();
  const row = (host: string, at: number): HostSighting => {
    const key = `host ${host}`;
    const found = rows.get(key) ?? {
      ...newLife(key, at),
      kind: 'host',
      host,
      party: context.party(host),
      count: 0,
      blocked: 0,
      countedIn: context.visit,
      resources: [],
      fromWorkers: 0,
      carried: [],
      alias: null,
    };
    rows.set(key, found);
    return found;
  };
  const contact = (url: string, at: number, ref: string, resource: string): HostSighting | undefined => {
    const host = hostOf(url);
    if (host === '') return;
    const sighting = row(host, at);
    extendLife(sighting, at, ref, moment(at));
    sighting.count += 1;
    if (!sighting.resources.includes(resource) && sighting.resources.length < BOUNDS.evidence) {
      sighting.resources = [...sighting.resources, resource].sort();
    }
    return sighting;
  };
  for (const { event, ref } of ofType(placed, 'request')) {
    const sighting = contact(event.url, event.at, ref, event.resource);
    if (sighting && event.worker) sighting.fromWorkers += 1;
  }
  const counted = new Set(rows.keys());
  for (const { event, ref } of ofType(placed, 'resource')) {
    if (!counted.has(`host ${hostOf(event.url)}`)) contact(event.url, event.at, ref, event.resource);
  }
  for (const { event, ref } of ofType(placed, 'request-blocked')) {
    const host = hostOf(event.url);
    if (host === '') continue;
    const sighting = row(host, event.at);
    extendLife(sighting, event.at, ref);
    sighting.blocked += 1;
  }
  for (const { event, ref } of ofType(placed, 'cname')) {
    const sighting = rows.get(`host ${event.host}`);
    // What the name service says is more than what a signature suggests.
    if (!sighting || (sighting.alias?.how === 'dns' && event.how === 'signature')) continue;
    sighting.alias = { name: event.alias, how: event.how };
    extendLife(sighting, event.at, ref);
  }
  return [...rows.values()];
}
