import type { Customer } from '../support/chromium-fixtures.ts';
import { expect, test } from '../support/chromium-fixtures.ts';
import { rawHistory } from '../support/raw-history.ts';
import { tellWorker } from '../support/tell-worker.ts';
import { workerKiller } from '../support/worker-killer.ts';

const WORDS = 'kettle marble orbit';

const raw = async (customer: Customer): Promise<string> => (await customer.session.ownPage()).evaluate(rawHistory);
const order = async (customer: Customer, command: object): Promise<unknown> =>
  (await customer.session.ownPage()).evaluate(tellWorker, command);

/** What the history knows of the shop: hosts, addresses, titles, names of cookies and keys, findings, policies. */
async function known(customer: Customer): Promise<string[]> {
  const [events, sightings, policies] = [
    await customer.rows('events'),
    await customer.rows('sightings'),
    await customer.rows('policies'),
  ];
  const words = [
    customer.shop.domain,
    ...events.flatMap(({ event }) => ('url' in event ? [event.url, new URL(event.url).hostname] : [])),
    ...events.flatMap(({ event }) => (event.type === 'page' ? [event.title] : [])),
    ...sightings.flatMap((row) => (row.kind === 'host' ? [row.host] : [row.name])),
    ...policies.map(({ reading }) => reading.text.split('\n').at(2) ?? ''),
  ];
  // A few letters may stand together by chance among sealed octets.
  return [...new Set(words)].filter((word) => word.length > 5);
}
const among = (words: readonly string[], text: string): string[] => words.filter((word) => text.includes(word));

/** Everything that the pages told is with the worker, and written. */
async function putBy(customer: Customer): Promise<number> {
  let before = -1;
  const still = async (): Promise<boolean> => {
    await order(customer, { command: 'settle' });
    const { length } = await customer.rows('inbox' as never);
    const same = length > 0 && length === before;
    before = length;
    return same;
  };
  await expect.poll(still, { timeout: 20_000, intervals: [500] }).toBe(true);
  return before;
}

test('what is seen while locked lies nowhere in the clear, and is all there once it is open', async ({ customer }) => {
  const { page, shop } = customer;
  await customer.comeToShop();
  await expect.poll(async () => (await customer.rows('policies')).length).toBe(2);
  await customer.settled();
  const [before] = await customer.rows('visits');
  const findings = (await customer.rows('findings')).map(({ key }) => key).sort();
  const words = await known(customer);
  await order(customer, { command: 'draft-request', shop: shop.domain, letter: 'access' });
  expect(among(words, await raw(customer))).toEqual(words);

  // The settings seal it.
  await order(customer, { command: 'set-passphrase', passphrase: WORDS });
  const desk = await customer.dashboard('settings');
  await desk.getByText('Seal what was seen as well').click();
  await desk.getByRole('button', { name: 'Seal it' }).click();
  await expect(desk.getByText('What was seen is sealed too.')).toBeVisible();
  expect(among(words, await raw(customer))).toEqual([]);
  await desk.getByRole('button', { name: 'Lock now' }).click();

  // Pages say that it is locked; requests go on without a name.
  await desk.goto(desk.url().replace(/#.*/, '#/'));
  await expect(desk.getByText('Shops and what was seen at them are locked.')).toBeVisible();
  await expect(desk.getByText('a shop (locked)').first()).toBeVisible();
  expect(await desk.locator('body').innerText()).not.toContain(shop.domain);
  await desk.getByRole('link', { name: /^Request for access/ }).click();
  await desk.getByRole('button', { name: 'Write the letter' }).click();
  await expect(desk.getByRole('alert')).toHaveText(/This is locked/);
  await desk.goto(desk.url().replace(/#.*/, `#/shops/${shop.domain}`));
  await expect(desk.getByText('Shops and what was seen at them are locked.')).toBeVisible();

  // The shop is walked through meanwhile, by a worker that never had the key.
  const kill = await workerKiller(customer.session.context, desk);
  await kill();
  const from = Date.now();
  await page.bringToFront();
  await page.goto(`${shop.origin}/p/frost-duvet-set`, { waitUntil: 'load' });
  await page.locator('#consent [data-consent="accept"]').click();
  await page.goto(`${shop.origin}/cart`, { waitUntil: 'load' });
  expect(await putBy(customer)).toBeGreaterThan(0);
  const until = Date.now();
  const sealed = await raw(customer);
  expect(among(words, sealed)).toEqual([]);
  const popup = await customer.popup();
  await popup.waitForFunction(() => document.body.innerText.includes('Unlock'));
  await popup.close().catch(() => undefined);
  await customer.session.leaveToolbar();

  // Opened, it is taken in, settled and compared.
  await desk.bringToFront();
  await desk.getByLabel('Your passphrase').fill(WORDS);
  await desk.getByRole('button', { name: 'Unlock' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: shop.domain })).toBeVisible();
  await expect.poll(async () => (await customer.rows('inbox' as never)).length).toBe(0);
  await expect(desk.getByText('Part of this visit was seen while this was locked')).toBeVisible();

  // Laid open, every word can be found, those seen while locked too; none of them lay there.
  await order(customer, { command: 'seal-observed', on: false });
  await customer.settled();
  const all = await known(customer);
  expect(all).toEqual(expect.arrayContaining(words));
  expect(all.length).toBeGreaterThan(words.length);
  expect(among(all, sealed)).toEqual([]);
  const events = await customer.rows('events');
  const times = events.flatMap(({ event }) =>
    event.type === 'request' && /frost-duvet-set$|cart$/.test(event.url) ? [event.at] : [],
  );
  expect(times).toHaveLength(2);
  for (const at of times) {
    expect(at).toBeGreaterThanOrEqual(from);
    expect(at).toBeLessThanOrEqual(until);
  }
  const visits = await customer.rows('visits');
  expect(visits.find(({ id }) => id === before?.id)?.startedAt).toBe(before?.startedAt);
  expect(visits.some(({ gaps }) => gaps.includes('while-locked'))).toBe(true);
  expect((await customer.rows('findings')).map(({ key }) => key)).toEqual(expect.arrayContaining(findings));
});
