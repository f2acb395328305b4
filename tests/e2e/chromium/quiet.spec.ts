import { expect, press, test } from '../support/chromium-fixtures.ts';

test('the extension asks nobody but the shop, and only for its policy', async ({ customer }) => {
  const { page, shop } = customer;
  shop.set('honest');
  shop.clear();
  await customer.comeToShop();
  await page.locator('#consent [data-consent="refuse"]').click();
  await customer.settled();
  const popup = await customer.popup();
  await press(popup, 'action.getData');
  await popup.waitForSelector('select');
  await popup.close();
  await (await customer.dashboard(`shops/${shop.domain}`)).close();
  expect(shop.strays()).toEqual([]);
  // The policy pages are the only ones nobody opened; they were asked for without cookies.
  const read = shop.requests().filter(({ path }) => path.startsWith('/privacy') || path.startsWith('/cookies'));
  expect([...new Set(read.map(({ path }) => path))].sort()).toEqual(['/cookies', '/privacy']);
  for (const request of read) expect(request.cookies).toEqual([]);
  expect(new Set(shop.requests().map(({ host }) => host))).toEqual(
    new Set([`www.${shop.domain}`, `cdn.${shop.domain}`]),
  );
});
