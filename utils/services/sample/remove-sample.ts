import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { SAMPLE_SHOP } from './sample-shop.ts';

/** Takes the sample out of the history, whole. */
export async function removeSample({ db }: Services): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const visits = await db.visits.filter(({ shop }) => shop === SAMPLE_SHOP).primaryKeys();
    const cases = await db.cases.where('shop').equals(SAMPLE_SHOP).primaryKeys();
    for (const visit of visits) await db.events.where('[visit+seq]').between([visit, -1], [visit, Infinity]).delete();
    for (const table of [db.policies, db.visits]) await table.filter(({ shop }) => shop === SAMPLE_SHOP).delete();
    await db.sightings.where('shop').equals(SAMPLE_SHOP).delete();
    await db.findings.where('shop').equals(SAMPLE_SHOP).delete();
    await db.caseEvents.where('case').anyOf(cases).delete();
    await db.cases.bulkDelete(cases);
    await db.identities.delete(SAMPLE_SHOP);
    await db.shops.delete(SAMPLE_SHOP);
  });
  announceChange();
}
