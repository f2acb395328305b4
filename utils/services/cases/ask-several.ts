import type { LetterId } from '../../requests/letter-model.ts';
import type { Services } from '../container.ts';
import { caseStories } from './case-stories.ts';

/** More letters than this are not gone through in one round: each wants to be read. */
export const ROUND_MOST = 10;

/** A shop that can be asked for one thing, and how far that has come there. */
export interface AskableShop {
  /** Registrable domain. */
  shop: string;
  /** `none` also where an earlier request is answered or closed: then the shop can be asked anew. */
  state: 'none' | 'drafted' | 'running';
}

/**
 * All shops, last seen first, with what became of this letter to the shop itself. Letters to companies behind it and
 * reminders do not count.
 */
export async function askableShops(services: Services, letter: LetterId): Promise<AskableShop[]> {
  const [shops, stories] = await Promise.all([
    services.db.shops.orderBy('lastSeen').reverse().toArray(),
    caseStories(services),
  ]);
  const own = stories.filter(
    ({ file }) => file.letter.letter === letter && file.about === undefined && file.company === undefined,
  );
  const has = (shop: string, ...statuses: string[]): boolean =>
    own.some(({ file, state }) => file.shop === shop && statuses.includes(state.status));
  return shops.map(({ domain }) => ({
    shop: domain,
    state: has(domain, 'waiting', 'overdue') ? 'running' : has(domain, 'drafted') ? 'drafted' : 'none',
  }));
}

/** The address below the dashboard at which the letters of a round are gone through. */
export const roundAddress = (letter: LetterId, shops: readonly string[]): string => `/ask/${letter}/${shops.join(',')}`;

/** The shops that an address of a round names, each once, as far as the history knows them. */
export const shopsOfRound = (named: string, known: readonly AskableShop[]): AskableShop[] =>
  [...new Set(named.split(','))]
    .flatMap((domain) => known.find(({ shop }) => shop === domain) ?? [])
    .slice(0, ROUND_MOST);
