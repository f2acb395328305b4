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
import { createRouter } from './answer-commands.ts';
import { badgeShop } from './badge.ts';
import { announceChange } from './changes.ts';
import { createServices } from './container.ts';
import { countError, errorName } from './error-counts.ts';
import { addressBarHint, findShops, openShop } from './find-shops.ts';
import { lookForHistory } from './history-marker.ts';
import { pruneHistory } from './keeping/prune-history.ts';
import { tickDeadlines } from './tick-deadlines.ts';
import { lock, resumeSealing } from './vault/lock.ts';
import { createJournal } from './watch/journal.ts';
import { createVisitObserver } from './watch/observe-visit.ts';
import { createSettler } from './watch/settler.ts';
import { createVisits, markFreshInstall } from './watch/visits.ts';
import { followAccess, syncWatchers } from './watch-shop.ts';
import { offerMenus, offerPrivateMenus, takeWayIn } from './ways-in.ts';

/**
 * Starts the worker. Every listener is registered here, synchronously: the browser wakes the worker only for
 * listeners that were there in its first tick.
 */
export function startWorker(): void {
  const services = createServices();
  /** The one boundary for what nobody expected: kept out of the page's way, without any personal data. */
  const report = (error: unknown): void => {
    console.error('customer-copy:', errorName(error));
    // A history that takes nothing more cannot take this either.
    void countError(services, error).catch(() => undefined);
  };
  services.db.health.subscribe(announceChange);
  const settler = createSettler(services, report, (visit) => {
    const shop = visits.shopOf(visit);
    if (shop) void badgeShop(services, shop, visits.tabsOfShop(shop)).catch(report);
  });
  const journal = createJournal(services, settler.due);
  const visits = createVisits(services, journal.add);
  const observer = createVisitObserver(visits, journal, report);

  const listenAnew = watchTraffic({
    onStart: (details) => observer.started(details),
    onSent: (details) => observer.told(details, cookieSentEvents(details)),
    onHeaders: (details) => observer.told(details, setCookieEvents(details)),
    onFrame: (details) => observer.frameArrived(details),
    onError: (details) => observer.told(details, blockedEvents(details)),
  });
  onCookieChanged((change) => observer.cookieChanged(change, Date.now()));
  onMessage(createRouter(services, observer, settler));
  startWithBrowser();
  onTabClosed((tab) => visits.closed(tab));
  onAccessChanged((added) => {
    listenAnew();
    void followAccess(services, added).catch(report);
  });
  dailyAlarm(() => void Promise.all([tickDeadlines(services), pruneHistory(services)]).catch(report));
  onLockAlarm(() => void lock(services).catch(report));
  onNotificationClicked(() => void openPage('dashboard').catch(report));
  onMenu((name, place) => void takeWayIn(name, place).catch(report));
  onKeys((name, place) => void takeWayIn(name, place).catch(report));
  onAddressBar(
    () => addressBarHint(services),
    (text) => findShops(services, text),
    (text, inPlace) => void openShop(services, text, inPlace).catch(report),
  );
  onInstalled((reason) => {
    if (reason === 'browser-updated') return;
    void offerMenus(services).catch(report);
    void markFreshInstall()
      .then(() => (reason === 'installed' ? openPage('welcome') : undefined))
      .catch(report);
  });

  void offerPrivateMenus(services).catch(report);
  void syncWatchers(services).catch(report);
  void tickDeadlines(services).catch(report);
  void lookForHistory(services).catch(report);
  void resumeSealing(services).catch(report);
  settler.catchUp().catch(report);
}
