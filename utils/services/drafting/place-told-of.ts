import { eventsInForce, placeTold } from '../../requests/index.ts';
import type { Services } from '../container.ts';

/**
 * Where the customer said, in the newest of their requests that says so, that a shop or a company behind it is; null
 * where they never did.
 */
export async function placeToldOf({ db }: Services, shop: string, company: string | undefined): Promise<string | null> {
  const files = await db.cases.where('shop').equals(shop).toArray();
  const asked = files.filter((file) => file.company === company).map(({ id }) => id);
  const events = await db.caseEvents.where('case').anyOf(asked).toArray();
  return placeTold(eventsInForce(events).sort((a, b) => a.recordedAt - b.recordedAt));
}
