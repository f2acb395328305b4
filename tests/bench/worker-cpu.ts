import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Customer, customerIn, openChromium } from '../e2e/support/chromium-fixtures.ts';
import { startShop } from '../shop/start-shop.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 12);
const REQUESTS = 300;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export async function bench() {
  const shop = await startShop({ quiet: true });
  const sessions = {
    bare: await openChromium(shop, { extension: join(import.meta.dirname, 'bare-watcher'), grant: undefined }),
    looking: await openChromium(shop, process.env.EXT ? { extension: process.env.EXT } : {}),
  };
  const bare = customerIn(sessions.bare, shop);
  const looking = customerIn(sessions.looking, shop);
  await bare.page.goto(`${shop.origin}/`);
  await looking.comeToShop();
  await looking.settled('unasked');
  const spent = { bare: [] as number[], looking: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, { page, session }] of [
      ['bare', bare],
      ['looking', looking],
    ] as const) {
      await page.bringToFront();
      const before = workerMs(session.profile);
      await page.goto(`${shop.origin}/p/frost-duvet-set`, { waitUntil: 'load' });
      await contact(page, shop, round);
      await looking.settled('unasked');
      const all = workerMs(session.profile) - before;
      spent[name].push(all);
      console.log(name, round, all.toFixed(1));
    }
  }
  for (const session of Object.values(sessions)) await session.close();
  await shop.stop();
  return {
    name: 'worker',
    rows: Object.entries(spent).map(([what, ms]) => ({ what, value: median(ms), unit: 'ms' })),
  };
}

const HOSTS = [
  'www.google-analytics.com',
  'www.facebook.com',
  'px.ads.linkedin.com',
  'bat.bing.com',
  'static.klaviyo.com',
];

export async function contact(page: Customer['page'], shop: { origin: string }, round: number) {
  await page.evaluate(
    async ({ hosts, count, round, origin }) => {
      const port = new URL(origin).port;
      await Promise.all(
        Array.from({ length: count }, (_, index) => {
          const image = new Image();
          const done = new Promise((resolve) => {
            image.onload = resolve;
            image.onerror = resolve;
          });
          const host = hosts[index % hosts.length];
          image.src =
            index % 3 === 0
              ? `${origin}/nothing/${round}-${index}.png`
              : `https://${host}${port ? `:${port}` : ''}/tr/?${round}-${index}`;
          return done;
        }),
      );
    },
    { hosts: HOSTS, count: REQUESTS, round, origin: shop.origin },
  );
}

/** Processor time of the extension's worker thread so far, in milliseconds. */
export function workerMs(profile: string): number {
  let ns = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!line.includes('--extension-process') || !line.includes(profile)) continue;
      for (const task of readdirSync(`/proc/${pid}/task`)) {
        const comm = readFileSync(`/proc/${pid}/task/${task}/comm`, 'utf8').trim();
        if (!comm.startsWith('ServiceWorker')) continue;
        ns += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]);
      }
    } catch {}
  }
  return ns / 1e6;
}
