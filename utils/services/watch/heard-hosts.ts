import { hostOf, type RawEvent } from '../../observation/index.ts';

/** Visits that are remembered; what is forgotten is told twice, which changes nothing. */
const MOST_VISITS = 50;

/** Which hosts the browser itself reported requests to, visit by visit. */
export interface HeardHosts {
  note(visit: string, host: string): void;
  /**
   * What a page tells, without the resources from hosts that the browser reported requests to: those are counted by the
   * requests, and would fill half of the journal a second time.
   */
  withoutKnown(visit: string, events: RawEvent[]): RawEvent[];
}

export function createHeardHosts(): HeardHosts {
  const byVisit = new Map<string, Set<string>>();
  return {
    note(visit, host) {
      const known = byVisit.get(visit);
      if (known) return void known.add(host);
      byVisit.set(visit, new Set([host]));
      const [oldest] = byVisit.keys();
      if (oldest !== undefined && byVisit.size > MOST_VISITS) byVisit.delete(oldest);
    },
    withoutKnown(visit, events) {
      const known = byVisit.get(visit);
      return known ? events.filter((event) => event.type !== 'resource' || !known.has(hostOf(event.url))) : events;
    },
  };
}
