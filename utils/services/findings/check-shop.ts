import { shopTabOpen } from '../../browser/index.ts';
import type { SeenCookie, SeenStorage, SeenThing } from '../../comparison/model.ts';
import { command } from '../client.ts';
import type { CommandError } from '../commands.ts';
import type { Services } from '../container.ts';
import { type Deleted, deleteShopData } from '../shop-data.ts';
import { CHECK_STEPS, type CheckProgress, type CheckRecord, type CheckStep, progressOf } from './check-progress.ts';

const settingOf = (shop: string): string => `check:${shop}`;

/** Begins a check, or begins it anew: the next page of the shop opens a visit of its own. @returns why not, or null */
export async function startCheck(services: Services, shop: string): Promise<CommandError | null> {
  const startedAt = services.now();
  const outcome = await command({ command: 'new-visit', domain: shop });
  if (!outcome.ok) return outcome.error;
  await keep(services, shop, { startedAt, skipped: [], endedAt: null });
  return null;
}

/** Goes past a step that this shop does not offer. */
export async function skipStep(services: Services, shop: string, step: CheckStep): Promise<void> {
  const record = await recordOf(services, shop);
  if (record && !record.skipped.includes(step))
    await keep(services, shop, { ...record, skipped: [...record.skipped, step] });
}

/** The shop was left: what came until now is compared. A check that is over stays as it is. */
export async function endCheck(services: Services, shop: string): Promise<void> {
  const record = await recordOf(services, shop);
  if (record && record.endedAt === null) await keep(services, shop, { ...record, endedAt: services.now() });
}

/** Forgets the check; the visits and what they showed stay. */
export async function dropCheck({ db }: Services, shop: string): Promise<void> {
  await db.settings.delete(settingOf(shop));
}

/** Where the shop's check stands, or null when there is none. */
export async function checkOf(services: Services, shop: string): Promise<CheckProgress | null> {
  const record = await recordOf(services, shop);
  if (!record) return null;
  const visits = await services.db.visits
    .where('[shop+startedAt]')
    .between([shop, record.startedAt], [shop, record.endedAt ?? Number.POSITIVE_INFINITY], true, true)
    .toArray();
  return progressOf(record, visits);
}

/** What can be deleted for a fresh look: the shop's own cookies and web storage, and what is kept apart for visits to it. */
export function freshData(sightings: readonly SeenThing[]): { cookies: SeenCookie[]; storage: SeenStorage[] } {
  return {
    cookies: sightings.filter(
      (thing): thing is SeenCookie =>
        thing.kind === 'cookie' &&
        (thing.party === 'first' || thing.partition !== null) &&
        thing.states.includes('stored'),
    ),
    storage: sightings.filter(
      (thing): thing is SeenStorage =>
        thing.kind === 'storage' &&
        thing.party === 'first' &&
        (thing.store === 'localStorage' || thing.store === 'sessionStorage'),
    ),
  };
}

/**
 * Deletes that at the customer's word; the next page begins a new visit, in which no earlier choice counts.
 * @returns what was there, for `putBack`, or null when the worker could not be reached and nothing was deleted
 */
export async function lookFresh(
  shop: string,
  { cookies, storage }: { cookies: readonly SeenCookie[]; storage: readonly SeenStorage[] },
): Promise<Deleted | null> {
  const outcome = await command({ command: 'new-visit', domain: shop });
  return outcome.ok ? deleteShopData(cookies, storage) : null;
}

export { shopTabOpen };

async function keep({ db }: Services, shop: string, record: CheckRecord): Promise<void> {
  await db.settings.put({ key: settingOf(shop), value: record });
}

/** A record of another shape is none. */
async function recordOf({ db }: Services, shop: string): Promise<CheckRecord | null> {
  const value = (await db.settings.get(settingOf(shop)))?.value;
  if (typeof value !== 'object' || value === null) return null;
  const { startedAt, skipped, endedAt } = value as Partial<CheckRecord>;
  if (typeof startedAt !== 'number' || !Array.isArray(skipped)) return null;
  return {
    startedAt,
    skipped: CHECK_STEPS.filter((step) => skipped.includes(step)),
    endedAt: typeof endedAt === 'number' ? endedAt : null,
  };
}
