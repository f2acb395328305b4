import { join } from 'node:path';
import { type Customer, customerIn, openChromium } from '../e2e/support/chromium-fixtures.ts';
import { startShop } from '../shop/start-shop.ts';

const ROUNDS = 30;
/** How long each answer of the shop waits, in milliseconds: not at all, and as over a fixed and a mobile line. */
const LINES = [0, 30, 150];
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How much longer a page of the shop takes to load while it is looked at. */
export async function bench() {
  const rows = [];
  for (const line of LINES) rows.push(...(await rounds(line)));
  return { name: `Page load with and without looking (Chromium, ${ROUNDS} rounds)`, rows };
}

/**
 * Three browsers load the same page in turn: one with the extension where the shop is not looked at, one where it is,
 * and one with an extension that hears of the same requests and does nothing.
 */
async function rounds(delayMs: number) {
  const shop = await startShop({ quiet: true, delayMs });
  const sessions = {
    idle: await openChromium(shop),
    looking: await openChromium(shop),
    bare: await openChromium(shop, { extension: join(import.meta.dirname, 'bare-watcher'), grant: undefined }),
  };
  const customer = customerIn(sessions.looking, shop);
  const pages = {
    idle: customerIn(sessions.idle, shop).page,
    looking: customer.page,
    bare: customerIn(sessions.bare, shop).page,
  };
  await customer.lookAtShop();
  const names = Object.keys(pages) as (keyof typeof pages)[];
  const times: Record<keyof typeof pages, number[]> = { idle: [], looking: [], bare: [] };
  for (const name of names) await load(pages[name], shop.origin);
  for (let round = 0; round < ROUNDS; round++) {
    // Who goes first changes, so that what the machine does beside hits all alike.
    for (const turn of names.keys()) {
      const name = names[(turn + round) % names.length] ?? 'idle';
      times[name].push(await load(pages[name], shop.origin));
      // People look at a page for longer than the worker takes to sum it up.
      await customer.settled();
    }
  }
  for (const session of Object.values(sessions)) await session.close();
  await shop.stop();
  const what = delayMs === 0 ? 'answers at once' : `answers after ${delayMs} ms`;
  const ratio = (of: number[], to: number[]): number => median(of.map((ms, round) => ms / (to[round] ?? Number.NaN)));
  return [
    { what: `${what}, not looked at`, value: median(times.idle), unit: 'ms' },
    {
      what: `${what}, an extension that hears of the requests and does nothing; median of the ratios`,
      value: median(times.bare),
      unit: 'ms',
      ratio: ratio(times.bare, times.idle),
    },
    {
      what: `${what}, looked at; median of the ratios`,
      value: median(times.looking),
      unit: 'ms',
      ratio: ratio(times.looking, times.idle),
    },
    {
      what: `${what}, looked at, against the one that does nothing`,
      value: median(times.looking) - median(times.bare),
      unit: 'ms',
      ratio: ratio(times.looking, times.bare),
    },
  ];
}

async function load(page: Customer['page'], origin: string): Promise<number> {
  await page.bringToFront();
  await page.goto(`${origin}/p/frost-duvet-set`, { waitUntil: 'load' });
  return page.evaluate(() => {
    const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return timing?.domComplete ?? Number.NaN;
  });
}
