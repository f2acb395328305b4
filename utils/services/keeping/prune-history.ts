import { type FindingRow, isSealedAway, type PolicyRow } from '../../storage/index.ts';
import { caseStories } from '../cases/case-stories.ts';
import type { Services } from '../container.ts';
import { removeRows } from '../forget/remove-rows.ts';
import { keepTimes } from './keep-times.ts';
import { pruneJournal } from './prune-journal.ts';

const DAY_MS = 86_400_000;

/** The daily clearing: what is past its keep-time goes, kind by kind. Nothing goes that an open request may need. */
export async function pruneHistory(services: Services): Promise<void> {
  // Which shops they are of is not known then. It is done once it is open, and late is early enough.
  if (await isSealedAway(services.db)) return;
  await pruneJournal(services);
  const times = await keepTimes(services);
  const stories = await caseStories(services);
  const needed = new Set(stories.filter(({ state }) => state.status !== 'closed').map(({ file }) => file.shop));
  const before = (days: number): number => services.now() - days * DAY_MS;
  if (times.visits !== null) await pruneVisits(services, before(times.visits), needed);
  if (times.versions !== null) await pruneVersions(services, before(times.versions), needed);
  if (times.cases === null) return;
  const limit = before(times.cases);
  for (const { file, state, events } of stories) {
    const last = Math.max(file.createdAt, ...events.map(({ recordedAt }) => recordedAt));
    if (state.status === 'closed' && last < limit) await removeRows(services, { what: 'case', case: file.id });
  }
}

/** Whole visits whose events are gone already; the newest of each shop stays, and so does what a standing finding cites. */
async function pruneVisits({ db }: Services, before: number, needed: ReadonlySet<string>): Promise<void> {
  await db.transaction('rw', db.visits, db.findings, async () => {
    const cited = new Set(
      (await standing(db.findings)).flatMap(({ events }) => events.map((ref) => ref.split(':')[0])),
    );
    const visits = await db.visits.toArray();
    const newest = new Map<string, string>();
    for (const { id, shop } of visits) if (id > (newest.get(shop) ?? '')) newest.set(shop, id);
    const old = visits.filter(
      ({ id, shop, startedAt, gaps }) =>
        startedAt < before &&
        gaps.includes('journal-expired') &&
        newest.get(shop) !== id &&
        !cited.has(id) &&
        !needed.has(shop),
    );
    await db.visits.bulkDelete(old.map(({ id }) => id));
  });
}

/** Texts that a newer version of the same document replaced, unless a standing finding or a correction speaks of them. */
async function pruneVersions({ db }: Services, before: number, needed: ReadonlySet<string>): Promise<void> {
  await db.transaction('rw', db.policies, db.findings, db.corrections, async () => {
    const spoken = JSON.stringify([
      await standing(db.findings),
      (await db.corrections.toArray()).map(({ hash }) => hash),
    ]);
    const newest = new Map<string, number>();
    const rows: Pick<PolicyRow, 'chain' | 'readAt' | 'shop' | 'checkedAt' | 'hash'>[] = [];
    // One at a time: the texts are long.
    await db.policies.each(({ chain, readAt, shop, checkedAt, hash }) => {
      newest.set(chain, Math.max(readAt, newest.get(chain) ?? 0));
      rows.push({ chain, readAt, shop, checkedAt, hash });
    });
    const old = rows.filter(
      ({ chain, readAt, shop, checkedAt, hash }) =>
        readAt !== newest.get(chain) && checkedAt < before && !needed.has(shop) && !spoken.includes(hash),
    );
    await db.policies.bulkDelete(old.map(({ chain, readAt }): [string, number] => [chain, readAt]));
  });
}

const standing = (findings: Services['db']['findings']): PromiseLike<FindingRow[]> =>
  findings.filter(({ goneSince }) => goneSince === null).toArray();
