import type { Services } from '../container.ts';
import { keepTimes } from './keep-times.ts';

const DAY_MS = 86_400_000;

/**
 * Deletes the events of visits past their keep-time, except where a standing finding cites the visit. Always a visit's whole
 * chain: what is left of others can be checked as before, and the visit keeps its length and head.
 */
export async function pruneJournal(services: Services): Promise<void> {
  const { db } = services;
  const { journal } = await keepTimes(services);
  if (journal === null) return;
  const before = services.now() - journal * DAY_MS;
  await db.transaction('rw', db.visits, db.events, db.findings, async () => {
    const standing = await db.findings.filter(({ goneSince }) => goneSince === null).toArray();
    const cited = new Set(standing.flatMap(({ events }) => events.map((ref) => ref.split(':')[0])));
    const old = await db.visits
      .filter(({ id, startedAt, gaps }) => startedAt < before && !cited.has(id) && !gaps.includes('journal-expired'))
      .toArray();
    for (const { id, gaps } of old) {
      await db.events.where('[visit+seq]').between([id, 0], [id, Number.POSITIVE_INFINITY]).delete();
      await db.visits.update(id, { gaps: [...gaps, 'journal-expired'] });
    }
  });
}
