import type { Locator, Page } from '@playwright/test';
import { LANGUAGE_CHOICES } from '../../../utils/i18n/index.ts';
import { SAMPLE_SHOP } from '../../../utils/services/sample/sample-shop.ts';
import { type Customer, expect, label, test } from '../support/chromium-fixtures.ts';
import { expectNoSideways, expectPageSound, expectSound, WITHOUT_COLOURS } from '../support/expect-sound.ts';

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
    letter: `/shops/${SAMPLE_SHOP}/ask/access`,
    several: '/ask',
    request: `/cases/${first?.id}`,
    help: '/help',
    settings: '/settings',
    backup: '/backup',
  };
}

async function turnTo(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, route);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The months are counted after everything else.
  if (route === '/') await page.locator('tbody [aria-hidden]').first().waitFor();
}

/** Unfolds a picture of the shop's page. */
async function unfoldPicture(page: Page, tab: 'cookies' | 'companies'): Promise<void> {
  await page.locator(`[data-tab="${tab}"]`).click();
  const fold = page.locator('[role="tabpanel"]:visible details').first();
  await fold.evaluate((details) => details.setAttribute('open', ''));
  await fold.locator('figure').waitFor();
}

test('every page with the sample in it is sound in every language, light and dark', async ({ customer }) => {
  test.slow();
  const page = await customer.dashboard();
  const pages = await withSample(customer, page);
  for (const language of LANGUAGES)
    await test.step(language, async () => {
      await turnTo(page, '/');
      await page.locator('footer select').selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const [name, route] of Object.entries(pages)) {
        await turnTo(page, route);
        // Every page in every language, where there is least room; its colours do not depend on the language.
        if (language === 'en') await expectPageSound(page, name);
        else await expectSound(page, `${name} in ${language}`, 'html', WITHOUT_COLOURS);
        if (name !== 'shop' || language !== 'en') continue;
        for (const tab of ['cookies', 'companies'] as const) {
          await unfoldPicture(page, tab);
          await expectPageSound(page, `picture of ${tab}`, '[role="tabpanel"] figure');
        }
      }
    });
});

test('system colours, no motion and a zoom of 200 % lose nothing', async ({ customer }) => {
  const page = await customer.dashboard();
  const pages = await withSample(customer, page);
  // What a desk of 1280 px shows at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const [name, route] of Object.entries(pages)) {
    await turnTo(page, route);
    await expectNoSideways(page, `${name} at 200 %`);
    expect(await moving(page), `${name} moves`).toEqual([]);
    expect(await plated(page), `${name} in system colours`).toEqual([]);
  }
  await turnTo(page, '/');
  await expectSound(page, 'dashboard in system colours');
  await page.setViewportSize({ width: 1280, height: 1200 });
  const chips = page.getByRole('group', { name: label('case.filter') }).getByRole('button');
  const bars = page.getByRole('table', { name: label('months.title') }).locator('tbody [aria-hidden]');
  const [pressed, other, ...drawn] = await coloursAt(page, [chips.nth(0), chips.nth(1), ...(await bars.all())]);
  expect(pressed, 'a pressed button looks like the others').not.toBe(other);
  expect(drawn.length).toBeGreaterThan(0);
  for (const bar of drawn) expect(bar, 'a bar is gone').not.toBe(other);

  await page.setViewportSize({ width: 640, height: 400 });
  // Text alone twice as large, as some browsers zoom (WCAG 1.4.4).
  await page.emulateMedia({ forcedColors: 'none' });
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  for (const [name, route] of Object.entries(pages)) {
    await turnTo(page, route);
    await expectNoSideways(page, `${name} with letters of 200 %`);
  }
});

/** The colours as drawn, a little inside the left edge of each part: computed styles do not know what the system took. */
async function coloursAt(page: Page, parts: Locator[]): Promise<string[]> {
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const points = boxes.map((box) => (box ? [box.x + 5, box.y + box.height / 2] : [0, 0]));
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ picture, points }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return points.map(([x = 0, y = 0]) => String(canvas?.getImageData(x, y, 1, 1).data));
    },
    { picture, points },
  );
}

/** Words that stand on a colour and would be hidden behind the plate that Chromium lays under letters in system colours. */
const plated = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    const ground = (element: Element | null): string => {
      if (!element) return canvas;
      const own = getComputedStyle(element).backgroundColor;
      return own.endsWith(', 0)') ? ground(element.parentElement) : own;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => ground(element) !== canvas)
      .filter((element) => getComputedStyle(element).getPropertyValue('forced-color-adjust') !== 'none')
      .map((element) => `${element.textContent}: ${ground(element)}`);
  });

/** What moves or would move, although the customer wants no motion. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** What a person who hears the page is told of the thing that has the focus: its role and its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const name = at.getAttribute('aria-label') ?? at.innerText;
    return `${at.getAttribute('role') ?? at.tagName.toLowerCase()} ${name.split('\n')[0]?.trim()}`;
  });

/** The next things that the Tab key stops at. */
async function stops(page: Page, number: number): Promise<string[]> {
  const found: string[] = [];
  for (let presses = 0; presses < number; presses++) {
    await page.keyboard.press('Tab');
    found.push(await focused(page));
  }
  return found;
}

/** Goes on with the Tab key to what is wanted; a customer who hunts for longer has no keyboard path. */
async function tabTo(page: Page, wanted: string, most: number): Promise<void> {
  const passed: string[] = [];
  while (passed.at(-1) !== wanted && passed.length < most) passed.push(...(await stops(page, 1)));
  expect(passed).toContain(wanted);
}

test('the keyboard alone leads from an empty dashboard through the sample to a request', async ({ customer }) => {
  const page = await customer.dashboard();
  await tabTo(page, `a ${label('sample.offer')}`, 3);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe(`h1 ${SAMPLE_SHOP}`);
  // What was found is shown before the many things that were seen.
  await page.getByRole('tab').first().waitFor();

  const first = ['action.getData', 'action.eraseData', 'dashboard.requests', 'said', 'seen', 'sample.remove'] as const;
  expect(await stops(page, 6)).toEqual(first.map((key) => `button ${label(key)}`));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^tab ${label('cookies.title')}`));
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(new RegExp(`^tab ${label('companies.title')}`));
  expect(await stops(page, 1)).toEqual([`summary ${label('map.title')}`]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('figure', { name: label('map.title') })).toBeVisible();

  await page.goto(page.url().replace(/#.*/, '#/'));
  await page.getByRole('heading', { name: label('dashboard.title') }).waitFor();
  const request = page.getByRole('article').first().getByRole('link').first();
  const name = await request.innerText();
  await tabTo(page, `a ${name.split('\n')[0]?.trim()}`, 12);
  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeFocused();
  // What to do next comes before everything else that can be done.
  expect(await stops(page, 1)).toEqual([`button ${label('case.write')}`]);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - region:
      - complementary "${label('sample.mark')}":
        - button "${label('sample.remove')}"
      - heading [level=1]
      - heading "${label('case.next')}" [level=2]
      - button
      - heading "${label('case.then')}" [level=2]
      - heading "${label('case.dates')}" [level=2]
    - region "${label('case.story')}":
      - heading "${label('case.story')}" [level=2]
      - list:
        - listitem
      - heading "${label('case.form')}" [level=2]
      - combobox
      - textbox
      - heading "${label('draft.letter')}" [level=2]
  `);
});
