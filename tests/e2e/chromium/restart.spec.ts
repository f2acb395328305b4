import { frozenHistories, thaw } from '../../support/frozen-history.ts';
import { customerIn, expect, label, openChromium, test } from '../support/chromium-fixtures.ts';

const NAME = 'Kerttu Salainen';
const WORDS = 'kettle marble orbit';

test('after a restart of the browser a shop is observed as before, and what was sealed is locked', async ({
  customer,
}) => {
  test.setTimeout(90_000);
  const { shop, session } = customer;
  await customer.comeToShop();
  await customer.settled();
  const before = (await customer.rows('visits')).length;
  // Alarms need not survive a restart: the next start has to make the daily one again.
  await (await session.ownPage()).evaluate(() => browser.alarms.clearAll());

  // A request that was sent, then a passphrase.
  const own = await session.ownPage();
  const sent = await own.evaluate(
    async ({ domain, name }) => {
      const identity = { name, email: 'kerttu@posti.example', customerNumber: '' };
      await browser.runtime.sendMessage({ command: 'save-identity', shop: domain, ...identity });
      const draft = (await browser.runtime.sendMessage({
        command: 'draft-request',
        shop: domain,
        letter: 'access',
      })) as {
        value: { file: { id: string } };
      };
      const event = { case: draft.value.file.id, type: 'sent', date: new Date().toISOString().slice(0, 10), note: '' };
      await browser.runtime.sendMessage({ command: 'record-event', ...event });
      return draft.value.file.id;
    },
    { domain: shop.domain, name: NAME },
  );
  const dashboard = await customer.dashboard('settings');
  expect(JSON.stringify(await customer.rows('cases'))).toContain(NAME);
  await dashboard.getByText(label('vault.start')).click();
  await dashboard.getByLabel(label('vault.new')).fill(WORDS);
  await dashboard.getByLabel(label('vault.again')).fill(WORDS);
  await dashboard.getByLabel(label('vault.understood')).check();
  await dashboard.getByRole('button', { name: label('vault.set') }).click();
  await dashboard.getByRole('button', { name: label('vault.lock') }).waitFor();
  const inClear = async (): Promise<boolean> =>
    /Kerttu|kerttu@/.test(JSON.stringify([await customer.rows('cases'), await customer.rows('identities')]));
  await expect.poll(inClear).toBe(false);
  await session.context.close();

  const again = await openChromium(shop, { profile: session.profile, grant: undefined });
  const same = customerIn(again, shop);
  // The worker starts with the browser; it has answered once when its page shows the history.
  const locked = await same.dashboard(`cases/${sent}`);
  await locked.getByLabel(label('vault.current')).waitFor();
  await locked.getByText(label('case.stage.waiting')).waitFor();
  await expect(locked.getByText(NAME)).toHaveCount(0);
  // A sheet that asks for it itself is the only one that does.
  const asked = locked.getByLabel(label('vault.current')).filter({ visible: true });
  await locked.evaluate((to) => location.assign(`#/shops/${to}/ask/access`), shop.domain);
  await expect(locked.getByRole('region', { name: label('draft.letter') }).getByRole('textbox')).toBeVisible();
  await expect(asked).toHaveCount(1);
  await locked.evaluate((to) => location.assign(`#/cases/${to}`), sent);
  await locked.getByText(label('case.stage.waiting')).waitFor();
  await expect(asked).toHaveCount(1);
  await locked.getByLabel(label('vault.current')).fill(WORDS);
  const start = Date.now();
  await locked.getByRole('button', { name: label('vault.unlock') }).click();
  await locked.getByRole('button', { name: label('vault.lock') }).waitFor();
  expect(Date.now() - start).toBeLessThan(5_000);
  await locked.getByText(label('action.showLetter')).click();
  await expect(locked.getByText(NAME).first()).toBeVisible();
  const alarm = () => again.ownPage().then((page) => page.evaluate(() => browser.alarms.get('deadlines')));
  await expect.poll(alarm).toMatchObject({ periodInMinutes: 24 * 60 });
  await locked.close();

  await expect
    .poll(async () => {
      await same.page.goto(`${shop.origin}/cart`, { waitUntil: 'load' });
      const visits = (await same.rows('visits')).slice(before).map(({ id }) => id);
      const events = (await same.rows('events'))
        .filter(({ visit }) => visits.includes(visit))
        .map(({ event }) => event.type);
      return ['request', 'set-cookie', 'cookie-sent', 'page', 'script-cookie', 'census'].filter(
        (type) => !events.includes(type as never),
      );
    })
    .toEqual([]);
  // Every schema that was ever shipped, put in the place of the history, is brought up by the browser's own IndexedDB.
  const page = await again.ownPage();
  const name = 'customer-copy';
  for (const history of frozenHistories()) {
    await page.evaluate(thaw, { name, history });
    const dashboard = await same.dashboard();
    await dashboard.getByRole('link', { name: 'lamppu.example' }).first().waitFor();
    await dashboard.close();
    const cases = await same.rows('cases');
    expect(cases.map(({ reference }) => reference)).toEqual(['ABCD1234']);
    const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBe(10 * Math.max(...frozenHistories().map((one) => one.version)));
  }
  await again.context.close();
});
