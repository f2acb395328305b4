import { frozenHistories, thaw } from '../../support/frozen-history.ts';
import { customerIn, expect, openChromium, test } from '../support/chromium-fixtures.ts';

test('after a restart of the browser a shop is observed as before', async ({ customer }) => {
  const { shop, session } = customer;
  await customer.lookAtShop();
  await customer.settled();
  const before = (await customer.rows('visits')).length;
  // Alarms need not survive a restart: the next start has to make the daily one again.
  await (await session.ownPage()).evaluate(() => browser.alarms.clearAll());
  await session.context.close();

  const again = await openChromium(shop, { profile: session.profile, grant: undefined });
  const same = customerIn(again, shop);
  // The worker starts with the browser; it has answered once when its page shows the history.
  await (await same.dashboard()).close();
  const alarm = () => again.ownPage().then((page) => page.evaluate(() => browser.alarms.get('deadlines')));
  await expect.poll(alarm).toMatchObject({ periodInMinutes: 24 * 60 });
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
