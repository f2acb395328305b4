import type { Page } from '@playwright/test';
import { CHAIN_START, chainHash } from '../../../utils/evidence/index.ts';
import { writeBigBackup } from '../support/big-backup.ts';
import { browserKiller } from '../support/browser-killer.ts';
import { customerIn, expect, openChromium, test } from '../support/chromium-fixtures.ts';
import { frozenAt, outcomeOf } from '../support/kill-outcome.ts';
import { BEGIN, type Work } from '../support/kill-rounds.ts';
import { lookInside } from '../support/look-inside.ts';
import { prng } from '../support/prng.ts';
import { workerKiller } from '../support/worker-killer.ts';

/** How often the browser is killed; `npm run prove:kills` asks for twenty. */
const KILLS = Number(process.env.CUSTOMER_COPY_KILLS ?? 2);
const WORKS: readonly Work[] = ['restore', 'upgrade', 'journal', 'share', 'write'];
const WAY = ['/p/frost-duvet-set', '/cart', '/', '/account'];

test('killing the worker again and again loses and doubles nothing that was journalled', async ({ customer }) => {
  test.slow();
  const { page, shop, session } = customer;
  await customer.comeToShop();
  await customer.settled();
  const killWorker = await workerKiller(session.context, await session.ownPage());
  const pagesSeen = async (): Promise<string[]> =>
    (await customer.rows('events')).flatMap(({ event }) =>
      event.type === 'request' && event.resource === 'main_frame' ? [new URL(event.url).pathname] : [],
    );
  const before = await pagesSeen();
  const walked: string[] = [];
  for (const path of WAY) {
    await killWorker();
    walked.push(path);
    await page.goto(`${shop.origin}${path}`, { waitUntil: 'load' });
    await expect.poll(pagesSeen).toEqual([...before, ...walked]);
  }
  // Sixteen kills more, each at a moment of its own while a page loads: what was written before stays as it was.
  const written = new Map<string, string>();
  const random = prng(20_261_122);
  for (let kill = 0; kill < 16; kill++) {
    const loading = page.goto(`${shop.origin}${WAY[kill % WAY.length]}`, { waitUntil: 'load' });
    await Promise.race([loading, requests(page, random(12))]);
    for (const { id, length, head } of await customer.rows('visits'))
      if (length > 0) written.set(`${id}:${length - 1}`, head);
    await killWorker();
    await loading;
  }
  await killWorker();
  // A worker that starts again settles what its predecessor left open.
  await (await customer.popup()).waitForSelector('dl');
  await customer.settled('unasked');

  await expect(async () => {
    const visits = await customer.rows('visits');
    const entries = await customer.rows('events');
    for (const visit of visits) {
      const journal = entries.filter((entry) => entry.visit === visit.id).sort((a, b) => a.seq - b.seq);
      expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, index) => index));
      let head = CHAIN_START;
      for (const entry of journal) {
        head = chainHash(head, entry.event);
        expect(entry.hash).toBe(head);
      }
      expect(visit).toMatchObject({ length: journal.length, head });
    }
    const hashes = new Map(entries.map(({ visit, seq, hash }) => [`${visit}:${seq}`, hash]));
    expect(written.size).toBeGreaterThan(5);
    for (const [place, head] of written) expect(hashes.get(place), place).toBe(head);
  }).toPass();
});

/** Waits for so many requests of a page; a page that makes fewer keeps it waiting. */
async function requests(page: Page, count: number): Promise<void> {
  for (let made = 0; made < count; made++) await page.waitForEvent('request', { timeout: 0 }).catch(() => null);
}

test('killing the browser itself leaves all of a piece of work, or nothing of it', async ({ customer }, testInfo) => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const backup = testInfo.outputPath('big.customer-copy-backup');
  const inBackup = await writeBigBackup(backup);
  const [oldest, newest] = [frozenAt(0), frozenAt(-1)];
  const histories = { write: newest, restore: newest, upgrade: oldest, journal: newest, share: newest };
  const random = prng(20_261_123);
  const { shop, session } = customer;
  await session.context.close();
  const open = async () => customerIn(await openChromium(shop, { profile: session.profile, grant: undefined }), shop);

  let same = await open();
  for (let kill = 0; kill < KILLS; kill++) {
    const work = WORKS[kill % WORKS.length] ?? 'restore';
    const killIt = await browserKiller(same.session);
    const promised = await BEGIN[work](same, histories, random, backup);
    await killIt();
    promised.end?.();
    same = await open();
    const inside = await (await same.session.ownPage()).evaluate(lookInside);
    const outcome = await outcomeOf(inside, { work, promised, history: histories[work], inBackup });
    testInfo.annotations.push({ type: work, description: outcome });
    if (process.env.CUSTOMER_COPY_KILLS) console.log(`${kill + 1} ${work}: ${outcome}`);
  }
  await same.session.context.close();
});
