import { createPathMeter } from '../../../utils/cli/tour/path-meter.ts';
import { customerIn, expect, label, openChromium, press, test } from '../support/chromium-fixtures.ts';

test('from the toolbar click to the due date, and still there after a restart', async ({ customer }) => {
  const { shop, session } = customer;
  await customer.page.goto(`${shop.origin}/`);

  // Nothing is granted yet: the popup says so and shows no figures.
  const first = await customer.popup();
  await first.waitForSelector('h1');
  const before = await first.evaluate(() => document.body.innerText);
  expect(before).toContain(label('access.none'));
  expect(before).not.toContain(label('figure.cookies'));
  await first.close();

  await customer.lookAtShop();
  await expect.poll(async () => (await customer.rows('policies')).length).toBeGreaterThan(0);
  await customer.settled('unasked');

  const popup = await customer.popup();
  await popup.waitForSelector('h3');
  const verdict = await popup.evaluate(() => document.body.innerText);
  expect(verdict).toContain('Vinterlinne Oy');
  expect(verdict).toContain('The policy says');

  await press(popup, 'action.getData');
  await popup.locator('input[name="name"]').fill('Kim Kund');
  await popup.locator('input[name="email"]').fill('kim@mail.example');
  await press(popup, 'action.save');
  await popup.waitForSelector('a[href^="mailto:"]');
  const link = new URL(await popup.$eval('a[href^="mailto:"]', (anchor) => (anchor as HTMLAnchorElement).href));
  expect(link.pathname).toBe('dpo@vinterlinne.example');
  expect(link.searchParams.get('subject')).toContain('15 artikla');
  expect(link.searchParams.get('body')).toContain('kim@mail.example');
  expect(link.searchParams.get('body')).not.toMatch(/[{}[\]]/);
  await popup.close();

  // The customer has sent it in their own mail program and says so.
  const later = await customer.popup();
  await press(later, 'action.sent');
  await later.waitForFunction((how) => document.body.innerText.includes(how), {}, label('request.how'));
  await later.close();

  // The shop and the customer are known now: the next request takes three clicks in the popup, and no typing.
  const meter = createPathMeter();
  const next = await customer.popup();
  await meter.click('action.eraseData', async () => {
    await press(next, 'action.eraseData');
    await next.waitForSelector('a[href^="mailto:"]');
  });
  await meter.click('action.openMail', () => press(next, 'action.openMail'));
  await next.close().catch(() => undefined);
  const asked = await customer.popup();
  await meter.click('action.sent', async () => {
    await press(asked, 'action.sent');
    await expect
      .poll(async () => (await customer.rows('caseEvents')).filter(({ type }) => type === 'sent').length)
      .toBe(2);
  });
  await asked.close();
  expect(meter.walked().clicks.length).toBeLessThanOrEqual(3);

  const dashboard = await customer.dashboard();
  await expect(dashboard.getByText(/Answer due by/).first()).toBeVisible();
  const due = await dashboard
    .getByText(/Answer due by/)
    .first()
    .innerText();
  await dashboard.close();

  const { profile, context } = session;
  await context.close();
  const again = await openChromium(shop, { profile, grant: undefined });
  const same = await customerIn(again, shop).dashboard();
  await expect(same.getByText(due).first()).toBeVisible();
  await again.context.close();
});
