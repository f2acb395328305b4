import { clearBadge, runningWatchers, tabsOf } from '../../browser/index.ts';
import { isSealedAway } from '../../storage/index.ts';
import { tickDeadlines } from '../cases/tick-deadlines.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { badgeShop } from './badge.ts';
import { BADGE_SETTING } from './badge-setting.ts';

/** Turns the marks on the toolbar button on or off, at once on every open tab of a shop. */
export async function showBadges(services: Services, on: boolean): Promise<void> {
  const { db } = services;
  await db.settings.put({ key: BADGE_SETTING, value: on });
  await tickDeadlines(services);
  await badgeOpenTabs(services);
  announceChange();
}

/** Renews the marks on every open tab of a shop. What is locked shows none. */
export async function badgeOpenTabs(services: Services): Promise<void> {
  if (await isSealedAway(services.db)) return clearMarks();
  for (const shop of await services.db.shops.toCollection().primaryKeys()) {
    const tabs = await tabsOf(`*://*.${shop}`);
    if (tabs.length > 0) await badgeShop(services, shop, tabs);
  }
}

/** The browser knows of which sites they are: our scripts are registered for them. */
async function clearMarks(): Promise<void> {
  for (const origin of await runningWatchers()) {
    const tabs = await tabsOf(origin.replace(/\/\*$/, ''));
    // A tab may have been closed meanwhile.
    await Promise.all(tabs.map((tab) => clearBadge(tab).catch(() => undefined)));
  }
}
