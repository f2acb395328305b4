import { isSealedAway } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { isLocked } from './put-by.ts';

/** Quiet time after which a visit is settled, and the longest it may wait while a page is busy, in milliseconds. */
const QUIET_MS = 300;
const LONGEST_MS = 1_500;
/** A visit that takes long to settle is settled less often: a hostile page must not keep the worker busy. */
const REST_FACTOR = 4;

export interface Settler {
  /** The visit's journal grew. */
  due(visit: string): void;
  /**
   * Settles now what is behind its journal: after a killed worker, or before something is exported.
   * @param most looks at so many of the newest visits only; a worker that was killed left none of the old ones behind
   */
  catchUp(most?: number): Promise<void>;
  /** Resolves when nothing is being settled. */
  idle(): Promise<void>;
}

/**
 * Settles visits a moment after their journal grew, one at a time. What it forgets when killed, `catchUp` finds again.
 * @param isBusy whether more is on its way into the journal: settling before that would be done twice
 */
export function createSettler(
  services: Services,
  onError: (error: unknown) => void,
  onSettled: (visit: string) => void,
  isBusy: () => boolean = () => false,
): Settler {
  const waiting = new Map<string, { since: number; timer: ReturnType<typeof setTimeout> }>();
  let queue: Promise<void> = Promise.resolve();
  /** Until when a visit rests; other visits do not wait for it. */
  const rests = new Map<string, number>();
  const settle = (visit: string): Promise<void> => {
    waiting.delete(visit);
    queue = queue
      .then(async () => {
        // What the worker loads once is no work of the visit.
        await Promise.all([services.attributor(), services.marker()]);
        const { settleVisit } = await import('./settle-visit.ts');
        const begun = services.now();
        await settleVisit(services, visit);
        const ended = services.now();
        for (const [other, until] of rests) if (until < ended) rests.delete(other);
        rests.set(visit, ended + REST_FACTOR * (ended - begun));
        onSettled(visit);
      })
      .catch((error: unknown) => {
        // What is behind its journal is settled once it is open.
        if (!isLocked(error)) onError(error);
      });
    return queue;
  };
  const due = (visit: string): void => {
    const open = waiting.get(visit);
    const since = open?.since ?? services.now();
    if (open) clearTimeout(open.timer);
    const now = services.now();
    const wait = Math.max((rests.get(visit) ?? 0) - now, Math.min(QUIET_MS, since + LONGEST_MS - now));
    const timer = setTimeout(() => {
      if (isBusy() && services.now() < since + LONGEST_MS) due(visit);
      else void settle(visit);
    }, wait);
    waiting.set(visit, { since, timer });
  };
  return {
    due,
    idle: () => queue,
    async catchUp(most = Number.POSITIVE_INFINITY) {
      for (const visit of await behindOf(services, most)) await settle(visit);
    },
  };
}

/** Ids of visits whose sightings lag behind their journal, newest first. */
async function behindOf({ db }: Services, most: number): Promise<string[]> {
  if (await isSealedAway(db)) return [];
  const newest = await db.visits.orderBy('id').reverse().limit(most).toArray();
  return newest.filter(({ reducedTo, length }) => reducedTo < length).map(({ id }) => id);
}
