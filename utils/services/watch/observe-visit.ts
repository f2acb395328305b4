import { party, registrableDomain } from '../../attribution/index.ts';
import { type Cookies, watchFrame } from '../../browser/index.ts';
import { hostOf, jarCookie, type RawEvent, type RequestDetails, requestEvent } from '../../observation/index.ts';
import { createAliasFinder } from './alias-finder.ts';
import { signalsInCookies, signalsInRequest } from './consent-signals.ts';
import { createHeardHosts } from './heard-hosts.ts';
import type { Journal } from './journal.ts';
import { createLull } from './lull.ts';
import type { Visits } from './visits.ts';

/**
 * What the browser reports is worked on and written once it has been quiet for so long, in milliseconds, and while a
 * page goes on loading at least so often: the page needs the machine more than we do. Each request is reported three
 * times, and work on each of them at once was felt in the page.
 */
const QUIET_MS = 60;
const AT_LEAST_EVERY_MS = 1_000;

type Task = () => Promise<void> | void;

export interface VisitObserver {
  /** A request started; a main frame decides which visit its tab is in. */
  started(details: RequestDetails): void;
  /** What the same request told later: cookies sent, cookies asked for, blocked, as `read` finds it there. */
  told<D extends RequestDetails>(details: D, read: (details: D) => RawEvent[]): void;
  /** The document of a frame arrived: a third party's is watched too, where the customer allowed all. */
  frameArrived(details: { tabId: number; frameId: number; url: string }): void;
  cookieChanged(change: Cookies.OnChangedChangeInfoType, at: number): void;
  /** The tab is gone. What it was reported to do before still belongs to its visit. */
  tabClosed(tabId: number): void;
  /** Events from our script inside a tab's page; resolves when they are journalled. */
  fromPage(tabId: number, pageUrl: string, events: RawEvent[], at: number): Promise<void>;
  /** Whether there is something that came and is not journalled yet. */
  busy(): boolean;
  /** Resolves when all that came so far is journalled. */
  written(): Promise<void>;
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
  /** What came since the last round, and its end: when that is written, or kept for the next round. */
  let round = Promise.withResolvers<void>();
  let draining = false;
  const ready = visits.ready.catch(onError);
  const lull = createLull(QUIET_MS, AT_LEAST_EVERY_MS);
  const heard = createHeardHosts();
  /** Takes everything that came together, then writes it at once; what comes meanwhile is the next round. */
  const drain = async (): Promise<void> => {
    draining = true;
    await ready;
    while (inbox.length > 0) {
      await lull.come();
      const [tasks, { resolve }] = [inbox, round];
      inbox = [];
      round = Promise.withResolvers();
      // One that fails takes nothing else with it.
      for (const task of tasks) await Promise.try(task).catch(onError);
      await journal.flush().catch(onError);
      resolve();
    }
    draining = false;
  };
  const enqueue = (task: Task, urgent = false): Promise<void> => {
    inbox.push(task);
    lull.noted(urgent);
    const { promise } = round;
    if (!draining) void drain();
    return promise;
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
        heard.note(visit, host);
        if (!third) void noteAlias(visit, shop, host, details.timeStamp).catch(onError);
        // A visit begins with the jar as it was before the page put anything into it.
      }, details.type === 'main_frame');
    },
    told(details, read) {
      void enqueue(() => {
        const visit = visitOf(details);
        const shop = visit && visits.shopOf(visit);
        if (!visit || !shop || !within(visit, shop, hostOf(details.url))) return;
        const events = read(details);
        if (events.length === 0) return;
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
        // Each moment there is one in which the frame is not watched.
      }, true);
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
    tabClosed: (tabId) => void enqueue(() => visits.closed(tabId), true),
    busy: () => inbox.length > 0,
    written: () => enqueue(() => undefined, true),
    renew: (shop) => enqueue(() => visits.renew(shop), true),
    forget: (shop) => enqueue(() => visits.forget(shop), true),
    fromPage(tabId, pageUrl, events, at) {
      return enqueue(async () => {
        const visit = visits.ofTab(tabId) ?? (await visits.navigated(tabId, pageUrl, at, 'page'));
        if (visit) journal.add(visit, heard.withoutKnown(visit, events));
      });
    },
  };
}
