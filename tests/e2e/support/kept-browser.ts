import { expect } from '@playwright/test';
import type { ChromiumSession } from '../../../utils/cli/browsers/chromium-session.ts';
import { type DemoShop, startShop } from '../../shop/start-shop.ts';
import { openChromium } from './open-chromium.ts';

interface InUse {
  session: ChromiumSession;
  shop: DemoShop;
}

/** A browser and a shop that one test leaves to the next. */
export interface KeptBrowser {
  /** Both as if nobody had been there. */
  anew(): Promise<InUse>;
}

/** Keeps a browser and a shop for as long as `use` takes. They are started when somebody first asks for them. */
export async function keepBrowser(use: (kept: KeptBrowser) => Promise<void>): Promise<void> {
  const kept: InUse[] = [];
  await use({
    async anew() {
      const [left] = kept;
      if (left) {
        await cleanUp(left);
        return left;
      }
      const shop = await startShop({ quiet: true });
      const first = { shop, session: await openChromium(shop) };
      kept.push(first);
      return first;
    },
  });
  for (const { session, shop } of kept) {
    await session.close();
    await shop.stop();
  }
}

/** The extension forgets everything by its own command; the rest is the browser's. */
async function cleanUp({ session, shop }: InUse): Promise<void> {
  await session.leaveToolbar();
  const { context } = session;
  await context.unrouteAll();
  const own = await session.ownPage();
  const others = context.pages().filter((page) => page !== own);
  await context.newPage();
  await Promise.all(others.map((page) => page.close()));
  const devtools = await context.newCDPSession(own);
  await devtools.send('Network.clearBrowserCookies');
  await devtools.send('Network.clearBrowserCache');
  for (const host of shop.hosts)
    await devtools.send('Storage.clearDataForOrigin', { origin: `https://${host}`, storageTypes: 'all' });
  await devtools.detach();
  shop.set('planted');
  shop.clear();
  const forgotten = await own.evaluate(async () => {
    const order = { command: 'forget', scope: { what: 'everything' } };
    const outcome = (await browser.runtime.sendMessage(order)) as { ok: boolean };
    await browser.storage.session.clear();
    await browser.storage.local.clear();
    return [outcome.ok, (await browser.permissions.getAll()).origins];
  });
  expect(forgotten, 'the extension holds what another test gave it').toEqual([true, []]);
}
