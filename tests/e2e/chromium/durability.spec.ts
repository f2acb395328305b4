import { expect, test } from '../support/chromium-fixtures.ts';
import { workerKiller } from '../support/worker-killer.ts';

test('killing the worker again and again loses and doubles nothing', async ({ customer }) => {
  const { page, shop, session } = customer;
  await customer.lookAtShop();
  await customer.settled();
  const extension = await customer.dashboard();
  const killWorker = await workerKiller(session.context, extension);
  shop.clear();
  for (const path of ['/p/frost-duvet-set', '/cart', '/', '/p/frost-duvet-set']) {
    await killWorker();
    await page.goto(`${shop.origin}${path}`, { waitUntil: 'load' });
  }
  await customer.settled();
  const visits = await customer.rows('visits');
  const events = await customer.rows('events');
  const [visit] = visits.slice(-1);
  const own = events.filter((event) => event.visit === visit?.id).sort((a, b) => a.seq - b.seq);
  expect(own.map(({ seq }) => seq)).toEqual(own.map((_, index) => index));
  const pages = own.flatMap(({ event }) => (event.type === 'request' && event.resource === 'main_frame' ? [new URL(event.url).pathname] : []));
  expect(pages.slice(-4)).toEqual(['/p/frost-duvet-set', '/cart', '/', '/p/frost-duvet-set']);
  const ids = own.flatMap(({ event }) => (event.type === 'request' ? [event.id] : []));
  expect(new Set(ids).size).toBe(ids.length);
});
