import type { Page } from '@playwright/test';
import { type Customer, expect, label, testInTurn as test } from '../support/chromium-fixtures.ts';
import { expectPageSound } from '../support/expect-sound.ts';

/** The number on the toolbar button over the shop's tab. */
const badge = async ({ session, shop }: Customer): Promise<number> => {
  const page = await session.ownPage();
  return page.evaluate(async (domain) => {
    const [tab] = await browser.tabs.query({ url: `*://*.${domain}/*` });
    return Number(await browser.action.getBadgeText({ tabId: tab?.id ?? 0 }));
  }, shop.domain);
};
const putAside = async (desk: Page): Promise<void> => {
  await desk
    .getByRole('button', { name: label('findings.aside'), exact: true })
    .first()
    .click();
  await desk.getByRole('radio', { name: label('findings.aside.explained') }).check();
  await desk.getByRole('textbox', { name: label('findings.aside.note') }).fill('They wrote to me.');
  await desk.getByRole('button', { name: label('findings.aside.save') }).click();
};

test('what is put aside is counted nowhere, outlives a visit, and comes back on a click', async ({ customer }) => {
  await customer.comeToShop();
  await expect.poll(async () => (await customer.rows('policies')).length).toBeGreaterThan(0);
  await customer.settled();
  await expect.poll(() => badge(customer)).toBeGreaterThan(1);
  const before = await badge(customer);
  const desk = await customer.dashboard(`shops/${customer.shop.domain}`);
  await putAside(desk);
  await expect(desk.getByRole('status').filter({ hasText: label('findings.aside.done') })).toBeFocused();
  await expect.poll(() => badge(customer)).toBe(before - 1);
  await expectPageSound(desk, 'desk with a finding put aside', 'section:has([role="status"])');

  await customer.page.reload({ waitUntil: 'load' });
  await customer.settled();
  await expect.poll(() => badge(customer)).toBe(before - 1);
  await desk.getByText(/^Put aside: /).click();
  await expect(desk.getByText('They wrote to me.')).toBeVisible();
  await desk.getByRole('button', { name: label('findings.aside.back') }).click();
  await expect.poll(() => badge(customer)).toBe(before);
});
