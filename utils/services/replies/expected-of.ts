import type { SeenCookie } from '../../comparison/index.ts';
import type { Expected } from '../../replies/index.ts';
import type { Services } from '../container.ts';
import { companiesBehind } from '../drafting/what-was-seen.ts';
import { newestPolicies } from '../findings/compare-shop.ts';

/** At most this many of each are looked for. */
const most = 60;
/** A day, in seconds: what lives shorter tells nobody apart for long. */
const day = 86_400;

/**
 * What an access answer of a shop should contain: the categories its policy names, the companies it names or that were
 * contacted, and the identifiers this browser holds. `reveal` reads a cookie's value from the jar, for this once; it is
 * kept nowhere.
 */
export async function expectedOf(
  services: Services,
  shop: string,
  reveal: (cookie: SeenCookie) => Promise<string | null>,
): Promise<Expected> {
  const [policies, sightings] = await Promise.all([
    newestPolicies(services, shop),
    services.db.sightings.where('shop').equals(shop).toArray(),
  ]);
  const claims = policies.flatMap(({ reading }) => reading.claims).filter(({ polarity }) => polarity === 'affirmed');
  const categories = claims.flatMap((claim) => (claim.kind === 'data.category' ? claim.value.category : []));
  const named = claims.flatMap((claim) => (claim.kind === 'recipient' ? claim.value.name : []));
  const cookies = sightings.flatMap((thing) => (thing.kind === 'cookie' && identifies(thing) ? [thing] : []));
  const identifiers = await Promise.all(
    cookies.slice(0, most).map(async (cookie) => {
      const value = await reveal(cookie).catch(() => null);
      return { name: cookie.name, ...(value !== null && { value }) };
    }),
  );
  return {
    categories: once(categories),
    recipients: once([...named, ...companiesBehind(sightings)]),
    identifiers: identifiers.filter(({ name }, at) => identifiers.findIndex((one) => one.name === name) === at),
  };
}

const identifies = ({ party, states, storedSeconds }: SeenCookie): boolean =>
  party === 'first' && states.includes('stored') && (storedSeconds ?? 0) > day;

const once = (names: readonly string[]): string[] =>
  [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].sort().slice(0, most);
