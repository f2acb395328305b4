import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../utils/cli/browsers/build-extension.ts';
import { LANGUAGE_CHOICES, type MessageKey } from '../../../utils/i18n/index.ts';
import { expect, label, testInTurn as test } from '../support/chromium-fixtures.ts';
import { expectSound, WITHOUT_COLOURS } from '../support/expect-sound.ts';

/** The words of a language, as its files have them. */
const wordsOf = (language: string): ((area: string, key: MessageKey) => string) => {
  const folder = join(ROOT, 'utils/i18n/messages', language);
  return (area, key) => JSON.parse(readFileSync(join(folder, `${area}.json`), 'utf8'))[key];
};

const OTHERS = LANGUAGE_CHOICES.filter((choice) => choice !== 'auto' && choice !== 'en');

test('a language chosen in the dashboard is spoken at once in every page', async ({ customer }) => {
  test.slow();
  await customer.comeToShop();
  await expect.poll(async () => (await customer.rows('policies')).length).toBeGreaterThan(0);
  await customer.settled();
  const desk = await customer.dashboard(`shops/${customer.shop.domain}`);
  await expect(desk.getByRole('button', { name: label('action.getData') })).toBeVisible();
  const dashboard = await customer.dashboard();
  await expect(dashboard.locator('html')).toHaveAttribute('lang', 'en');
  const [panel, welcome] = [await customer.open('sidepanel'), await customer.open('welcome')];
  await customer.page.bringToFront();
  await panel.locator('dl').first().waitFor();

  let spoken = 'en';
  for (const language of OTHERS)
    await test.step(language, async () => {
      const said = wordsOf(language);
      const choice = dashboard.getByLabel(wordsOf(spoken)('general', 'language.choose'));
      spoken = language;
      await choice.focus();
      await choice.selectOption(language);
      await expect(dashboard.getByRole('heading', { level: 1 })).toHaveText(said('general', 'dashboard.title'));
      await expect(dashboard).toHaveTitle(said('general', 'page.dashboard'));
      await expect(dashboard.getByLabel(said('general', 'language.choose'))).toBeFocused();

      // The page that was open before follows without a reload.
      await expect(desk.locator('html')).toHaveAttribute('lang', language);
      await expect(desk.getByRole('button', { name: said('general', 'action.getData') })).toBeVisible();

      const popup = await customer.popup();
      await popup.waitForSelector('h3');
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await popup.evaluate(() => document.body.innerText)).toContain(said('general', 'action.getData'));
      for (const value of ['light', 'dark']) {
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await expectSound(popup, `popup in ${language}, ${value}`);
      }
      await popup.close();
      for (const opened of [panel, welcome]) {
        await expect(opened.locator('html')).toHaveAttribute('lang', language);
        await expectSound(opened, `${opened.url()} in ${language}`, 'html', WITHOUT_COLOURS);
      }
    });
});
