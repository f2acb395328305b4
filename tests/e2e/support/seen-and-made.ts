import type { Evidence } from '../../../utils/evidence/model.ts';
import type { ConsentSignal } from '../../../utils/observation/model.ts';
import type { SightingRow } from '../../../utils/storage/rows.ts';
import type { ExpectedConduct, ExpectedStorage } from '../../shop/expected.ts';
import { expected } from '../../shop/expected.ts';
import type { DemoShop } from '../../shop/start-shop.ts';

/** The pages that `WALK` opens, by the moment at which the shop's data names what they do. */
const MOMENTS = ['every-page', 'product', 'checkout'];

/** A customer's way through the demo shop. */
export const WALK = ['/p/frost-duvet-set', '/cart', '/checkout'];

const KINDS: Partial<Record<ExpectedStorage['kind'], string>> = { cacheStorage: 'cache' };

/**
 * Everything the demo shop makes on that way, one line a thing, sorted.
 * @param conduct of the shop; planted unless told otherwise
 * @param more further moments that were reached, such as the choice in the banner
 */
export function made(
  { cookies, storage, thirdParties }: ExpectedConduct = expected.planted,
  more: readonly string[] = [],
): string[] {
  const moments = new Set([...MOMENTS, ...more]);
  const reached = <T extends { moment: string }>(things: readonly T[]): T[] =>
    things.filter(({ moment }) => moments.has(moment));
  return unique([
    ...reached(cookies).map(({ name }) => `cookie ${name}`),
    ...reached(thirdParties).flatMap(({ host, party }) => (party === 'third' ? [`host ${host}`] : [])),
    // A worker is known to the browser by the addresses it looks after, not by its script.
    ...reached(storage).map(({ kind, origin, key }) =>
      kind === 'serviceWorker' ? `serviceWorker ${origin}` : `${KINDS[kind] ?? kind} ${origin} ${key}`,
    ),
  ]);
}

/** Everything that was seen, in the same words. */
export function seen(sightings: readonly SightingRow[]): string[] {
  return unique(
    sightings.flatMap((thing) => {
      if (thing.kind === 'cookie') return [`cookie ${thing.name}`];
      if (thing.kind === 'host') return thing.party === 'third' ? [`host ${thing.host}`] : [];
      return [
        thing.store === 'serviceWorker'
          ? `serviceWorker ${thing.origin}`
          : `${thing.store} ${thing.origin} ${thing.name}`,
      ];
    }),
  );
}

/** Everything that the exported evidence names, in the same words. */
export const exported = ({ cookies, storage, requests }: Evidence): string[] =>
  unique([
    ...cookies.map(({ name }) => `cookie ${name}`),
    ...requests.flatMap(({ host, party }) => (party === 'third' ? [`host ${host}`] : [])),
    ...storage.map(({ kind, origin, key }) =>
      kind === 'serviceWorker' ? `serviceWorker ${origin}` : `${kind} ${origin} ${key}`,
    ),
  ]);

/** The addresses of third parties in the exported journal, without their queries; `shop` is the shop's own domain. */
export const requestsIn = ({ journal }: Evidence, shop: string): string[] =>
  thirdParties(
    journal.flatMap(({ event }) => (event.type === 'request' ? [new URL(event.url)] : [])),
    shop,
  );

/** The addresses of third parties that the demo shop's server was asked for, in the same words. */
export const requestsTo = ({ requests, domain }: DemoShop): string[] =>
  thirdParties(
    requests().flatMap(({ host, path, method }) => (method === 'OPTIONS' ? [] : [new URL(`https://${host}${path}`)])),
    domain,
  );

const thirdParties = (urls: readonly URL[], shop: string): string[] =>
  unique(
    urls.flatMap(({ hostname, pathname }) =>
      hostname === shop || hostname.endsWith(`.${shop}`) ? [] : [`${hostname}${pathname}`],
    ),
  );

const unique = (lines: readonly string[]): string[] => [...new Set(lines)].sort();

/** Hosts whose requests took along a value that is also stored for the shop. */
export const identified = (sightings: readonly SightingRow[]): string[] =>
  sightings.flatMap((thing) => (thing.kind === 'host' && thing.carried.length > 0 ? [thing.host] : []));

/** What tags were told about the customer's choice, of one tool. */
export const signalsOf = (visits: readonly { consentSignals: readonly ConsentSignal[] }[], tool: string) =>
  visits.flatMap(({ consentSignals }) => consentSignals.filter((signal) => signal.tool === tool));
