import { test as base, expect, type Page } from '@playwright/test';
import type { Page as PopupPage } from 'puppeteer-core';
import type { ChromiumOptions, ChromiumSession } from '../../../utils/cli/browsers/chromium-session.ts';
import { label, OFFERS, press } from '../../../utils/cli/tour/visit-shop.ts';
import type {
  CaseEventRow,
  CaseRow,
  EventRow,
  FindingRow,
  IdentityRow,
  PolicyRow,
  ShopRow,
  SightingRow,
  VisitRow,
} from '../../../utils/storage/rows.ts';
import { type DemoShop, type ShopOptions, startShop } from '../../shop/start-shop.ts';
import { type KeptBrowser, keepBrowser } from './kept-browser.ts';
import { openChromium } from './open-chromium.ts';
import { readTable } from './read-table.ts';

export { expect, label, openChromium, press };

/** A customer's browser with the extension in it, in front of a demo shop. */
export interface Customer {
  shop: DemoShop;
  session: ChromiumSession;
  page: Page;
  /** Opens the shop, clicks the toolbar button and allows it to look, with the extension's own buttons. */
  lookAtShop(access?: 'shop' | 'all'): Promise<void>;
  /** The same with access to everyone behind the shop, for tests of what comes after: no popup, and one page load. */
  comeToShop(): Promise<void>;
  popup(): Promise<PopupPage>;
  dashboard(route?: string): Promise<Page>;
  /** Another page of the extension in a tab, once it has its heading. */
  open(name: 'sidepanel' | 'welcome'): Promise<Page>;
  /** All rows of a table of the history. */
  rows<T extends keyof Tables>(table: T, containing?: string): Promise<Tables[T][]>;
  /** Has everything journalled reduced and compared, or waits until the worker has done so by itself. */
  settled(unasked?: 'unasked'): Promise<void>;
}

interface Tables {
  shops: ShopRow;
  policies: PolicyRow;
  visits: VisitRow;
  events: EventRow;
  sightings: SightingRow;
  findings: FindingRow;
  cases: CaseRow;
  caseEvents: CaseEventRow;
  identities: IdentityRow;
}

interface Options {
  shopOptions: ShopOptions;
  browser: Partial<ChromiumOptions>;
}

export const test = base.extend<{ customer: Customer } & { options: Options }>({
  options: [{ shopOptions: {}, browser: {} }, { option: true }],
  customer: async ({ options }, use) => {
    const shop = await startShop({ quiet: true, ...options.shopOptions });
    const session = await openChromium(shop, options.browser);
    await use(customerIn(session, shop));
    await session.close();
    await shop.stop();
  },
});

/**
 * The same for tests that can do with a browser that another test has left, and been cleaned up after: starting one
 * takes as long as many a test.
 */
export const testInTurn = test.extend<object, { kept: KeptBrowser }>({
  // Playwright reads what a fixture needs from these braces.
  // biome-ignore lint/correctness/noEmptyPattern: it needs nothing
  kept: [async ({}, use) => void (await keepBrowser(use)), { scope: 'worker' }],
  customer: async ({ kept }, use) => {
    const { session, shop } = await kept.anew();
    await use(customerIn(session, shop));
  },
});

export function customerIn(session: ChromiumSession, shop: DemoShop): Customer {
  const page = session.context.pages().find((tab) => tab.url() === 'about:blank');
  if (!page) throw new Error('The browser opened no empty page.');
  const open = async (file: string): Promise<Page> => {
    const tab = await session.context.newPage();
    await tab.goto(`chrome-extension://${session.extensionId}/${file}`);
    await tab.getByRole('heading', { level: 1 }).waitFor();
    return tab;
  };
  const rows: Customer['rows'] = async (table, containing = '') => {
    const page = await session.ownPage();
    return JSON.parse(await page.evaluate(readTable, { table, containing }));
  };
  return {
    shop,
    session,
    page,
    dashboard: (route = '') => open(`dashboard.html${route && `#/${route}`}`),
    open: (name) => open(`${name}.html`),
    rows,
    popup: () => session.clickToolbar(page),
    async lookAtShop(access = 'all') {
      await page.goto(`${shop.origin}/`, { waitUntil: 'load' });
      const popup = await session.clickToolbar(page);
      for (const offer of OFFERS[access]) {
        const reloaded = page.waitForEvent('load');
        await press(popup, offer);
        await reloaded;
      }
      await popup.close().catch(() => undefined);
      await session.leaveToolbar();
    },
    async comeToShop() {
      const own = await session.ownPage();
      const origins = [`*://*.${shop.domain}/*`, '*://*/*'];
      await own.evaluate((origins) => browser.permissions.request({ origins }), origins);
      // The second answer comes after all that the worker does on hearing of the grant: it may load the page in front.
      for (const _ of ['first', 'second'])
        await own.evaluate((domain) => browser.runtime.sendMessage({ command: 'watch-shop', domain }), shop.domain);
      await page.bringToFront();
      await page.goto(`${shop.origin}/`, { waitUntil: 'load' });
    },
    async settled(unasked) {
      // What the worker has heard and not written yet belongs to it too.
      if (!unasked) await (await session.ownPage()).evaluate(() => browser.runtime.sendMessage({ command: 'settle' }));
      let before = '';
      // Pages tell what they saw a moment after they have loaded: what is settled stays as it is from one look to the next.
      const still = async (): Promise<boolean> => {
        const visits = (await rows('visits')).map(({ id, length, reducedTo }) => ({ id, length, reducedTo }));
        const same = before === JSON.stringify(visits);
        before = JSON.stringify(visits);
        return same && visits.every(({ length, reducedTo }) => length > 0 && reducedTo === length);
      };
      await expect.poll(still, { timeout: 20_000, intervals: [250] }).toBe(true);
    },
  };
}
