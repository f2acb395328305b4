import {
  clearBadge,
  clearCaches,
  clearValues,
  dropAccess,
  dropEveryAccess,
  dropShownNotifications,
  inPrivate,
  tabsOf,
} from '../../browser/index.ts';
import { isSealedAway, takeInbox, VaultError } from '../../storage/index.ts';
import { tickDeadlines } from '../cases/tick-deadlines.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { lookForHistory } from '../keeping/history-marker.ts';
import type { ForgetScope } from '../keeping/keep-commands.ts';
import { noteForgottenScope } from '../share/forgotten-names.ts';
import type { VisitObserver } from '../watch/observe-visit.ts';
import type { Settler } from '../watch/settler.ts';
import { syncWatchers } from '../watch/watch-shop.ts';
import { removeRows } from './remove-rows.ts';

/**
 * Forgets one shop, one request or everything, for good: rows, settings, what the worker remembers of open tabs, the
 * scripts and the permission that name the shop, and what the toolbar button shows. Runs in the worker, which alone
 * knows what is still on its way into the history.
 * @throws VaultError `locked`, where one shop is to be forgotten and shops are locked
 */
export async function forget(
  services: Services,
  observer: Pick<VisitObserver, 'forget'>,
  settler: Pick<Settler, 'idle'>,
  scope: ForgetScope,
): Promise<void> {
  const { db } = services;
  // Other machines are told of what is forgotten: not of what cannot be found here.
  if (scope.what === 'shop' && (await isSealedAway(db))) throw new VaultError('locked');
  // What was seen while it was locked must not come back after it.
  if (scope.what !== 'everything') await takeInbox(db);
  await noteForgottenScope(services, scope);
  await removeRows(services, scope);
  if (scope.what !== 'case') {
    await observer.forget(scope.what === 'shop' ? scope.shop : null);
    // What was being settled meanwhile may have been written again.
    await settler.idle();
    await removeRows(services, scope);
    await leaveBrowser(services, scope);
  }
  if (scope.what !== 'everything') await lookForHistory(services);
  announceChange();
  await tickDeadlines(services);
}

/** What the browser holds for us. None of it may keep the rest from being forgotten. */
async function leaveBrowser(services: Services, scope: Exclude<ForgetScope, { what: 'case' }>): Promise<void> {
  const work =
    scope.what === 'shop'
      ? [clearBadges(scope.shop), syncWatchers(services), ...(inPrivate() ? [] : [dropAccess(scope.shop, 'shop')])]
      : [
          clearValues(),
          clearCaches(),
          dropShownNotifications(),
          syncWatchers(services),
          ...(inPrivate() ? [] : [dropEveryAccess()]),
        ];
  await Promise.allSettled(work);
}

async function clearBadges(shop: string): Promise<void> {
  const tabs = await tabsOf(`*://*.${shop}`);
  await Promise.all(tabs.map(clearBadge));
}
