import { startShop } from '../../shop/start-shop.ts';
import { buildEvents, buildFile } from '../../support/build-case.ts';
import { customerIn, expect, label, openChromium, press, test } from '../support/chromium-fixtures.ts';
import { startVirtualDisplay } from '../support/virtual-display.ts';
import { writeRows } from '../support/write-rows.ts';

const file = buildFile();
const events = buildEvents(file, [['sent', '2026-01-12']]);

test('the browser’s own prompts are shown, and their answers are what counts; a reminder is a real notification', async () => {
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

    const dashboard = await customer.dashboard();
    await dashboard.evaluate(writeRows, { cases: [file], caseEvents: events });
    await dashboard.reload();
    const shown = () => own.evaluate(async () => Object.keys((await browser.notifications?.getAll()) ?? {}));
    expect(await shown()).toEqual([]);
    await dashboard.getByLabel(label('reminder.switch')).click();
    await expect(async () => {
      display.press('Tab', 'Return');
      expect(await shown()).toEqual(['customer-copy-late']);
    }).toPass({ timeout: 20_000, intervals: [500, 500, 1_000] });
  } finally {
    await session.close();
    await shop.stop();
    display.stop();
  }
});
