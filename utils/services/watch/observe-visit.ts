import { party, registrableDomain } from '../../attribution/index.ts';
import { type Cookies, watchFrame } from '../../browser/index.ts';
import { hostOf, jarCookie, type RawEvent, type RequestDetails, requestEvent } from '../../observation/index.ts';
import { createAliasFinder } from './alias-finder.ts';
import { signalsInCookies, signalsInRequest } from './consent-signals.ts';
import type { Journal } from './journal.ts';
import type { Visits } from './visits.ts';

/**
 * What a page makes the browser report within this time, in milliseconds, is one transaction: each request is reported
 * three times, and a transaction for each of them would be felt in the page.
 */
const GATHER_MS = 20;

type Task = () => Promise<void> | void;

export interface VisitObserver {
  /** A request started; a main frame decides which visit its tab is in. */
  started(details: RequestDetails): void;
  /** What the same request told later: cookies sent, cookies asked for, blocked. */
  told(details: RequestDetails, events: RawEvent[]): void;
  /** The document of a frame arrived: a third party's is watched too, where the customer allowed all. */
  frameArrived(details: { tabId: number; frameId: number; url: string }): void;
  cookieChanged(change: Cookies.OnChangedChangeInfoType, at: number): void;
  /** Events from our script inside a tab's page; resolves when they are journalled. */
  fromPage(tabId: number, pageUrl: string, events: RawEvent[], at: number): Promise<void>;
  /** The shop's next page begins a new visit, whatever tab it is in. Resolves when that is noted. */
  renew(shop: string): Promise<void>;
  /** Nothing more belongs to the shop's open visits, or to any. Resolves when what was on its way has gone nowhere. */
  forget(shop: string | null): Promise<void>;
}

/**
 * Takes what the browser reports, in the order in which it reports it, finds the visit it belongs to and journals it.
 * Every call returns at once: the work is queued, so that a slow start of the database loses nothing.
 */
export function createVisitObserver(
  visits: Visits,
  journal: Journal,
  onError: (error: unknown) => void,
): VisitObserver {
  let inbox: Task[] = [];
  let draining: Promise<void> | null = null;
  /** Takes everything that came together, then writes it at once; what comes meanwhile is the next round. */
  const drain = async (): Promise<void> => {
    await visits.ready;
    while (inbox.length > 0) {
      await new Promise((next) => setTimeout(next, GATHER_MS));
      const tasks = inbox;
      inbox = [];
      for (const task of tasks) await task();
      await journal.flush();
    }
  };
  const enqueue = (task: Task): Promise<void> => {
    inbox.push(task);
    draining ??= drain()
      .catch(onError)
      .finally(() => {
        draining = null;
      });
    return draining;
  };
  const visitOf = (details: {
    tabId: number;
    initiator?: string | undefined;
    originUrl?: string | undefined;
  }): string | null => {
    if (details.tabId >= 0) return visits.ofTab(details.tabId);
    // Traffic of a service worker has no tab: it belongs to the open visit of the worker's own site.
    const domain = registrableDomain(hostOf(details.initiator ?? details.originUrl ?? ''));
    return domain ? visits.ofShop(domain) : null;
  };
  /** Whether the visit is meant to see this host: access to a shop alone leaves the companies behind it out. */
  const within = (visit: string, shop: string, host: string): boolean =>
    visits.accessOf(visit) === 'all' || party(host, shop) === 'first';
  const aliasOf = createAliasFinder();
  const noteAlias = async (visit: string, shop: string, host: string, at: number): Promise<void> => {
    const alias = await aliasOf(visit, shop, host);
    if (alias) await enqueue(() => journal.add(visit, [{ type: 'cname', at, host, alias, how: 'dns' }]));
  };
  return {
    started(details) {
      void enqueue(async () => {
        const visit =
          details.type === 'main_frame'
            ? await visits.navigated(details.tabId, details.url, details.timeStamp)
            : visitOf(details);
        const shop = visit && visits.shopOf(visit);
        if (!visit || !shop) return;
        const host = hostOf(details.url);
        const third = party(host, shop) === 'third';
        if (!within(visit, shop, host)) return;
        const signals = third ? signalsInRequest(details.url, details.timeStamp) : [];
        journal.add(visit, [requestEvent(details, third), ...signals]);
        if (!third) void noteAlias(visit, shop, host, details.timeStamp).catch(onError);
      });
    },
    told(details, events) {
      if (events.length === 0) return;
      void enqueue(() => {
        const visit = visitOf(details);
        const shop = visit && visits.shopOf(visit);
        if (!visit || !shop || !within(visit, shop, hostOf(details.url))) return;
        journal.add(visit, [...events, ...signalsInCookies(events)]);
      });
    },
    frameArrived({ tabId, frameId, url }) {
      void enqueue(() => {
        const visit = visits.ofTab(tabId);
        const shop = visit && visits.shopOf(visit);
        if (!visit || !shop || visits.accessOf(visit) !== 'all' || party(hostOf(url), shop) === 'first') return;
        // The frame may be gone, or be one that no script may enter.
        void watchFrame(tabId, frameId, hostOf(url)).catch(() => undefined);
      });
    },
    cookieChanged(change, at) {
      void enqueue(() => {
        const cookie = jarCookie(change.cookie);
        const site = registrableDomain(cookie.partition ? hostOf(cookie.partition) : cookie.domain);
        const visit = site ? visits.ofShop(site) : null;
        if (!visit) return;
        if (!change.removed) journal.add(visit, [{ type: 'cookie-stored', at, cookie, baseline: false }]);
        // An overwrite is announced as a removal and an addition: the addition says it all.
        else if (change.cause !== 'overwrite')
          journal.add(visit, [{ type: 'cookie-removed', at, cookie, cause: change.cause }]);
      });
    },
    renew: (shop) => enqueue(() => visits.renew(shop)),
    forget: (shop) => enqueue(() => visits.forget(shop)),
    fromPage(tabId, pageUrl, events, at) {
      return enqueue(async () => {
        const visit = visits.ofTab(tabId) ?? (await visits.navigated(tabId, pageUrl, at, 'page'));
        if (visit) journal.add(visit, events);
      });
    },
  };
}
