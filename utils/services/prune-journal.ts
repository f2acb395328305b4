import type { Services } from './container.ts';

const DAY_MS = 86_400_000;
const SETTING = 'journal-days';
/** Longer than the longest time a data request may take with its complaint; a year and a bit. */
const DEFAULT_DAYS = 400;

/** How long, in days, the events of a visit are kept. What they showed stays. */
export async function journalDays({ db }: Services): Promise<number> {
  const kept = (await db.settings.get(SETTING))?.value;
  return typeof kept === 'number' && kept >= 1 ? kept : DEFAULT_DAYS;
}

export async function setJournalDays({ db }: Services, days: number): Promise<void> {
  await db.settings.put({ key: SETTING, value: Math.max(1, Math.round(days)) });
}

/** Deletes the events of visits past their keep-time, except where a standing finding cites the visit. */
export async function pruneJournal(services: Services): Promise<void> {
  const { db } = services;
  const before = services.now() - (await journalDays(services)) * DAY_MS;
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
