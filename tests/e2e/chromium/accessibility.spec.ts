import type { Page as PopupPage, SerializedAXNode } from 'puppeteer-core';
import { LANGUAGE_CHOICES } from '../../../utils/i18n/index.ts';
import { type Customer, expect, label, press, testInTurn as test } from '../support/chromium-fixtures.ts';
import { expectPageSound, expectSound, WITHOUT_COLOURS } from '../support/expect-sound.ts';

const SCHEMES = ['light', 'dark'] as const;
/** English comes last: it is what the test itself reads. */
const LANGUAGES = LANGUAGE_CHOICES.filter((choice) => choice !== 'auto').toSorted((one) => (one === 'en' ? 1 : -1));

async function expectPopupSound(popup: PopupPage, what: string): Promise<void> {
  for (const value of SCHEMES) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await expectSound(popup, `${what}, ${value}`);
  }
}

/** What other specs do not open in other languages: names of controls and breaking lines depend on the words. */
async function expectSoundInOtherLanguages(
  customer: Customer,
  surface: { evaluate(script: string): Promise<unknown> },
  what: string,
): Promise<void> {
  const own = await customer.session.ownPage();
  for (const language of LANGUAGES) {
    await own.evaluate((to) => browser.runtime.sendMessage({ command: 'choose-language', language: to }), language);
    await expect.poll(() => surface.evaluate('document.documentElement.lang')).toBe(language);
    if (language !== 'en') await expectSound(surface, `${what} in ${language}`, 'html', WITHOUT_COLOURS);
  }
}

test('every surface is sound in light and dark, narrow and wide', async ({ customer }) => {
  // Many surfaces, each looked at twice in one browser.
  test.slow();
  const { page, shop } = customer;
  const empty = await customer.dashboard();
  await expectPageSound(empty, 'empty dashboard');
  await expectSoundInOtherLanguages(customer, empty, 'empty dashboard, 320 px');
  await empty.close();
  await page.goto(`${shop.origin}/`, { waitUntil: 'load' });
  const offer = await customer.popup();
  await offer.waitForSelector('h1');
  await expectPopupSound(offer, 'popup before access');
  await expectSoundInOtherLanguages(customer, offer, 'popup before access');
  await offer.close();

  await customer.lookAtShop();
  await expect.poll(async () => (await customer.rows('policies')).length).toBeGreaterThan(0);
  await customer.settled();
  const popup = await customer.popup();
  await popup.waitForSelector('h3');
  await expectPopupSound(popup, 'popup with a verdict');
  await press(popup, 'action.getData');
  await popup.waitForSelector('select');
  await expectPopupSound(popup, 'popup with a draft');
  await expectSoundInOtherLanguages(customer, popup, 'popup with a draft');
  await popup.close();

  const panel = await customer.open('sidepanel');
  await page.bringToFront();
  await panel.locator('dl').first().waitFor();
  await expectPageSound(panel, 'side panel');
  await panel.close();

  const welcome = await customer.open('welcome');
  await expectPageSound(welcome, 'welcome');
  await welcome.close();
  const desk = await customer.dashboard(`shops/${shop.domain}`);
  // What was seen comes last.
  await desk.getByRole('tab').first().waitFor();
  for (const fold of await desk.locator('details').all())
    await fold.evaluate((details) => details.setAttribute('open', ''));
  // Everything unfolded is much to look at: once, where it is hardest.
  await desk.emulateMedia({ colorScheme: 'dark' });
  await desk.setViewportSize({ width: 320, height: 800 });
  await expectSound(desk, 'shop desk, unfolded, dark, 320 px');
  await expectSoundInOtherLanguages(customer, desk, 'shop desk, unfolded, 320 px');
});

/** What a screen reader is given of a popup: role and name of everything in it, in order. */
async function heard(popup: PopupPage): Promise<string[]> {
  const lines = (node: SerializedAXNode | null): string[] =>
    node ? [`${node.role} ${node.name ?? ''}`.trim(), ...(node.children ?? []).flatMap(lines)] : [];
  return lines(await popup.accessibility.snapshot());
}

test('the keyboard alone leads from the verdict to the letter, back, and to the request sent', async ({ customer }) => {
  await customer.comeToShop();
  await customer.settled();
  const popup = await customer.popup();
  await popup.waitForSelector('h3');
  const verdict = await heard(popup);
  const focused = (): Promise<string> =>
    popup.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');

  // Who it is about, what was seen, the differences, then what to do: in this order, whoever listens.
  const order = [
    `heading ${customer.shop.domain}`,
    `StaticText ${label('figure.cookies')}`,
    `heading ${label('findings.title')}`,
    `button ${label('action.getData')}`,
    `button ${label('action.eraseData')}`,
  ];
  expect(verdict.filter((line) => order.includes(line))).toEqual(order);
  expect(
    verdict.filter((line) => /^(button|link|heading)$/.test(line)),
    'without a name',
  ).toEqual([]);

  // A customer who hunts for longer than this has no keyboard path.
  for (let presses = 0; presses < 10 && (await focused()) !== label('action.getData'); presses++)
    await popup.keyboard.press('Tab');
  expect(await focused()).toBe(label('action.getData'));
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('select');
  await expect.poll(focused).toBe(label('draft.ask.access'));

  await popup.keyboard.press('Tab');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
  for (const text of ['Kim Kund', 'kim@mail.example', '', '']) {
    await popup.keyboard.type(text);
    await popup.keyboard.press('Tab');
  }
  expect(await focused()).toBe(label('action.save'));
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('a[href^="mailto:"]');
  await popup.keyboard.press('Tab');
  expect(await focused()).toBe(label('action.openMail'));
  const letter = await heard(popup);
  for (const line of [
    `region ${label('draft.letter')}`,
    `heading ${label('draft.ask.access')}`,
    `combobox ${label('draft.language')}`,
    `region ${label('draft.ways')}`,
    `link ${label('action.openMail')}`,
  ])
    expect(letter).toContain(line);

  await popup.keyboard.down('Shift');
  for (let presses = 0; presses < 20 && !(await focused()).endsWith(label('action.back')); presses++)
    await popup.keyboard.press('Tab');
  await popup.keyboard.up('Shift');
  await popup.keyboard.press('Enter');
  await expect.poll(focused).toBe(customer.shop.domain);

  // The letter has left with the customer's own program; the popup asks, and the keyboard answers.
  for (let presses = 0; presses < 4 && (await focused()) !== label('action.sent'); presses++)
    await popup.keyboard.press('Tab');
  expect(await focused()).toBe(label('action.sent'));
  await popup.keyboard.press('Enter');
  await expect.poll(focused).toContain(label('draft.noted'));
  const after = await heard(popup);
  expect(after.filter((line) => line.startsWith('StaticText Answer due by'))).toHaveLength(1);
});
