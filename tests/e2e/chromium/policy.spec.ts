import type { Page } from '@playwright/test';
import { buildPdf } from '../../support/build-pdf.ts';
import { type Customer, expect, label, testInTurn as test } from '../support/chromium-fixtures.ts';
import { expectPageSound } from '../support/expect-sound.ts';

/** The shop’s desk, once its policy and its cookie page have been read. */
async function desk(customer: Customer, documents = 2): Promise<Page> {
  await customer.comeToShop();
  await expect.poll(async () => (await customer.rows('policies')).length, { timeout: 20_000 }).toBe(documents);
  return customer.dashboard(`shops/${customer.shop.domain}`);
}

test('from a plain line to the shop’s own words, and to the place in its own page', async ({ customer }) => {
  test.slow();
  const page = await desk(customer);
  const said = page.getByRole('region', { name: label('policy.title') });
  await said
    .locator('details', { hasText: label('policy.claim.controller.name') })
    .first()
    .locator('summary')
    .click();
  await said
    .getByRole('button', { name: label('policy.toQuote') })
    .first()
    .click();
  const passage = page.locator('mark a[aria-current]');
  await expect(passage).toHaveText('Vinterlinne Oy');
  await expect(passage).toBeFocused();
  await expectPageSound(page, 'the policy with its passages marked', 'section:has(mark)');

  await customer.page.goto(`${customer.shop.origin}/privacy`, { waitUntil: 'load' });
  await page.getByRole('button', { name: label('policy.showInPage') }).click();
  await expect(page.getByText(label('policy.shown.shown'))).toBeVisible();
  const marked = await customer.page.evaluate(() =>
    [...(CSS.highlights.get('customer-copy-quote') ?? [])].map((range) => String(range)).join(''),
  );
  expect(marked).toBe('Vinterlinne Oy');
});

test('what a consent tool keeps in the page’s own world is read as it is, and nothing of the page is called', async ({
  customer,
}) => {
  await customer.page.addInitScript(() => {
    const called: string[] = [];
    const accept = (): void => void called.push('accept');
    Object.assign(window, {
      called,
      Cookiebot: { submitCustomConsent: accept, withdraw: accept },
      CookieConsentDialog: {
        cookieTableStatistics: [['_ga', 'Google', 'Counts visits.', '2 years', '1', 'HTTP']],
        cookieHeaderTypeStatistics: 'Statistics ({0})',
        submitConsent: accept,
      },
    });
    addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(document.createElement('div'), { id: 'CybotCookiebotDialog' }));
    });
  });
  await desk(customer, 3);
  const declared = (await customer.rows('policies')).find(({ kind }) => kind === 'declaration');
  expect(declared).toMatchObject({ name: 'cookiebot', source: 'tool' });
  expect(declared?.reading.claims).toContainEqual(
    expect.objectContaining({ kind: 'cookie', quote: '_ga\tGoogle\t2 years\tCounts visits.' }),
  );
  expect(await customer.page.evaluate(() => Reflect.get(window, 'called'))).toEqual([]);
});

test('a PDF that the customer brings is read in the page, and what changed in it is shown', async ({ customer }) => {
  test.slow();
  const page = await desk(customer);
  const version = (years: number) =>
    buildPdf([
      [
        { text: 'Privacy policy', x: 50, y: 780, size: 20 },
        ...[
          `The controller is Harbour Lamps Oy. We keep your order data for ${years} years after the purchase.`,
          'You have the right of access to your data. Write to privacy@harbourlamps.example at any time.',
          'We share data with Posti for delivery and with Klarna for payment of what you order from us.',
        ].map((text, line) => ({ text, x: 50, y: 740 - 14 * line })),
      ],
    ]);
  const add = page.locator('details', { has: page.locator('summary', { hasText: label('policy.add') }) });
  await add.locator('summary').click();
  await expectPageSound(page, 'the ways to bring a document', 'details:has([type="file"])');
  const bring = async (years: number): Promise<void> =>
    page
      .getByLabel(label('policy.addFile'))
      .setInputFiles({ name: 'policy.pdf', mimeType: 'application/pdf', buffer: Buffer.from(version(years)) });
  await bring(6);
  await expect(page.getByText(label('policy.kept.new-document'))).toBeVisible({ timeout: 30_000 });
  await bring(10);
  await expect(page.getByText(label('policy.kept.new-version'))).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: label('policy.changes') }).click();
  await expect(page.locator('del', { hasText: '6 years' })).toBeVisible();
  await expect(page.locator('ins', { hasText: '10 years' }).first()).toBeVisible();
  await expectPageSound(page, 'what changed', 'section:has(del)');
});
