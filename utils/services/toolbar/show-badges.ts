import { tabsOf } from '../../browser/index.ts';
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
  for (const shop of await db.shops.toCollection().primaryKeys()) {
    const tabs = await tabsOf(`*://*.${shop}`);
    if (tabs.length > 0) await badgeShop(services, shop, tabs);
  }
  announceChange();
}
