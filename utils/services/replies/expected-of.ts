import type { SeenCookie } from '../../comparison/index.ts';
import type { CheckedItem, Expected } from '../../replies/index.ts';
import { newestPolicies } from '../compare-shop.ts';
import type { Services } from '../container.ts';
import { revealCookie } from '../shop-data.ts';

/** At most this many of each are looked for. */
const most = 60;
/** A day, in seconds: what lives shorter tells nobody apart for long. */
const day = 86_400;

/**
 * What an access answer of a shop should contain: the categories its policy names, the companies it names or that were
 * contacted, and the identifiers this browser holds. Their values are read from the jar for this once and kept nowhere.
 */
export async function expectedOf(
  services: Services,
  shop: string,
  reveal: (cookie: SeenCookie) => Promise<string | null> = revealCookie,
): Promise<Expected> {
  const [policies, sightings] = await Promise.all([
    newestPolicies(services, shop),
    services.db.sightings.where('shop').equals(shop).toArray(),
  ]);
  const claims = policies.flatMap(({ reading }) => reading.claims).filter(({ polarity }) => polarity === 'affirmed');
  const categories = claims.flatMap((claim) => (claim.kind === 'data.category' ? claim.value.category : []));
  const named = claims.flatMap((claim) => (claim.kind === 'recipient' ? claim.value.name : []));
  const contacted = sightings.flatMap((thing) =>
    thing.kind === 'host' && thing.party === 'third' ? (thing.attribution.company ?? []) : [],
  );
  const cookies = sightings.flatMap((thing) => (thing.kind === 'cookie' && identifies(thing) ? [thing] : []));
  const identifiers = await Promise.all(
    cookies.slice(0, most).map(async (cookie) => {
      const value = await reveal(cookie).catch(() => null);
      return { name: cookie.name, ...(value !== null && { value }) };
    }),
  );
  return {
    categories: once(categories),
    recipients: once([...named, ...contacted]),
    identifiers: identifiers.filter(({ name }, at) => identifiers.findIndex((one) => one.name === name) === at),
  };
}

const identifies = ({ party, states, storedSeconds }: SeenCookie): boolean =>
  party === 'first' && states.includes('stored') && (storedSeconds ?? 0) > day;

const once = (names: readonly string[]): string[] =>
  [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].sort().slice(0, most);

/** The same with the shop's own words for its categories in place of codes, as a letter to the shop names them. */
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
