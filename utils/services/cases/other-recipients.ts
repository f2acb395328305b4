import type { Category } from '../../attribution/model.ts';
import { shopProfile } from '../../requests/shop-profile.ts';
import type { SightingRow } from '../../storage/rows.ts';

/** A company behind a shop that a letter can go to. */
export interface OtherRecipient {
  name: string;
  /** `own`: decides for itself what it does with the data; `shop`: may work for the shop alone. */
  decides: 'own' | 'shop';
}

/**
 * Kinds of companies that as a rule decide for themselves and so answer for themselves (EDPB Guidelines 07/2020 on
 * controller and processor; C-40/17 on social networks). All others may well act on the shop's word alone: then the shop
 * has to answer for them (Article 28(3)(e) GDPR).
 */
const DECIDING: ReadonlySet<Category> = new Set(['credit', 'payment', 'delivery', 'social', 'advertising']);

/**
 * The companies behind a shop, by name: those that its profile names as controllers of their own, and those that were
 * seen on its pages. Whoever only lends its machines to others is not told to decide.
 */
export function otherRecipients(shop: string, sightings: readonly SightingRow[]): OtherRecipient[] {
  const found = new Map<string, OtherRecipient['decides']>();
  for (const thing of sightings) {
    if (thing.kind !== 'host' || thing.party !== 'third' || thing.attribution.company === null) continue;
    const { company, category, hosted } = thing.attribution;
    if (DECIDING.has(category) && !hosted) found.set(company, 'own');
    else if (!found.has(company)) found.set(company, 'shop');
  }
  for (const { name } of shopProfile(shop)?.otherControllers ?? []) found.set(name, 'own');
  return [...found].map(([name, decides]) => ({ name, decides })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
