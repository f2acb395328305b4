import { party } from '../../attribution/index.ts';
import { type JournalEntry, personalMarks, reduceVisit } from '../../observation/index.ts';
import { appendEvents, type CustomerDatabase, keepSightings, type VisitRow } from '../../storage/index.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { compareShop } from '../findings/compare-shop.ts';
import { aliasNews } from './alias-news.ts';
import { attributeSighting } from './attribute-sighting.ts';
import { jarNews } from './jar-news.ts';

/** How long after its last event a visit's cookies may still be read from the jar. */
const LIVE_MS = 60_000;

/**
 * Brings a visit's sightings up to its journal and compares the shop again. May be repeated at any time with the same
 * result: what the visit said before is replaced, never added up.
 */
export async function settleVisit(services: Services, id: string): Promise<void> {
  const { db } = services;
  const [attributor, marker] = await Promise.all([services.attributor(), services.marker()]);
  const visit = await db.visits.get(id);
  if (!visit) return;
  const { shop } = visit;
  let entries = await journalOf(db, visit);
  // Long after a visit the jar tells of later ones.
  const live = services.now() - visit.lastEventAt < LIVE_MS;
  const news = [
    ...(live ? await jarNews(visit, entries, marker, services.now()) : []),
    ...aliasNews(shop, entries, services.now()),
  ];
  if (news.length > 0) {
    await appendEvents(db, id, news);
    entries = await journalOf(db, visit);
  }
  const identity = await db.identities.get(shop);
  const reading = reduceVisit(entries, {
    visit: id,
    shop,
    party: (host) => party(host, shop),
    personal: personalMarks({ email: identity?.email ?? '', phone: identity?.phone ?? '' }, marker),
  });
  const seen = reading.sightings.map((sighting) => attributeSighting(sighting, shop, attributor));
  await db.transaction('rw', db.sightings, db.visits, async () => {
    await keepSightings(db, shop, id, seen);
    await db.visits.update(id, {
      consent: reading.consent,
      consentSignals: reading.consentSignals,
      signals: reading.signals,
      capped: reading.capped,
    });
  });
  await compareShop(services, shop);
  // Last: a worker killed before this line does it all again, and whoever reads `reducedTo` finds the findings too.
  await db.visits.update(id, { reducedTo: entries.length });
  announceChange();
}

/** The journal that was read last. A busy page is settled often, and its journal only grows. */
const lastRead = new WeakMap<CustomerDatabase, { visit: string; entries: readonly JournalEntry[] }>();

/** A visit's whole journal; of one that was read before, only what came since is read from the disk. */
async function journalOf(db: CustomerDatabase, { id, length }: VisitRow): Promise<JournalEntry[]> {
  const last = lastRead.get(db);
  const known = last?.visit === id && last.entries.length <= length ? last.entries : [];
  const since = await db.events
    .where('[visit+seq]')
    .between([id, known.length], [id, Number.POSITIVE_INFINITY])
    .toArray();
  const entries = [...known, ...since];
  lastRead.set(db, { visit: id, entries });
  return entries;
}
