import { type Attributor, party, registrableDomain } from '../../attribution/index.ts';
import { cookiesOfDomain, cookiesOfPartition } from '../../browser/index.ts';
import type { SeenThing } from '../../comparison/index.ts';
import {
  hostOf,
  type JarCookie,
  type JournalEntry,
  jarCookie,
  type ObservedEvent,
  reduceVisit,
  type Sighting,
} from '../../observation/index.ts';
import { appendEvents, type CustomerDatabase, keepSightings, type VisitRow } from '../../storage/index.ts';
import { announceChange } from '../changes.ts';
import { compareShop } from '../compare-shop.ts';
import type { Services } from '../container.ts';

/** How long after its last event a visit's cookies may still be read from the jar. */
const LIVE_MS = 60_000;

/**
 * Brings a visit's sightings up to its journal and compares the shop again. May be repeated at any time with the same
 * result: what the visit said before is replaced, never added up.
 */
export async function settleVisit(services: Services, id: string): Promise<void> {
  const { db } = services;
  const attributor = await services.attributor();
  let visit = await db.visits.get(id);
  if (!visit) return;
  let entries = await journalOf(db, id);
  // Long after a visit the jar tells of later ones.
  const live = services.now() - visit.lastEventAt < LIVE_MS;
  const news = live ? jarNews(entries, await jarOf(visit, entries), services.now()) : [];
  if (news.length > 0) {
    await appendEvents(db, id, news);
    entries = await journalOf(db, id);
    visit = { ...visit, length: entries.length };
  }
  const { shop } = visit;
  const reading = reduceVisit(entries, { visit: id, shop, party: (host) => party(host, shop) });
  const seen = reading.sightings.map((sighting) => attributed(sighting, shop, attributor));
  await db.transaction('rw', db.sightings, db.visits, async () => {
    await keepSightings(db, shop, id, seen);
    await db.visits.update(id, {
      consent: reading.consent,
      signals: reading.signals,
      capped: reading.capped,
    });
  });
  await compareShop(services, shop);
  // Last: a worker killed before this line does it all again, and whoever reads `reducedTo` finds the findings too.
  await db.visits.update(id, { reducedTo: entries.length });
  announceChange();
}

const journalOf = (db: CustomerDatabase, visit: string): Promise<JournalEntry[]> =>
  db.events.where('[visit+seq]').between([visit, 0], [visit, Number.POSITIVE_INFINITY]).toArray();

/** The jar as it lies now: the shop's own, its partition, and of everyone else the cookies they were seen to set. */
async function jarOf(visit: VisitRow, entries: readonly JournalEntry[]): Promise<JarCookie[]> {
  const jar = [...(await cookiesOfDomain(visit.shop)), ...(await cookiesOfPartition(visit.shop))].map(jarCookie);
  if (visit.access !== 'all') return jar;
  const wished = entries.flatMap(({ event }) =>
    event.type === 'set-cookie' ? [{ name: event.cookie.name, domain: event.cookie.domain ?? hostOf(event.url) }] : [],
  );
  const others = new Set(
    wished.map(({ domain }) => registrableDomain(domain)).filter((domain) => domain && domain !== visit.shop),
  );
  for (const domain of others) {
    const cookies = (await cookiesOfDomain(domain as string)).map(jarCookie);
    jar.push(
      ...cookies.filter((cookie) => wished.some((wish) => wish.name === cookie.name && wish.domain === cookie.domain)),
    );
  }
  return jar;
}

/**
 * Jar cookies that the journal does not know in this state. Catches what was stored while the worker slept; when it was
 * stored nobody saw, so it says nothing about the choice.
 */
function jarNews(entries: readonly JournalEntry[], jar: readonly JarCookie[], at: number): ObservedEvent[] {
  const known = new Map<string, string>();
  for (const { event } of entries) {
    if (event.type === 'cookie-stored') known.set(place(event.cookie), state(event.cookie));
    if (event.type === 'cookie-removed') known.delete(place(event.cookie));
  }
  return jar
    .filter((cookie) => known.get(place(cookie)) !== state(cookie))
    .map((cookie) => ({ type: 'cookie-stored', at, cookie, baseline: true }));
}

const place = (cookie: JarCookie): string =>
  JSON.stringify([cookie.name, cookie.domain, cookie.path, cookie.partition]);
const state = (cookie: JarCookie): string =>
  JSON.stringify([cookie.expires, cookie.valueLength, cookie.secure, cookie.httpOnly]);

function attributed(sighting: Sighting, shop: string, attributor: Attributor): SeenThing {
  if (sighting.kind === 'cookie') {
    const setterHost = sighting.setBy
      .map(({ url }) => (url ? hostOf(url) : ''))
      .find((host) => host !== '' && party(host, shop) === 'third');
    const attribution = attributor.attributeCookie({
      name: sighting.name,
      domain: sighting.domain,
      shopDomain: shop,
      ...(setterHost ? { setterHost } : {}),
    });
    return { ...sighting, attribution };
  }
  if (sighting.kind === 'host') return { ...sighting, attribution: attributor.attributeHost(sighting.host) };
  const owner = sighting.setBy
    .map(({ url }) => (url ? hostOf(url) : ''))
    .find((host) => host !== '' && party(host, shop) === 'third');
  return { ...sighting, attribution: owner ? attributor.attributeHost(owner) : null };
}
