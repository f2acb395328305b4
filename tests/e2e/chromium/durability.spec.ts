import { CHAIN_START, chainHash } from '../../../utils/evidence/index.ts';
import { expect, test } from '../support/chromium-fixtures.ts';
import { workerKiller } from '../support/worker-killer.ts';

test('killing the worker again and again loses and doubles nothing that was journalled', async ({ customer }) => {
  const { page, shop, session } = customer;
  await customer.lookAtShop();
  await customer.settled();
  const killWorker = await workerKiller(session.context, await customer.dashboard());
  const pagesSeen = async (): Promise<string[]> =>
    (await customer.rows('events')).flatMap(({ event }) =>
      event.type === 'request' && event.resource === 'main_frame' ? [new URL(event.url).pathname] : [],
    );
  const before = await pagesSeen();
  const walked: string[] = [];
  for (const path of ['/p/frost-duvet-set', '/cart', '/', '/p/frost-duvet-set']) {
    await killWorker();
    walked.push(path);
    await page.goto(`${shop.origin}${path}`, { waitUntil: 'load' });
    await expect.poll(pagesSeen).toEqual([...before, ...walked]);
  }
  await killWorker();
  // A worker that starts again settles what its predecessor left open.
  await (await customer.popup()).waitForSelector('dl');
  await customer.settled();

  await expect(async () => {
    const visits = await customer.rows('visits');
    const entries = await customer.rows('events');
    for (const visit of visits) {
      const journal = entries.filter((entry) => entry.visit === visit.id).sort((a, b) => a.seq - b.seq);
      expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, index) => index));
      let head = CHAIN_START;
      for (const entry of journal) {
        head = await chainHash(head, entry.event);
        expect(entry.hash).toBe(head);
      }
      expect(visit).toMatchObject({ length: journal.length, head });
    }
  }).toPass();
});
