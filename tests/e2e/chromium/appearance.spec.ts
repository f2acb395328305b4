import type { Page } from '@playwright/test';
import { SAMPLE_SHOP } from '../../../utils/services/sample/sample-shop.ts';
import { blockFont } from '../support/block-font.ts';
import { expect, label, test } from '../support/chromium-fixtures.ts';

const browser = { env: { ...process.env, TZ: 'UTC' } as Record<string, string> };
test.use({ options: { shopOptions: {}, browser } });

/** A Monday after the sample was recorded: one of its requests waits, the other is late. */
const NOW = new Date('2026-12-14T10:00:00Z');

/** Edges are drawn a little differently by each release of the browser. */
const CLOSE = { maxDiffPixelRatio: 0.01 };

/** Sets all text in blocks of one width, so that a picture depends on our layout and not on the fonts of a machine. */
async function setInBlocks(page: Page): Promise<void> {
  const source = `data:font/ttf;base64,${blockFont().toString('base64')}`;
  await page.addStyleTag({
    content: `@font-face { font-family: Blocks; font-weight: 100 900; src: url(${source}) } * { font-family: Blocks !important }`,
  });
  await page.evaluate(() => document.fonts.load('16px Blocks'));
}

/** Renewed with `playwright test appearance --update-snapshots`, after a look at what changed. */
test('the key views look as they did', async ({ customer }) => {
  test.skip(
    process.platform !== 'linux',
    'The controls of forms are drawn by the system; the pictures are from Linux.',
  );
  const page = await customer.session.context.newPage();
  await page.clock.setFixedTime(NOW);
  const address = `chrome-extension://${customer.session.extensionId}/dashboard.html`;
  await page.goto(`${address}#/sample`);
  await page.getByRole('heading', { level: 1, name: SAMPLE_SHOP }).waitFor();
  await page.locator('article').first().waitFor();
  await setInBlocks(page);
  await expect(page).toHaveScreenshot('shop.png', CLOSE);
  for (const tab of ['cookies', 'companies'] as const) {
    await page.locator(`[data-tab="${tab}"]`).click();
    const fold = page.locator('[role="tabpanel"]:visible details').first();
    await fold.evaluate((details) => details.setAttribute('open', ''));
    await expect(fold.locator('figure')).toHaveScreenshot(`picture-${tab}.png`, CLOSE);
  }
  const pictures = page.getByRole('figure').filter({ has: page.locator('svg') });
  await expect(pictures.first()).toHaveScreenshot('visit.png', CLOSE);

  await page.getByRole('link', { name: label('dashboard.title') }).click();
  await page.getByRole('heading', { level: 1, name: label('dashboard.title') }).waitFor();
  await expect(page).toHaveScreenshot('dashboard.png', CLOSE);
  await page.getByRole('article').first().getByRole('link').first().click();
  await page.getByRole('heading', { name: label('case.story') }).waitFor();
  await expect(page).toHaveScreenshot('request.png', CLOSE);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page).toHaveScreenshot('request-narrow-dark.png', CLOSE);
  await page.goto(`${address}#/help`);
  await page.getByRole('heading', { level: 1, name: label('help.title') }).waitFor();
  await expect(page).toHaveScreenshot('help-narrow-dark.png', CLOSE);
});
