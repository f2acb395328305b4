import { copyFile } from 'node:fs/promises';
import { expect, label, test } from '../support/chromium-fixtures.ts';
import { expectPageSound } from '../support/expect-sound.ts';

const PASSPHRASE = 'four plain words here';
const TABLES = ['shops', 'policies', 'visits', 'events', 'sightings', 'findings', 'cases', 'caseEvents'] as const;

test('a sealed backup brings a lost history back as it was', async ({ customer }, testInfo) => {
  // Key derivation and a page looked at four ways take their time on a busy machine.
  test.slow();
  await customer.comeToShop();
  await expect.poll(async () => (await customer.rows('policies')).length).toBeGreaterThan(0);
  await customer.page.goto('about:blank');
  // Nothing is seen any more: a shop's service worker goes on for a while after its last page was left.
  const own = await customer.session.ownPage();
  await own.evaluate(async () => {
    await browser.permissions.remove({ origins: (await browser.permissions.getAll()).origins ?? [] });
    await browser.runtime.sendMessage({ command: 'settle' });
  });
  // What was taken in is compared anew at once: when a finding was last found is later then.
  const all = () =>
    Promise.all(TABLES.map(async (table) => (await customer.rows(table)).map((row) => ({ ...row, lastSeen: 0 }))));
  const before = await all();
  expect(before[3]?.length).toBeGreaterThan(10);

  const page = await customer.dashboard('backup');
  await expectPageSound(page, 'backup');
  await page.getByLabel(label('vault.title'), { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(label('backup.repeat')).fill(PASSPHRASE);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: label('backup.make') }).click();
  const file = testInfo.outputPath('a.customer-copy-backup');
  await copyFile(await (await download).path(), file);

  // Everything is lost, as when a browser deletes what an extension stored.
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('customer-copy');
        open.onsuccess = () => {
          const db = open.result;
          const names = [...db.objectStoreNames];
          const clearing = db.transaction(names, 'readwrite');
          for (const name of names) clearing.objectStore(name).clear();
          clearing.oncomplete = () => resolve(db.close());
          clearing.onerror = () => reject(clearing.error);
        };
      }),
  );
  expect((await all()).flat()).toEqual([]);
  await page.reload();

  await page.getByLabel(label('backup.file')).setInputFiles(file);
  await page.getByLabel(label('backup.openWith')).fill(PASSPHRASE);
  await page.getByRole('button', { name: label('backup.look') }).click();
  await expect(page.getByText(customer.shop.domain)).toBeVisible();
  expect((await all()).flat()).toEqual([]);
  await expectPageSound(page, 'backup that was looked into');
  await page.getByRole('button', { name: label('backup.takeIn') }).click();
  await page.getByRole('heading', { name: label('backup.restored') }).waitFor();
  expect(await all()).toEqual(before);
});
