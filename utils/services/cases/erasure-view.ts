import { type ErasedIdentifier, erasureCheck } from '../../comparison/index.ts';
import { type CaseFile, eventsInForce } from '../../requests/index.ts';
import type { Services } from '../container.ts';
import { asksErasure, erasureSnapshot } from './erasure-snapshot.ts';

/**
 * What can be told of an erasure from this browser. `no-snapshot`: nothing was kept when the answer was recorded.
 * `no-identifier`: nothing was known by which the shop could tell this browser apart. `no-visit`: the shop was not opened since.
 */
export type ErasureSight =
  | { tells: 'no-snapshot' }
  | { tells: 'no-identifier' | 'no-visit'; at: number }
  | {
      tells: 'outcome';
      at: number;
      /** Visits since then, and whether all of them could see third parties too. */
      visits: number;
      thirdParties: boolean;
      /** With the domain or origin each was kept for, and the name it came back under. */
      identifiers: (ErasedIdentifier & { where: string; asName: string | null })[];
    };

export interface ErasureView {
  file: Pick<CaseFile, 'id' | 'reference'>;
  sight: ErasureSight;
}

/** One view for each request for erasure of a shop that was answered, newest first. */
export async function erasureViews(services: Services, shop: string): Promise<ErasureView[]> {
  const { db } = services;
  const files = (await db.cases.where('shop').equals(shop).toArray()).filter(asksErasure);
  const views = await Promise.all(
    files.map(async (file): Promise<ErasureView[]> => {
      const events = eventsInForce(await db.caseEvents.where('case').equals(file.id).toArray());
      if (!events.some(({ type }) => type === 'answered' || type === 'erasure-confirmed')) return [];
      return [{ file: { id: file.id, reference: file.reference }, sight: await sightOf(services, file) }];
    }),
  );
  return views.flat().sort((a, b) => (a.file.id < b.file.id ? 1 : -1));
}

async function sightOf(services: Services, { id, shop }: CaseFile): Promise<ErasureSight> {
  const { db } = services;
  const snapshot = await erasureSnapshot(services, id);
  if (!snapshot) return { tells: 'no-snapshot' };
  const { at, things } = snapshot;
  if (things.length === 0) return { tells: 'no-identifier', at };
  const since = await db.visits
    .where('[shop+startedAt]')
    .between([shop, at], [shop, Number.POSITIVE_INFINITY], false)
    .toArray();
  // A visit that nothing is reduced of yet tells nothing: all would seem to be gone.
  const told = since.filter(({ reducedTo }) => reducedTo > 0);
  if (told.length === 0) return { tells: 'no-visit', at };
  const rows = await db.sightings.where('shop').equals(shop).toArray();
  const places = new Map(things.map((thing) => [thing.key, thing.kind === 'cookie' ? thing.domain : thing.origin]));
  const names = new Map(rows.map((row) => [row.key, row.kind === 'host' ? row.host : row.name]));
  return {
    tells: 'outcome',
    at,
    visits: told.length,
    thirdParties: told.every(({ access }) => access === 'all'),
    identifiers: erasureCheck(things, rows).map((identifier) => ({
      ...identifier,
      where: places.get(identifier.key) ?? '',
      asName: names.get(identifier.as ?? '') ?? null,
    })),
  };
}
