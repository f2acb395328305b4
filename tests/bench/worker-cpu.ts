import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Customer, customerIn, openChromium } from '../e2e/support/chromium-fixtures.ts';
import { startShop } from '../shop/start-shop.ts';

const ROUNDS = 12;
const REQUESTS = 300;
const MS_OF_NS = 1e-6;
/** Companies that the shop's page contacts by itself; here they get many requests more. */
const VENDORS = ['www.google-analytics.com', 'www.facebook.com', 'px.ads.linkedin.com', 'bat.bing.com'];

/**
 * What a page of 300 requests and more costs the worker's thread, from the first request until all of it is journalled,
 * summed up and compared, and what it costs an extension that hears of the same requests and does nothing.
 */
export async function bench() {
  const shop = await startShop({ quiet: true });
  const sessions = {
    bare: await openChromium(shop, { extension: join(import.meta.dirname, 'bare-watcher'), grant: undefined }),
    looking: await openChromium(shop),
  };
  const looking = customerIn(sessions.looking, shop);
  const pages = { bare: customerIn(sessions.bare, shop).page, looking: looking.page };
  await looking.comeToShop();
  const spent: Record<keyof typeof pages, number[]> = { bare: [], looking: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of ['bare', 'looking'] as const) {
      const { profile } = sessions[name];
      const before = workerTime(profile);
      await pages[name].bringToFront();
      await pages[name].goto(`${shop.origin}/p/frost-duvet-set`, { waitUntil: 'load' });
      await contact(pages[name], shop.origin, round);
      await looking.settled('unasked');
      // The first page after the grant has everything loaded that a worker loads once.
      if (round > 0) spent[name].push((workerTime(profile) - before) * MS_OF_NS);
    }
  }
  for (const session of Object.values(sessions)) await session.close();
  await shop.stop();
  const ratios = spent.looking.map((ns, round) => ns / (spent.bare[round] ?? Number.NaN));
  return {
    name: `Processor time of the worker's thread for a page of ${REQUESTS} requests more (Chromium, ${ROUNDS} rounds)`,
    rows: [
      { what: 'an extension that hears of them and does nothing', value: median(spent.bare), unit: 'ms' },
      { what: 'this one; median of the ratios', value: median(spent.looking), unit: 'ms', ratio: median(ratios) },
    ],
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Requests to the shop and to companies behind it, all at once, and their answers. */
async function contact(page: Customer['page'], origin: string, round: number): Promise<void> {
  const addresses = Array.from({ length: REQUESTS }, (_, index) =>
    index % 3 === 0
      ? `${origin}/picture/${round}-${index}.png`
      : `https://${VENDORS[index % VENDORS.length]}/tr/?ev=${round}-${index}`,
  );
  await page.evaluate(async (addresses) => {
    const answers = addresses.map((address) => {
      const image = new Image();
      const { promise, resolve } = Promise.withResolvers();
      image.onload = resolve;
      image.onerror = resolve;
      image.src = address;
      return promise;
    });
    await Promise.all(answers);
  }, addresses);
}

/** Processor time so far of the thread that runs the extension's worker, in nanoseconds (Linux alone tells it). */
function workerTime(profile: string): number {
  const processes = readdirSync('/proc').filter((name) => {
    const command = /^\d+$/.test(name) ? textOf(`/proc/${name}/cmdline`) : '';
    return command.includes('--extension-process') && command.includes(profile);
  });
  const threads = processes.flatMap((pid) =>
    readdirSync(`/proc/${pid}/task`).map((task) => `/proc/${pid}/task/${task}`),
  );
  return threads
    .filter((thread) => textOf(`${thread}/comm`).startsWith('ServiceWorker'))
    .reduce((sum, thread) => sum + Number(textOf(`${thread}/schedstat`).split(' ')[0]), 0);
}

/** What stands in a file; nothing where the process is gone meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
