import { maskValue, type OnlineIdentifier } from '../../requests/index.ts';
import type { SightingRow } from '../../storage/index.ts';
import { customerDay } from '../cases/customer-day.ts';
import { revealCookie } from '../shop-data.ts';

type Cookie = Extract<SightingRow, { kind: 'cookie' }>;

/** As many as a letter lists; no more values are read from the jar. */
const MOST = 12;

/** Identifiers are persistent and belong to the shop; session switches do not tell people apart. */
const isIdentifier = (thing: SightingRow): thing is Cookie =>
  thing.kind === 'cookie' &&
  thing.party === 'first' &&
  thing.states.includes('stored') &&
  (thing.storedSeconds ?? 0) > 86_400;

/**
 * The identifiers this browser holds for a shop, by name. A value is read from the jar now, shown by its beginning, and
 * in full only where the customer said so; where it cannot be read there is none.
 * @param reveal names of the cookies whose values are given in full
 */
export async function foundIdentifiers(
  sightings: readonly SightingRow[],
  reveal: readonly string[],
): Promise<OnlineIdentifier[]> {
  const cookies = sightings.filter(isIdentifier).sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(
    cookies.map(async (cookie, at): Promise<OnlineIdentifier> => {
      const { name } = cookie;
      const dates = { name, first: customerDay(cookie.firstSeen), last: customerDay(cookie.lastSeen) };
      const value = at < MOST ? await revealCookie(cookie).catch(() => null) : null;
      if (value === null || value === '') return dates;
      const masked = !reveal.includes(name);
      return { ...dates, value: { text: masked ? maskValue(value) : value, masked } };
    }),
  );
}
