import { ulid } from 'ulid';
import { registrableDomain } from '../../attribution/index.ts';
import { type Access, accessTo, cookiesOfDomain, cookiesOfPartition, session } from '../../browser/index.ts';
import { CHAIN_START } from '../../evidence/hash-chain.ts';
import { jarCookie, type RawEvent } from '../../observation/index.ts';
import type { ShopRow, VisitGap, VisitRow } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { watchedShop, writeOrPutBy } from './put-by.ts';

/** A visit that nothing happened in for so long is over. */
const IDLE_MS = 30 * 60_000;
const SESSION_KEY = 'visits-by-tab';
const FRESH_KEY = 'fresh-install';

interface OpenVisit {
  id: string;
  shop: string;
  access: Access;
  lastEventAt: number;
}

/** Which visit a tab is in. Mirrored in session storage, so that it outlives the worker. */
export interface Visits {
  /** The tab went to a page: continues, begins or ends its visit. Null where the site is not watched. */
  navigated(tabId: number, url: string, at: number, from?: 'request' | 'page'): Promise<string | null>;
  ofTab(tabId: number): string | null;
  /** The most recent open visit of a shop, for what has no tab (workers, the cookie jar). */
  ofShop(domain: string): string | null;
  shopOf(visit: string): string | null;
  accessOf(visit: string): Access;
  tabsOfShop(domain: string): number[];
  closed(tabId: number): void;
  /** The next page that a tab of the shop goes to begins a new visit; what the page in front still tells belongs to the old one. */
  renew(domain: string): void;
  /** The tabs of a shop, or of all shops, are in no visit any more. */
  forget(domain: string | null): void;
  ready: Promise<void>;
}

export const markFreshInstall = (): Promise<void> => session.set(FRESH_KEY, true);

/** What is granted, or less where the customer wants less to be seen of this shop. */
const wanted = (granted: Access, shop: Pick<ShopRow, 'level'>): Access =>
  granted === 'all' && shop.level === 'shop' ? 'shop' : granted;

export function createVisits(services: Services, journal: (visit: string, events: RawEvent[]) => void): Visits {
  const byTab = new Map<number, OpenVisit>();
  const save = (): void => void session.set(SESSION_KEY, [...byTab]);
  const ready = session.get<[number, OpenVisit][]>(SESSION_KEY).then((saved) => {
    for (const [tab, visit] of saved ?? []) byTab.set(tab, visit);
  });

  async function begin(tabId: number, shop: string, access: Access, at: number, late: boolean): Promise<string> {
    const visit = { id: ulid(Math.floor(at)), shop, access, lastEventAt: at };
    byTab.set(tabId, visit);
    save();
    const gaps: VisitGap[] = access === 'all' ? [] : ['shop-only'];
    // The page spoke before its own request was seen: the browser or the extension has only just started.
    if (late) gaps.push('late-start');
    if (await session.get<boolean>(FRESH_KEY)) {
      gaps.push('first-visit');
      await session.set(FRESH_KEY, false);
    }
    const row: VisitRow = {
      id: visit.id,
      shop,
      startedAt: at,
      lastEventAt: at,
      access,
      gaps,
      length: 0,
      head: CHAIN_START,
      reducedTo: 0,
      consent: [],
      consentSignals: [],
      signals: null,
      capped: [],
    };
    const { db } = services;
    const write = () =>
      db.transaction('rw', db.visits, db.shops, async () => {
        await db.visits.add(row);
        await db.shops.update(shop, { lastSeen: at });
      });
    await writeOrPutBy(services, write, { what: 'visit', visit: row });
    const jar = [...(await cookiesOfDomain(shop)), ...(await cookiesOfPartition(shop))];
    journal(
      visit.id,
      jar.map((cookie) => ({ type: 'cookie-stored', at, cookie: jarCookie(cookie), baseline: true })),
    );
    return visit.id;
  }

  return {
    ready,
    async navigated(tabId, url, at, from = 'request') {
      const domain = registrableDomain(new URL(url).hostname);
      const open = byTab.get(tabId);
      const watched = domain ? await watchedShop(services, domain) : undefined;
      const access = watched ? wanted(await accessTo(watched.domain), watched) : 'none';
      // A visit is of one access level throughout: what it could not see must hold for all of it.
      if (open && open.shop === domain && open.access === access && at - open.lastEventAt < IDLE_MS) {
        open.lastEventAt = at;
        return open.id;
      }
      byTab.delete(tabId);
      save();
      return watched ? begin(tabId, watched.domain, access, at, from === 'page') : null;
    },
    ofTab: (tabId) => byTab.get(tabId)?.id ?? null,
    ofShop: (domain) =>
      [...byTab.values()].filter((visit) => visit.shop === domain).sort((a, b) => b.lastEventAt - a.lastEventAt)[0]
        ?.id ?? null,
    accessOf: (visit) => [...byTab.values()].find((open) => open.id === visit)?.access ?? 'none',
    shopOf: (visit) => [...byTab.values()].find((open) => open.id === visit)?.shop ?? null,
    tabsOfShop: (domain) => [...byTab].filter(([, visit]) => visit.shop === domain).map(([tab]) => tab),
    renew(domain) {
      for (const visit of byTab.values()) if (visit.shop === domain) visit.lastEventAt = 0;
      save();
    },
    forget(domain) {
      for (const [tab, { shop }] of byTab) if (domain === null || shop === domain) byTab.delete(tab);
      save();
    },
    closed(tabId) {
      if (byTab.delete(tabId)) save();
    },
  };
}
