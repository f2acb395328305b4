import type { CheckedItem } from '../../replies/index.ts';
import type { Services } from '../container.ts';
import { newestPolicies } from '../findings/compare-shop.ts';

/** A checked answer with the shop's own words for its categories in place of codes, as a letter to the shop names them. */
export async function inShopsWords(
  services: Services,
  shop: string,
  checked: readonly CheckedItem[],
): Promise<CheckedItem[]> {
  const claims = (await newestPolicies(services, shop)).flatMap(({ reading }) => reading.claims);
  const words = new Map(
    claims.flatMap((claim) =>
      claim.kind === 'data.category' ? [[claim.value.category, claim.value.text.slice(0, 200)] as const] : [],
    ),
  );
  return checked.map((one) =>
    one.item === 'category' ? { ...one, subject: words.get(one.subject ?? '') ?? one.subject ?? '' } : one,
  );
}
