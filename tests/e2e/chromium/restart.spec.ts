import { customerIn, expect, label, openChromium, test } from '../support/chromium-fixtures.ts';

const NAME = 'Kerttu Salainen';
const WORDS = 'kettle marble orbit';

test('after a restart of the browser a shop is observed as before, and what was sealed is locked', async ({
  customer,
}) => {
  test.slow();
  const { shop, session } = customer;
  await customer.lookAtShop();
  await customer.settled();
  const before = (await customer.rows('visits')).length;

  // A request that was sent, then a passphrase.
  const own = await session.ownPage();
  const sent = await own.evaluate(
    async ({ domain, name }) => {
      const identity = { name, email: 'kerttu@posti.example', customerNumber: '' };
      await browser.runtime.sendMessage({ command: 'save-identity', shop: domain, ...identity });
      const draft = (await browser.runtime.sendMessage({
        command: 'draft-request',
        shop: domain,
        letter: 'access',
      })) as {
        value: { file: { id: string } };
      };
      const event = { case: draft.value.file.id, type: 'sent', date: new Date().toISOString().slice(0, 10), note: '' };
      await browser.runtime.sendMessage({ command: 'record-event', ...event });
      return draft.value.file.id;
    },
    { domain: shop.domain, name: NAME },
  );
  const dashboard = await customer.dashboard();
  expect(JSON.stringify(await customer.rows('cases'))).toContain(NAME);
  await dashboard.getByText(label('vault.start')).click();
  await dashboard.getByLabel(label('vault.new')).fill(WORDS);
  await dashboard.getByLabel(label('vault.again')).fill(WORDS);
  await dashboard.getByLabel(label('vault.understood')).check();
  await dashboard.getByRole('button', { name: label('vault.set') }).click();
  await dashboard.getByRole('button', { name: label('vault.lock') }).waitFor();
  const inClear = async (): Promise<boolean> =>
    /Kerttu|kerttu@/.test(JSON.stringify([await customer.rows('cases'), await customer.rows('identities')]));
  await expect.poll(inClear).toBe(false);
  await session.context.close();

  const again = await openChromium(shop, { profile: session.profile, grant: undefined });
  const same = customerIn(again, shop);
  // The worker starts with the browser; it has answered once when its page shows the history.
  const page = await same.dashboard(`cases/${sent}`);
  await page.getByLabel(label('vault.current')).waitFor();
  await page.getByText(label('case.stage.waiting')).waitFor();
  await expect(page.getByText(NAME)).toHaveCount(0);
  await page.getByLabel(label('vault.current')).fill(WORDS);
  const start = Date.now();
  await page.getByRole('button', { name: label('vault.unlock') }).click();
  await page.getByRole('button', { name: label('vault.lock') }).waitFor();
  expect(Date.now() - start).toBeLessThan(5_000);
  await page.getByText(label('action.showLetter')).click();
  await expect(page.getByText(NAME).first()).toBeVisible();
  await page.close();

  await expect
    .poll(async () => {
      await same.page.goto(`${shop.origin}/cart`, { waitUntil: 'load' });
      const visits = (await same.rows('visits')).slice(before).map(({ id }) => id);
      const events = (await same.rows('events'))
        .filter(({ visit }) => visits.includes(visit))
        .map(({ event }) => event.type);
      return ['request', 'set-cookie', 'cookie-sent', 'page', 'script-cookie', 'census'].filter(
        (type) => !events.includes(type as never),
      );
    })
    .toEqual([]);
  await again.context.close();
});
