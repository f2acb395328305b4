import { registrableDomain } from '../../attribution/index.ts';
import { cookiesOfDomain, cookiesOfPartition } from '../../browser/index.ts';
import {
  hostOf,
  type JarCookie,
  type JournalEntry,
  jarCookie,
  type Marker,
  type ObservedEvent,
  sealJarCookie,
} from '../../observation/index.ts';
import type { VisitRow } from '../../storage/index.ts';

/**
 * A browser stores a cookie well within this time of its response; what is not in the jar then was not taken. Shorter
 * than the quiet time after which a visit is settled, so that its last cookies are judged as well. A cookie that turns
 * up later after all is told by its own event, and counts as stored.
 */
const STORED_WITHIN_MS = 200;

/**
 * What the jar tells that the journal does not: cookies that were stored while the worker slept (when, nobody saw, so
 * they say nothing about the choice), and cookies that were asked for and are not there.
 */
export async function jarNews(
  visit: VisitRow,
  entries: readonly JournalEntry[],
  marker: Marker,
  at: number,
): Promise<ObservedEvent[]> {
  const jar = (await jarOf(visit, entries)).map((cookie) => sealJarCookie(cookie, marker));
  const known = new Map<string, string>();
  for (const { event } of entries) {
    if (event.type === 'cookie-stored') known.set(place(event.cookie), state(event.cookie));
    if (event.type === 'cookie-removed') known.delete(place(event.cookie));
  }
  const stored = jar
    .filter((cookie) => known.get(place(cookie)) !== state(cookie))
    .map((cookie): ObservedEvent => ({ type: 'cookie-stored', at, cookie, baseline: true }));
  return [...stored, ...(visit.access === 'all' ? missingFrom(jar, entries, at) : [])];
}

/** The jar as it lies now: the shop's own, its partition, and of everyone else the cookies they were seen to set. */
async function jarOf(visit: VisitRow, entries: readonly JournalEntry[]): Promise<ReturnType<typeof jarCookie>[]> {
  const jar = [...(await cookiesOfDomain(visit.shop)), ...(await cookiesOfPartition(visit.shop))].map(jarCookie);
  if (visit.access !== 'all') return jar;
  const wished = new Set(wishesOf(entries).map(({ name, domain }) => `${name} ${domain}`));
  const others = new Set(
    wishesOf(entries)
      .map(({ domain }) => registrableDomain(domain))
      .filter((domain): domain is string => domain !== null && domain !== visit.shop),
  );
  for (const domain of others) {
    const cookies = (await cookiesOfDomain(domain)).map(jarCookie);
    jar.push(...cookies.filter((cookie) => wished.has(`${cookie.name} ${cookie.domain}`)));
  }
  return jar;
}

interface Wish {
  name: string;
  domain: string;
  path: string;
  at: number;
  deletes: boolean;
}

const wishesOf = (entries: readonly JournalEntry[]): Wish[] =>
  entries.flatMap(({ event }) =>
    event.type === 'set-cookie' && event.cookie.refused === null
      ? [
          {
            name: event.cookie.name,
            domain: event.cookie.domain ?? hostOf(event.url),
            path: event.cookie.path ?? '/',
            at: event.at,
            deletes: (event.cookie.lifetimeSeconds ?? 1) <= 0,
          },
        ]
      : [],
  );

/** Wishes by header that the jar does not hold, although nobody was seen to remove them; each is said once. */
function missingFrom(jar: readonly JarCookie[], entries: readonly JournalEntry[], at: number): ObservedEvent[] {
  const spot = (cookie: { name: string; domain: string }): string => `${cookie.name} ${cookie.domain}`;
  const settled = new Set(jar.map(spot));
  for (const { event } of entries) {
    if (event.type === 'cookie-missing') settled.add(spot(event));
    if (event.type === 'cookie-stored' || event.type === 'cookie-removed') settled.add(spot(event.cookie));
  }
  const wishes = wishesOf(entries);
  const deleted = new Set(wishes.filter(({ deletes }) => deletes).map(spot));
  const missing = new Map<string, Wish>();
  for (const wish of wishes) {
    if (at - wish.at < STORED_WITHIN_MS || settled.has(spot(wish)) || deleted.has(spot(wish))) continue;
    missing.set(spot(wish), wish);
  }
  return [...missing.values()].map(({ name, domain, path }) => ({ type: 'cookie-missing', at, name, domain, path }));
}

const place = (cookie: JarCookie): string =>
  JSON.stringify([cookie.name, cookie.domain, cookie.path, cookie.partition]);
const state = (cookie: JarCookie): string =>
  JSON.stringify([cookie.expires, cookie.value.hash, cookie.secure, cookie.httpOnly]);
