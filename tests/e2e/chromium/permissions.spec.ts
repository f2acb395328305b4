import { expect, label, test } from '../support/chromium-fixtures.ts';

test('nothing is held at install, and a grant is for one shop', async ({ customer }) => {
  const own = await customer.session.ownPage();
  expect((await own.evaluate(() => browser.permissions.getAll())).origins).toEqual([]);
  await customer.lookAtShop('shop');
  expect((await own.evaluate(() => browser.permissions.getAll())).origins).toEqual(['*://*.vinterlinne.example/*']);
  await customer.settled();
  const visits = await customer.rows('visits');
  expect(visits.at(-1)).toMatchObject({ access: 'shop' });
  expect(visits.at(-1)?.gaps).toContain('shop-only');
  // Resource Timing still shows who else was contacted.
  const thirds = async () =>
    (await customer.rows('sightings')).filter((thing) => thing.kind === 'host' && thing.party === 'third').length;
  await expect.poll(thirds).toBeGreaterThan(3);
});

test('access taken back in the browser is followed at once', async ({ customer }) => {
  await customer.lookAtShop('shop');
  await customer.settled();
  const before = (await customer.rows('events')).length;
  const own = await customer.session.ownPage();
  await own.evaluate(() => browser.permissions.remove({ origins: ['*://*.vinterlinne.example/*'] }));
  await expect
    .poll(() => own.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).length))
    .toBe(0);
  await customer.page.reload({ waitUntil: 'load' });
  const popup = await customer.popup();
  await popup.waitForFunction((none) => document.body.innerText.includes(none), {}, label('access.none'));
  const text = await popup.evaluate(() => document.body.innerText);
  expect(text).not.toContain(label('figure.cookies'));
  const after = (await customer.rows('events')).filter(
    ({ event }) => event.type === 'request' || event.type === 'page',
  );
  expect(after.length).toBeLessThanOrEqual(before);
});
