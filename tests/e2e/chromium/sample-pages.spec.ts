import type { Locator, Page } from '@playwright/test';
import { LANGUAGE_CHOICES } from '../../../utils/i18n/index.ts';
import { SAMPLE_SHOP } from '../../../utils/services/sample/sample-shop.ts';
import { blockFont } from '../support/block-font.ts';
import { type Customer, expect, label, test } from '../support/chromium-fixtures.ts';
import { expectPageSound, expectSound } from '../support/expect-sound.ts';

test.use({ options: { shopOptions: {}, browser: { grant: undefined, env: { ...process.env, TZ: 'UTC' } as never } } });

const LANGUAGES = LANGUAGE_CHOICES.filter((choice) => choice !== 'auto');

/** Puts the sample in as a customer does, and gives the pages of the dashboard that it fills. */
async function withSample(customer: Customer, page: Page): Promise<Record<string, string>> {
  await page.getByRole('link', { name: label('sample.offer') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SAMPLE_SHOP);
  await expect.poll(async () => (await customer.rows('cases')).length).toBe(2);
  const [first] = await customer.rows('cases');
  return {
    dashboard: '/',
    shop: `/shops/${SAMPLE_SHOP}`,
    'request choice': `/shops/${SAMPLE_SHOP}/ask`,
    request: `/cases/${first?.id}`,
    help: '/help',
  };
}

async function turnTo(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, route);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Unfolds a picture of the shop's page; the tabs come in a fixed order in every language. */
async function unfoldPicture(page: Page, tab: 'cookies' | 'companies'): Promise<void> {
  await page.locator(`[data-tab="${tab}"]`).click();
  const fold = page.getByRole('tabpanel').locator('details:has(> summary)').first();
  await fold.evaluate((details) => details.setAttribute('open', ''));
  await fold.locator('figure').waitFor();
}

test('every page with the sample in it is sound in every language and look', async ({ customer }) => {
  test.slow();
  const page = await customer.dashboard();
  const pages = await withSample(customer, page);
  for (const language of LANGUAGES)
    await test.step(language, async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await turnTo(page, '/');
      await page.locator('footer select').selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const [name, route] of Object.entries(pages)) {
        const from = Date.now();
        await turnTo(page, route);
        await expectPageSound(page, `${name} in ${language}`);
        if (name === 'shop')
          for (const tab of ['cookies', 'companies'] as const) {
            await unfoldPicture(page, tab);
            await expectSound(page, `picture of ${tab} in ${language}`);
          }
        console.log(language, name, Date.now() - from);
      }
    });
});

/** What a person who hears the page is told of the thing that has the focus: its role, its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const name = at.getAttribute('aria-label') ?? at.innerText ?? '';
    return `${at.getAttribute('role') ?? at.tagName.toLowerCase()} ${name.split('\n')[0]?.trim()}`;
  });

/** Goes on with the Tab key to what is wanted; a customer who hunts for longer has no keyboard path. */
async function tabTo(page: Page, wanted: string | RegExp, most: number): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
    if (passed.at(-1)?.match(wanted)) return;
  }
  expect(passed).toContain(wanted);
}

test('the keyboard alone leads from an empty dashboard through the sample to a request', async ({ customer }) => {
  const page = await customer.dashboard();
  await page.keyboard.press('Tab');
  await tabTo(page, `a ${label('sample.offer')}`, 6);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe(`h1 ${SAMPLE_SHOP}`);

  // The notice of the sample first, then what to look at, then the differences.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(`button ${label('sample.remove')}`);
  await tabTo(page, /^button .*14$/, 8);
});
