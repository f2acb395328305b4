import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { expect, press, test } from '../support/chromium-fixtures.ts';
import { readTable } from '../support/read-table.ts';

test.use({ options: { shopOptions: {}, browser: { incognito: true, grant: ['*://*/*'] } } });

test('a private window is looked at only in memory', async ({ customer }) => {
  const { shop, session } = customer;
  const own = await session.ownPage();
  // Access to every site, given in an ordinary window.
  await own.evaluate(() => browser.permissions.request({ origins: ['*://*/*'] }));
  await own.evaluate((url) => void browser.windows.create({ incognito: true, url }), `${shop.origin}/`);

  const [port, path] = (await readFile(join(session.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const chromium = await puppeteer.connect({
    browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
    defaultViewport: null,
  });
  const tab = await (await chromium.waitForTarget((target) => target.url().startsWith(shop.origin))).page();
  const extension = (await chromium.extensions()).get(session.extensionId);
  if (!tab || !extension) throw new Error('The private window did not open.');
  const popupOpens = chromium.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await tab.triggerExtensionAction(extension);
  const popup = await (await popupOpens).asPage();
  await press(popup, 'action.look');
  await popup.waitForSelector('dl');
  const kindsSeen = async (): Promise<string[]> =>
    (JSON.parse(await popup.evaluate(readTable, 'sightings')) as { kind: string }[]).map(({ kind }) => kind);
  await expect.poll(kindsSeen).toEqual(expect.arrayContaining(['cookie', 'host', 'storage']));

  // The ordinary history knows nothing of it.
  for (const table of ['shops', 'visits', 'events', 'sightings'] as const)
    expect(await customer.rows(table)).toEqual([]);

  await chromium.disconnect();
  await session.context.close();
  const found = spawnSync('grep', ['-rlaF', shop.domain, session.profile], { encoding: 'utf8' }).stdout;
  expect(found).toBe('');
});
