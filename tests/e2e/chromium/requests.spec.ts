import type { Page } from '@playwright/test';
import { buildClaim, buildPolicy, buildShop } from '../../support/build-shop.ts';
import { type Customer, expect, label, press, test } from '../support/chromium-fixtures.ts';
import { installMailProgram } from '../support/mail-program.ts';
import { writeRows } from '../support/write-rows.ts';

interface CaseRow {
  right: string;
  letter: { letter: string; subject: string; body: string };
}

/** What the worker has; events of the browser can be told from inside. */
declare const chrome: {
  contextMenus: { update(id: string, change: object): Promise<void>; onClicked: Told<[entry: object, tab: object]> };
  commands: { onCommand: Told<[name: string]> };
  omnibox: { onInputEntered: Told<[text: string, disposition: string]> };
};
interface Told<T extends unknown[]> {
  dispatch(...told: T): void;
}

const mail = installMailProgram();
test.use({ options: { shopOptions: {}, browser: { env: mail.env } } });
test.afterAll(() => mail.remove());

test('one click in the popup writes the erasure, and the mail program is handed exactly that letter', async ({
  customer,
}) => {
  await customer.comeToShop();
  await expect.poll(async () => (await customer.rows('policies')).length).toBeGreaterThan(0);
  await customer.settled();

  const popup = await customer.popup();
  await press(popup, 'action.eraseData');
  await popup.locator('input[name="name"]').fill('Kim Kund');
  await popup.locator('input[name="email"]').fill('kim@mail.example');
  await press(popup, 'action.save');
  await popup.waitForSelector('a[href^="mailto:"]');
  await press(popup, 'action.openMail');
  await expect.poll(() => mail.received()).not.toBeNull();

  const [kept] = (await customer.rows('cases')) as unknown as CaseRow[];
  expect(kept).toMatchObject({ right: '17', letter: { letter: 'erasure' } });
  const { subject, body } = kept?.letter ?? {};
  expect(mail.received()).toEqual({ to: 'dpo@vinterlinne.example', subject, body });
  expect(body).not.toMatch(/[{}[\]]/);
});

test('on the desk a request is chosen in plain words, filled in, and its draft taken up again; of several shops each gets its own; menu, keys and address bar lead there', async ({
  customer,
}) => {
  const { shop } = customer;
  await customer.comeToShop();
  await customer.settled();
  const desk = await customer.dashboard(`shops/${shop.domain}/ask`);
  await desk
    .getByRole('button', { name: label('draft.ask.objection'), exact: false })
    .first()
    .click();
  await expect(desk.getByText(/Still to fill in: .*Why, in your situation/)).toBeVisible();
  await desk.getByLabel('Your name').fill('Kim Kund');
  await desk.getByLabel(/The e-mail of your account/).fill('kim@mail.example');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.getByLabel(/Why, in your situation/).fill('The lamps follow me everywhere.');
  const mail = desk.getByRole('link', { name: label('action.openMail') });
  await expect(mail).toHaveAttribute('href', /lamps/);
  await expectOnePage(desk);
  await desk.close();

  const again = await customer.dashboard(`shops/${shop.domain}/ask`);
  await again
    .getByRole('button', { name: label('draft.ask.objection'), exact: false })
    .first()
    .click();
  await expect(again.getByLabel(/Why, in your situation/)).toHaveValue('The lamps follow me everywhere.');
  expect(await customer.rows('cases')).toHaveLength(1);
  await expectRound(again, customer);
  await expectWaysIn(customer);
});

/** Two shops more in the history, each with an address and a customer's number of its own. */
const OTHERS = ['kalle.example', 'mokki.example'];

/** One thing asked of several shops: a letter to each by itself, read one after the other, none of them sent. */
async function expectRound(desk: Page, { shop, rows }: Customer): Promise<void> {
  await desk.evaluate(writeRows, {
    shops: OTHERS.map((domain, at) => buildShop({ domain, lastSeen: 1_000 - at })),
    policies: OTHERS.map((domain) =>
      buildPolicy([buildClaim({ kind: 'dpo.email', value: `dpo@${domain}` })], { shop: domain, chain: domain }),
    ),
    identities: OTHERS.map((domain) => {
      return { shop: domain, name: 'Kim Kund', email: `kim@${domain}`, customerNumber: `no-${domain}` };
    }),
  });
  await desk.evaluate(() => window.location.assign('#/ask'));
  await desk.getByLabel(label('draft.choose')).selectOption('marketing');
  await expect(desk.getByRole('checkbox')).toHaveCount(1 + OTHERS.length);
  for (const box of await desk.getByRole('checkbox').all()) await box.check();
  await desk.getByRole('button', { name: label('draft.several.begin') }).click();
  const domains = [shop.domain, ...OTHERS];
  for (const [at, domain] of domains.entries()) {
    await expect(desk.getByText(`Letter ${at + 1} of 3: ${domain}`)).toBeVisible();
    await expect(desk.getByRole('link', { name: label('action.openMail') })).toHaveAttribute(
      'href',
      RegExp(`@${domain}`),
    );
    if (at < 2) await desk.getByRole('button', { name: `Next: ${domains[at + 1]}` }).click();
  }
  const letters = ((await rows('cases')) as unknown as (CaseRow & { shop: string; reference: string })[]).filter(
    ({ letter }) => letter.letter === 'marketing',
  );
  expect(letters.map((one) => one.shop).sort()).toEqual([...domains].sort());
  expect(new Set(letters.map(({ reference }) => reference)).size).toBe(3);
  for (const { shop: to, letter } of letters)
    for (const other of OTHERS) expect(letter.body.includes(`no-${other}`), `${to} and ${other}`).toBe(to === other);
  expect(new Set((await rows('caseEvents')).map(({ type }) => type))).toEqual(new Set(['drafted']));
}

/**
 * No test can choose an entry of the browser's menus or type in its address bar: the worker is told as the browser would.
 */
async function expectWaysIn({ session: { context }, shop, page }: Customer): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('There is no worker.');
  const url = page.url();
  const opens = async (route: string, act: () => Promise<unknown>): Promise<Page> => {
    const [tab] = await Promise.all([context.waitForEvent('page'), act()]);
    await expect(tab).toHaveURL(new RegExp(`dashboard\\.html${route}$`));
    return tab;
  };
  const letter = await opens(`#/shops/${shop.domain}/ask/access`, () =>
    worker.evaluate(async (front) => {
      // An entry that was not made cannot be changed.
      await chrome.contextMenus.update('said-and-seen', {});
      await chrome.contextMenus.update('get-data', {});
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'get-data' }, { url: front });
    }, url),
  );
  await expect(letter.getByRole('heading', { name: label('draft.ask.access') })).toBeVisible();
  await letter.close();
  const overview = await opens('', () => worker.evaluate(() => chrome.commands.onCommand.dispatch('all-shops')));
  await overview.getByRole('link', { name: label('help.title') }).click();
  const keys = overview.getByRole('region', { name: label('keys.title') });
  await expect(keys.locator('dt')).toHaveCount(4);
  await overview.close();
  const typed = shop.domain.slice(0, 5).toUpperCase();
  await opens(`#/shops/${shop.domain}`, () =>
    worker.evaluate((text) => chrome.omnibox.onInputEntered.dispatch(text, 'newForegroundTab'), typed),
  );
}

/** Millimetres of a length in CSS pixels (CSS Values 4 section 6.2). */
const MM = 25.4 / 96;

/** The letter on paper: one A4 page, and the address where the window of an envelope shows it (DIN 5008, form A). */
async function expectOnePage(desk: Page): Promise<void> {
  // Nobody is there to answer the print dialogue; the page to print is taken out of its frame instead.
  await desk.evaluate(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => null }));
  await desk.getByRole('button', { name: label('action.print') }).click();
  const html = await desk.locator('iframe').getAttribute('srcdoc');
  const paper = await desk.context().newPage();
  await paper.setContent(html ?? '');
  await paper.emulateMedia({ media: 'print' });
  const to = await paper.locator('address.to').evaluate((field) => {
    const { left, top, right, bottom } = field.getBoundingClientRect();
    return { left, top, right, bottom, cut: field.scrollHeight > field.clientHeight, text: field.textContent };
  });
  expect(to).toMatchObject({ cut: false, text: expect.stringContaining('Vinterlinne') });
  // The zone of the recipient: 25 to 105 mm from the left, 44.7 to 72 mm from the top.
  const zone = { left: 25, top: 44.7, right: 105, bottom: 72 };
  for (const side of ['left', 'top', 'right', 'bottom'] as const) expect(to[side] * MM).toBeCloseTo(zone[side], 0);
  const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  // A4 in points, as near as Chromium's rounding to whole pixels comes.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  await paper.close();
}
