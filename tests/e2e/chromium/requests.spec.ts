import { expect, label, press, test } from '../support/chromium-fixtures.ts';

interface CaseRow {
  right: string;
  letter: { letter: string; subject: string; body: string };
}

test('one click in the popup writes the erasure, and the mail program is handed exactly that letter', async ({
  customer,
}) => {
  await customer.lookAtShop();
  await expect.poll(async () => (await customer.rows('policies')).length).toBeGreaterThan(0);
  await customer.settled();

  const popup = await customer.popup();
  await press(popup, 'action.eraseData');
  await popup.locator('input[name="name"]').fill('Kim Kund');
  await popup.locator('input[name="email"]').fill('kim@mail.example');
  await press(popup, 'action.save');
  await popup.waitForSelector('a[href^="mailto:"]');
  const link = new URL(await popup.$eval('a[href^="mailto:"]', (anchor) => (anchor as HTMLAnchorElement).href));
  await popup.close();

  const [kept] = (await customer.rows('cases')) as unknown as CaseRow[];
  expect(kept).toMatchObject({ right: '17', letter: { letter: 'erasure' } });
  expect(link.pathname).toBe('dpo@vinterlinne.example');
  expect(link.searchParams.get('subject')).toBe(kept?.letter.subject);
  expect(link.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(kept?.letter.body);
  expect(kept?.letter.body).not.toMatch(/[{}[\]]/);
});

test('on the desk a request is chosen in plain words, filled in, and its draft taken up again', async ({
  customer,
}) => {
  const { shop } = customer;
  await customer.lookAtShop();
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
  await desk.close();

  const again = await customer.dashboard(`shops/${shop.domain}/ask`);
  await again
    .getByRole('button', { name: label('draft.ask.objection'), exact: false })
    .first()
    .click();
  await expect(again.getByLabel(/Why, in your situation/)).toHaveValue('The lamps follow me everywhere.');
  expect(await customer.rows('cases')).toHaveLength(1);
});
