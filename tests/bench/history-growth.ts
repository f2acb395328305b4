import 'fake-indexeddb/auto';
import { CustomerDatabase, keepSightings, type SightingRow } from '../../utils/storage/index.ts';
import { customerIn, openChromium } from '../e2e/support/chromium-fixtures.ts';
import { startShop } from '../shop/start-shop.ts';

const VISITS = 1_000;
const octets = (rows: readonly unknown[]): number => new TextEncoder().encode(JSON.stringify(rows)).length;

/** What a thousand visits to the demo shop leave in the history beyond the journal, as JSON, which is larger than what is stored. */
export async function bench() {
  const shop = await startShop({ quiet: true });
  const session = await openChromium(shop);
  const customer = customerIn(session, shop);
  await customer.lookAtShop();
  for (const path of ['/p/frost-duvet-set', '/cart', '/checkout'])
    await customer.page.goto(`${shop.origin}${path}`, { waitUntil: 'load' });
  await customer.settled();
  const [sightings, visits] = [await customer.rows('sightings'), await customer.rows('visits')];
  await session.close();
  await shop.stop();
  const [visit] = visits.toSorted((a, b) => b.length - a.length);
  if (!visit) throw new Error('No visit was recorded.');

  const db = new CustomerDatabase('growth');
  const size = async (): Promise<number> => octets([...(await db.sightings.toArray()), ...(await db.visits.toArray())]);
  const things = sightings.map(({ live: _, settled: __, past: ___, ...thing }: SightingRow) => thing);
  let first = 0;
  for (let number = 0; number < VISITS; number++) {
    const id = `01K${String(number).padStart(23, '0')}`;
    const later = number * 86_400_000;
    const seen = things.map((thing) => ({
      ...thing,
      firstSeen: thing.firstSeen + later,
      lastSeen: thing.lastSeen + later,
      evidence: thing.evidence.map((ref) => ref.replace(/^[^:]+/, id)),
      ...('countedIn' in thing ? { countedIn: id } : {}),
    }));
    await db.transaction('rw', db.sightings, db.visits, async () => {
      await keepSightings(db, shop.domain, id, seen as never);
      await db.visits.put({ ...visit, id, startedAt: visit.startedAt + later });
    });
    if (number === 0) first = await size();
  }
  const all = await size();
  db.close();
  return {
    name: `History after ${VISITS} visits to the demo shop, journal left out`,
    rows: [
      { what: 'after the first visit', value: first / 1_000, unit: 'kB' },
      { what: `after ${VISITS} visits`, value: all / 1_000, unit: 'kB', ratio: all / first },
    ],
  };
}
