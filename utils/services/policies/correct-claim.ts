import { ulid } from 'ulid';
import type { ClaimCorrection } from '../../policy/versions/correction.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { compareShop } from '../findings/compare-shop.ts';
import { noteForgotten } from '../share/forgotten-names.ts';
import { keepController } from './stated-controller.ts';

/** Keeps what the customer says of a claim, beside the claim, names the controller and compares the shop anew. Returns false when the shop has no such version. */
export async function correctClaim(
  services: Services,
  shop: string,
  hash: string,
  correction: Omit<ClaimCorrection, 'madeAt'>,
): Promise<boolean> {
  const { db, now } = services;
  const rows = await db.policies.where('[shop+readAt]').between([shop, 0], [shop, Number.POSITIVE_INFINITY]).toArray();
  if (!rows.some((row) => row.hash === hash)) return false;
  await db.corrections.put({ ...correction, id: ulid(now()), shop, hash, madeAt: now() });
  await keepController(services, shop);
  await compareShop(services, shop);
  announceChange();
  return true;
}

/** Takes a correction back, together with the earlier ones of the same claim: the reader's own claim stands again and is compared. */
export async function withdrawCorrection(services: Services, id: string): Promise<void> {
  const { db } = services;
  const withdrawn = await db.transaction('rw', db.corrections, async () => {
    const taken = await db.corrections.get(id);
    if (!taken) return null;
    const same = await db.corrections.where('shop').equals(taken.shop).toArray();
    const { kind, quote, value } = taken;
    const ids = same
      .filter((row) => row.kind === kind && row.quote === quote && row.value === value)
      .map((row) => row.id);
    await db.corrections.bulkDelete(ids);
    return { shop: taken.shop, ids };
  });
  if (withdrawn !== null) {
    const { shop, ids } = withdrawn;
    await noteForgotten(services, ...ids.map((row) => `corrections:${row}` as const));
    await keepController(services, shop);
    await compareShop(services, shop);
  }
  announceChange();
}
