import type { ConsentSignal } from '../../../utils/observation/model.ts';
import type { SightingRow } from '../../../utils/storage/rows.ts';
import type { ExpectedConduct, ExpectedStorage } from '../../shop/expected.ts';
import { expected } from '../../shop/expected.ts';

/** The pages that `WALK` opens, by the moment at which the shop's data names what they do. */
const MOMENTS = new Set(['every-page', 'product', 'checkout']);

/** A customer's way through the demo shop. */
export const WALK = ['/p/frost-duvet-set', '/cart', '/checkout'];

const KINDS: Partial<Record<ExpectedStorage['kind'], string>> = { cacheStorage: 'cache' };

/** Everything the demo shop, planted unless told otherwise, makes on that way, one line a thing, sorted. */
export function made({ cookies, storage, thirdParties }: ExpectedConduct = expected.planted): string[] {
  const reached = <T extends { moment: string }>(things: readonly T[]): T[] =>
    things.filter(({ moment }) => MOMENTS.has(moment));
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

const unique = (lines: readonly string[]): string[] => [...new Set(lines)].sort();

/** Hosts whose requests took along a value that is also stored for the shop. */
export const identified = (sightings: readonly SightingRow[]): string[] =>
  sightings.flatMap((thing) => (thing.kind === 'host' && thing.carried.length > 0 ? [thing.host] : []));

/** What tags were told about the customer's choice, of one tool. */
export const signalsOf = (visits: readonly { consentSignals: readonly ConsentSignal[] }[], tool: string) =>
  visits.flatMap(({ consentSignals }) => consentSignals.filter((signal) => signal.tool === tool));
