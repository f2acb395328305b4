import { expect, label, press, test } from '../support/chromium-fixtures.ts';
test('look', async ({ customer }) => {
  test.slow();
  const out = '/tmp/wt-requests-shots';
  const { page, shop } = customer;
  await customer.lookAtShop();
  await expect.poll(async () => (await customer.rows('policies')).length).toBeGreaterThan(0);
  await customer.settled();
  const own = await customer.session.ownPage();
  const order = (o: object) => own.evaluate((x) => browser.runtime.sendMessage(x), o as never) as Promise<{ value: { file: { id: string } } }>;
  await order({ command: 'save-identity', shop: shop.domain, name: 'Kim Kund', email: 'kim@mail.example', customerNumber: 'VL-1' });
  const a = await order({ command: 'draft-request', shop: shop.domain, letter: 'access' });
  const today = new Date().toISOString().slice(0, 10);
  await order({ command: 'record-event', case: a.value.file.id, type: 'sent', date: today, note: '' });
  await order({ command: 'record-event', case: a.value.file.id, type: 'partly-answered', date: today, note: '' });
  const dash = await customer.dashboard();
  const shoot = async (tab: typeof dash, name: string) => {
    for (const scheme of ['light', 'dark'] as const) for (const width of [320, 1200]) {
      await tab.emulateMedia({ colorScheme: scheme });
      await tab.setViewportSize({ width, height: 800 });
      await tab.waitForTimeout(300);
      await tab.screenshot({ path: `${out}/${name}-${width}-${scheme}.png`, fullPage: true });
    }
  };
  await shoot(dash, 'overview');
  const desk = await customer.dashboard(`shops/${shop.domain}/ask`);
  await shoot(desk, 'choice');
  const letter = await customer.dashboard(`shops/${shop.domain}/ask/erasure`);
  await letter.getByRole('link', { name: label('action.openMail') }).waitFor();
  await shoot(letter, 'erasure');
  const nobody = await customer.dashboard('shops/nobody.example/ask/access');
  await shoot(nobody, 'nobody');
  const cas = await customer.dashboard(`cases/${a.value.file.id}`);
  await shoot(cas, 'case');
  await cas.getByRole('button', { name: label('case.write') }).first().click();
  await cas.waitForTimeout(800);
  await shoot(cas, 'follow-up');
  const popup = await customer.popup();
  await press(popup, 'action.eraseData');
  await new Promise((r) => setTimeout(r, 1500));
  await popup.screenshot({ path: `${out}/popup.png` });
});
