import {
  dailyAlarm,
  onAccessChanged,
  onAddressBar,
  onCookieChanged,
  onInstalled,
  onKeys,
  onLockAlarm,
  onMenu,
  onMessage,
  onNotificationClicked,
  onTabClosed,
  openPage,
  startWithBrowser,
  watchTraffic,
} from '../browser/index.ts';
import { blockedEvents, cookieSentEvents, setCookieEvents } from '../observation/index.ts';
import { announceChange } from './changes.ts';
import { createServices, once } from './container.ts';
import { countError, errorName } from './keeping/error-counts.ts';
import { offerMenus, offerPrivateMenus, takeWayIn } from './toolbar/ways-in.ts';
import { createJournal } from './watch/journal.ts';
import { createVisitObserver } from './watch/observe-visit.ts';
import { isLocked } from './watch/put-by.ts';
import { createSettler } from './watch/settler.ts';
import { createVisits, markFreshInstall } from './watch/visits.ts';
import { followAccess, syncWatchers } from './watch/watch-shop.ts';

/** When, after its start, the worker looks after what it may have missed, and after the dates, in milliseconds. */
const AT_ONCE_MS = 100;
const IN_A_MOMENT_MS = 2_000;
/** Visits that the worker's start looks at; the daily round looks at all. */
const NEWEST_VISITS = 250;

/**
 * What is not needed to take in an event. In Chromium these parts, but for the answers, stand in a script of their own,
 * in Firefox in the same file; in neither are they run before they are asked for.
 */
const later = {
  answers: () => import('./answer-commands.ts'),
  badge: () => import('./toolbar/badge.ts'),
  deadlines: () => import('./cases/tick-deadlines.ts'),
  marker: () => import('./keeping/history-marker.ts'),
  pruning: () => import('./keeping/prune-history.ts'),
  shops: () => import('./toolbar/find-shops.ts'),
  vault: () => import('./vault/lock.ts'),
  unlocked: () => import('./vault/after-unlock.ts'),
};

/**
 * Starts the worker. Every listener is registered here, synchronously: the browser wakes the worker only for
 * listeners that were there in its first tick.
 */
export function startWorker(): void {
  const services = createServices();
  /** The one boundary for what nobody expected: kept out of the page's way, without any personal data. */
  const report = (error: unknown): void => {
    // What is locked is nothing that failed.
    if (isLocked(error)) return;
    console.error('customer-copy:', errorName(error));
    // A history that takes nothing more cannot take this either.
    void countError(services, error).catch(() => undefined);
  };
  services.db.health.subscribe(announceChange);
  const settler = createSettler(
    services,
    report,
    (visit) => {
      const shop = visits.shopOf(visit);
      if (shop) void badge(shop).catch(report);
    },
    () => observer.busy(),
  );
  const badge = async (shop: string): Promise<void> =>
    (await later.badge()).badgeShop(services, shop, visits.tabsOfShop(shop));
  const tick = async (): Promise<void> => (await later.deadlines()).tickDeadlines(services);
  const prune = async (): Promise<void> => (await later.pruning()).pruneHistory(services);
  const journal = createJournal(services, settler.due);
  const visits = createVisits(services, journal.add);
  const observer = createVisitObserver(visits, journal, report);

  const listenAnew = watchTraffic({
    onStart: (details) => observer.started(details),
    onSent: (details) => observer.told(details, cookieSentEvents),
    onHeaders: (details) => observer.told(details, setCookieEvents),
    onFrame: (details) => observer.frameArrived(details),
    onError: (details) => observer.told(details, blockedEvents),
  });
  onCookieChanged((change) => observer.cookieChanged(change, Date.now()));
  const router = once(async () => (await later.answers()).createRouter(services, observer, settler));
  onMessage(async (message, sender) => (await router())(message, sender));
  startWithBrowser();
  onTabClosed((tab) => observer.tabClosed(tab));
  onAccessChanged((added) => {
    listenAnew();
    void followAccess(services, added).catch(report);
  });
  dailyAlarm(() => void Promise.all([tick(), prune(), settler.catchUp()]).catch(report));
  onLockAlarm(
    () =>
      void later
        .vault()
        .then(({ lock }) => lock(services))
        .catch(report),
  );
  onNotificationClicked(() => void openPage('dashboard').catch(report));
  onMenu((name, place) => void takeWayIn(name, place).catch(report));
  onKeys((name, place) => void takeWayIn(name, place).catch(report));
  onAddressBar(
    async () => (await later.shops()).addressBarHint(services),
    async (text) => (await later.shops()).findShops(services, text),
    (text, inPlace) =>
      void later
        .shops()
        .then(({ openShop }) => openShop(services, text, inPlace))
        .catch(report),
  );
  onInstalled((reason) => {
    if (reason === 'browser-updated') return;
    void offerMenus(services).catch(report);
    void markFreshInstall()
      .then(() => (reason === 'installed' ? openPage('welcome') : undefined))
      .catch(report);
  });

  // The event that woke the worker comes first.
  setTimeout(() => {
    void offerPrivateMenus(services).catch(report);
    void syncWatchers(services).catch(report);
    void later
      .marker()
      .then(({ lookForHistory }) => lookForHistory(services))
      .catch(report);
    settler.catchUp(NEWEST_VISITS).catch(report);
    void later
      .unlocked()
      .then(({ takeUp }) => takeUp(services, settler))
      .catch(report);
  }, AT_ONCE_MS);
  setTimeout(() => void tick().catch(report), IN_A_MOMENT_MS);
}
