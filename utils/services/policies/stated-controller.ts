import type { PolicyReading } from '../../policy/index.ts';
import { correctReading } from '../../policy/versions/apply-corrections.ts';
import { controllerOf, shopProfile } from '../../requests/index.ts';
import type { Services } from '../container.ts';
import { newestPolicies } from '../findings/compare-shop.ts';

/**
 * The newest documents a shop publishes, as the customer corrected them. What a consent tool declares is none of them:
 * it names the tool's companies, not the controller.
 */
export async function correctedReadings(services: Services, shop: string): Promise<PolicyReading[]> {
  const [policies, corrections] = await Promise.all([
    newestPolicies(services, shop),
    services.db.corrections.where('shop').equals(shop).toArray(),
  ]);
  return policies
    .filter(({ kind }) => kind !== 'declaration')
    .map(({ reading }) => correctReading(reading, corrections));
}

/** Keeps who answers for a shop, by what its documents say and what the customer says of them. */
export async function keepController(services: Services, shop: string): Promise<void> {
  const readings = await correctedReadings(services, shop);
  await services.db.shops.update(shop, { controller: controllerOf(shop, readings, shopProfile(shop)) });
}
