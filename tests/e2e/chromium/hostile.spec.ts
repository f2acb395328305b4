import { type Customer, expect, testInTurn as test } from '../support/chromium-fixtures.ts';

/** Goes to a hostile page of the watched shop and waits until its events are in. */
async function visitHostile(customer: Customer, name: string): Promise<void> {
  await customer.comeToShop();
  await customer.page.goto(`${customer.shop.origin}/hostile/${name}`, { waitUntil: 'load' });
  await expect
    .poll(
      async () =>
        (await customer.rows('events', name)).some(({ event }) => event.type === 'request' && event.url.endsWith(name)),
      { timeout: 40_000 },
    )
    .toBe(true);
  await customer.settled();
}

/** The dashboard shows the shop, nothing of the page ran in it, and nothing alerts. */
async function deskIsSound(customer: Customer): Promise<string> {
  const desk = await customer.dashboard(`shops/${customer.shop.domain}`);
  const alerts: string[] = [];
  desk.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  // What was seen comes last.
  await desk.getByRole('tab').first().waitFor();
  const text = await desk.locator('main').innerText();
  expect(await desk.locator('main script, main img, main svg[onload], main iframe').count()).toBe(0);
  expect(await desk.title()).not.toBe('owned');
  expect(alerts).toEqual([]);
  await desk.close();
  return text;
}

test('ten thousand cookie and storage names are capped, and that is said', async ({ customer }) => {
  test.setTimeout(120_000);
  await customer.comeToShop();
  await customer.page.goto(`${customer.shop.origin}/hostile/many-cookies`, { waitUntil: 'load' });
  const capped = async () => (await customer.rows('visits')).at(-1)?.capped.length;
  await expect.poll(capped, { timeout: 40_000 }).toBeGreaterThan(0);
  await customer.settled();
  const sightings = await customer.rows('sightings');
  expect(sightings.length).toBeLessThan(7_000);
  for (const visit of await customer.rows('visits')) expect(visit.length).toBeLessThanOrEqual(20_000);
  expect(await deskIsSound(customer)).toMatch(/counted but not kept/);
});

test('markup in cookie and storage names stays text', async ({ customer }) => {
  await visitHostile(customer, 'markup-names');
  const names = (await customer.rows('sightings')).flatMap((thing) => (thing.kind === 'host' ? [] : [thing.name]));
  expect(names.join(' ')).toContain('<');
  expect(await deskIsSound(customer)).toContain('<');
});

test('markup in a policy stays text', async ({ customer }) => {
  await visitHostile(customer, 'markup-policy');
  await deskIsSound(customer);
});

test('a policy of five megabytes is read in part or not at all, and the page goes on', async ({ customer }) => {
  await visitHostile(customer, 'huge-policy');
  for (const policy of await customer.rows('policies')) expect(policy.reading.text.length).toBeLessThanOrEqual(400_000);
  await deskIsSound(customer);
  await customer.page.goto(`${customer.shop.origin}/cart`, { waitUntil: 'load' });
  await expect
    .poll(async () =>
      (await customer.rows('events')).some(({ event }) => event.type === 'request' && event.url.endsWith('/cart')),
    )
    .toBe(true);
});

test('forged messages and throwing getters change nothing', async ({ customer }) => {
  await visitHostile(customer, 'forger');
  expect(await customer.rows('shops')).toHaveLength(1);
  expect(await customer.rows('cases')).toHaveLength(0);
  await expect(customer.page.locator('#report')).toBeAttached();
  await deskIsSound(customer);
});
