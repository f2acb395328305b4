import { customerIn, openChromium } from '../e2e/support/chromium-fixtures.ts';
import { startShop } from '../shop/start-shop.ts';

const PAIRS = 40;
/** What an answer takes over a network, in milliseconds; on this machine alone it takes none. */
const OVER_A_NETWORK_MS = 30;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * How much longer a page of the shop takes to load while it is looked at, where its answers come at once and where they
 * take as long as over a network.
 */
export async function bench() {
  return {
    name: `Page load with and without looking (Chromium, ${PAIRS} pairs)`,
    rows: [
      ...(await pairs(0, 'answers at once')),
      ...(await pairs(OVER_A_NETWORK_MS, `answers after ${OVER_A_NETWORK_MS} ms`)),
    ],
  };
}

/**
 * Two browsers with the same extension, one in which the shop is looked at and one in which it is not, load the same page
 * in turn.
 */
async function pairs(delayMs: number, what: string) {
  const shop = await startShop({ quiet: true, delayMs });
  const [watching, idle] = [await openChromium(shop), await openChromium(shop)];
  const [customer, stranger] = [customerIn(watching, shop), customerIn(idle, shop)];
  await customer.lookAtShop();
  // Both have clicked the same; then one takes back what it allowed.
  await stranger.lookAtShop();
  await (await idle.ownPage()).evaluate(async () => {
    const { origins } = await browser.permissions.getAll();
    await browser.permissions.remove({ origins: origins ?? [] });
  });
  const load = async (page: typeof customer.page): Promise<number> => {
    await page.goto(`${shop.origin}/p/frost-duvet-set`, { waitUntil: 'load' });
    return page.evaluate(() => {
      const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return timing?.domComplete ?? Number.NaN;
    });
  };
  await load(customer.page);
  await load(stranger.page);
  const watched: number[] = [];
  const plain: number[] = [];
  const ratios: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    // Who goes first changes, so that what the machine does beside hits both alike.
    const order = pair % 2 === 0 ? [customer, stranger] : [stranger, customer];
    const times = new Map<unknown, number>();
    for (const one of order) {
      times.set(one, await load(one.page));
      // People look at a page for longer than the worker takes to sum it up.
      await customer.settled();
    }
    const [a, b] = [times.get(customer) ?? Number.NaN, times.get(stranger) ?? Number.NaN];
    watched.push(a);
    plain.push(b);
    ratios.push(a / b);
  }
  await watching.close();
  await idle.close();
  await shop.stop();
  return [
    { what: `${what}, not looked at: median`, value: median(plain), unit: 'ms' },
    {
      what: `${what}, looked at: median, and median of the ratios`,
      value: median(watched),
      unit: 'ms',
      ratio: median(ratios),
    },
  ];
}
