import { startShop } from '../../shop/start-shop.ts';
import { customerIn, expect, openChromium, press, test } from '../support/chromium-fixtures.ts';
import { startVirtualDisplay } from '../support/virtual-display.ts';

test('the browser’s own permission prompt is shown, and its answer is what counts', async () => {
  const display = await startVirtualDisplay();
  test.skip(display === null, 'Xvfb and xdotool are not installed.');
  if (!display) return;
  const shop = await startShop({ quiet: true });
  const session = await openChromium(shop, { headless: false, env: display.env, grant: undefined });
  try {
    const own = await session.ownPage();
    const customer = customerIn(session, shop);
    const granted = () => own.evaluate(async () => (await browser.permissions.getAll()).origins ?? []);
    await customer.page.goto(`${shop.origin}/`);
    const popup = await customer.popup();
    await press(popup, 'action.look');
    // The prompt is a window of the browser that no page can reach: it is answered by the keyboard.
    await expect(async () => {
      display.press('Tab', 'Return');
      expect(await granted()).toEqual([`*://*.${shop.domain}/*`]);
    }).toPass({ timeout: 20_000, intervals: [500, 500, 1_000] });
    await expect.poll(async () => (await customer.rows('visits')).length, { timeout: 20_000 }).toBeGreaterThan(0);
  } finally {
    await session.close();
    await shop.stop();
    display.stop();
  }
});
