/**
 * Records the sample shop that comes with the extension: `node utils/cli/record-sample.ts` after a change to what is kept
 * of a visit. A real browser with the real extension visits the demo shop before any choice, after a refusal and after
 * an acceptance; what it kept is written to `public/sample/history.json` as it lies in the database.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromiumArguments } from '../../tests/shop/browser-recipe.ts';
import { startShop } from '../../tests/shop/start-shop.ts';
import { buildExtension, ROOT } from './browsers/build-extension.ts';
import { startChromium } from './browsers/chromium-session.ts';
import { findChromium } from './browsers/find-browser.ts';
import { visitShop } from './tour/visit-shop.ts';

const TABLES = ['shops', 'policies', 'visits', 'events', 'sightings', 'findings'] as const;
const SECONDS = 4;

const found = findChromium();
if ('missing' in found) throw new Error(found.missing);
const shop = await startShop({ quiet: true });
const session = await startChromium({
  executable: found.path,
  extension: buildExtension('chrome'),
  args: chromiumArguments(shop),
  thirdPartyCookies: true,
  grant: [`*://*.${shop.domain}/*`, '*://*/*'],
});
const say = (text: string): void => console.error(text);
try {
  const url = `${shop.origin}/`;
  const out = join(ROOT, '.tour');
  const page = await visitShop(session, {
    url,
    domain: shop.domain,
    access: 'all',
    pages: 2,
    seconds: SECONDS,
    out,
    say,
  });
  await session.leaveToolbar();
  for (const choice of ['Refuse all', 'Accept all']) {
    say(`${choice} …`);
    await freshVisit(page, choice);
  }
  const rows = await dump(await session.ownPage());
  const folder = join(ROOT, 'public', 'sample');
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify({ recordedAt: Date.now(), shop: shop.domain, rows });
  await writeFile(join(folder, 'history.json'), text);
  for (const table of TABLES) say(`${table}: ${rows[table].length}`);
  say(`${Math.round(text.length / 1_000)} kB`);
} finally {
  await session.close();
  await shop.stop();
}

/** A visit of its own in a browser that kept nothing of the shop, with one choice in the banner. */
async function freshVisit(page: Page, choice: string): Promise<void> {
  const own = await session.ownPage();
  await own.evaluate((domain) => browser.runtime.sendMessage({ command: 'new-visit', domain }), shop.domain);
  await page.evaluate(() => localStorage.clear());
  await session.context.clearCookies();
  await page.bringToFront();
  await page.goto(`${shop.origin}/`, { waitUntil: 'load' });
  await page.waitForTimeout(SECONDS * 1_000);
  await page.getByRole('button', { name: choice }).click();
  await page.waitForTimeout(SECONDS * 1_000);
  await page.reload({ waitUntil: 'load' });
  // Long enough for the last events to be compared.
  await page.waitForTimeout(4 * SECONDS * 1_000);
}

/** The rows of the tables as they lie in the extension's database. */
function dump(page: Page): Promise<Record<(typeof TABLES)[number], unknown[]>> {
  return page.evaluate(async (tables) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('customer-copy'));
    const rows = await Promise.all(tables.map((table) => done(db.transaction(table).objectStore(table).getAll())));
    db.close();
    return Object.fromEntries(tables.map((table, index) => [table, rows[index] ?? []]));
  }, TABLES) as Promise<Record<(typeof TABLES)[number], unknown[]>>;
}
