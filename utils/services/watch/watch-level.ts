import type { Services } from '../container.ts';
import { noteLimited } from './put-by.ts';

/** How much of one shop is looked at where everything is granted. Holds from the next page on: a visit has one level. */
export async function setLevel(services: Services, domain: string, level: 'shop' | 'all'): Promise<void> {
  await services.db.shops.update(domain, { level });
  await noteLimited(services);
}
