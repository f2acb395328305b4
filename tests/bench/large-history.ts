import type { Page } from '@playwright/test';
import { customerIn, openChromium } from '../e2e/support/chromium-fixtures.ts';
import { startShop } from '../shop/start-shop.ts';
import { buildEvents, buildFile } from '../support/build-case.ts';
import { buildFinding } from '../support/build-finding.ts';
import { buildCookie, buildPolicy, buildShop, buildVisit } from '../support/build-shop.ts';

/** What a history may hold after years. SMALL=1 is a hundredth of it, to try the bench itself. */
const PART = process.env.SMALL ? 0.01 : 1;
const SIZE = { shops: Math.max(4, 200 * PART), sightings: 100_000 * PART, events: 1_000_000 * PART, cases: 500 * PART };

interface Order {
  table: string;
  row: object;
  /** Fields that differ from row to row: `{n}` stands for the number, `{shop}` for the number of the shop. */
  fields: Record<string, string>;
  count: number;
  shops: number;
}

/** Runs in a page of the extension: writes copies of a row straight into IndexedDB, past all code of ours. */
async function pour({ table, row, fields, count, shops }: Order): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('customer-copy');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  for (let from = 0; from < count; from += 10_000) {
    const tx = db.transaction(table, 'readwrite', { durability: 'relaxed' });
    for (let n = from; n < Math.min(count, from + 10_000); n++) {
      const own = Object.entries(fields).map(([field, text]) => {
        const value = text.replace('{n}', String(n).padStart(8, '0')).replace('{shop}', String(n % shops));
        return [field, field === 'seq' ? n : value];
      });
      tx.objectStore(table).put({ ...row, ...Object.fromEntries(own) });
    }
    await new Promise((done) => {
      tx.oncomplete = done;
    });
  }
  db.close();
}

async function fill(page: Page): Promise<void> {
  const domain = 'shop{shop}.example';
  const file = buildFile();
  const [sent] = buildEvents(file, [['sent', '2026-11-02']]);
  const event = { type: 'page', at: 1, url: 'https://shop0.example/', title: 'Shop' };
  const orders: Omit<Order, 'shops'>[] = [
    { table: 'shops', row: buildShop(), fields: { domain }, count: SIZE.shops },
    { table: 'policies', row: buildPolicy([]), fields: { chain: '{n}', shop: domain }, count: SIZE.shops },
    {
      table: 'visits',
      row: buildVisit({ length: 1 }),
      fields: { id: '01KAQ0000000000000{n}', shop: domain },
      count: SIZE.events / 100,
    },
    {
      table: 'findings',
      row: { ...buildFinding(), firstSeen: 1, lastSeen: 1, goneSince: null },
      fields: { key: '{n}', shop: domain },
      count: SIZE.shops * 10,
    },
    {
      table: 'sightings',
      row: buildCookie('_ga'),
      fields: { key: 'cookie {n}', name: '_c{n}', shop: domain },
      count: SIZE.sightings,
    },
    {
      table: 'events',
      row: { hash: 'sha256-0', event },
      fields: { visit: '01KAQ00000000000000000000V', seq: '' },
      count: SIZE.events,
    },
    { table: 'cases', row: file, fields: { id: '01KAQ0000000000000{n}', shop: domain }, count: SIZE.cases },
    {
      table: 'caseEvents',
      row: sent ?? {},
      fields: { id: '01KAQ0000000000001{n}', case: '01KAQ0000000000000{n}' },
      count: SIZE.cases,
    },
  ];
  for (const order of orders) await page.evaluate(pour, { ...order, shops: SIZE.shops });
}

/** What a large history costs where the customer waits: the verdict, the first paint of the overview, and scrolling. */
export async function bench() {
  const shop = await startShop({ quiet: true });
  const session = await openChromium(shop);
  const customer = customerIn(session, shop);
  const own = await session.ownPage();
  await (await customer.dashboard()).close();
  const begun = performance.now();
  await fill(own);
  const filled = performance.now() - begun;

  const verdict = (): Promise<number> =>
    own.evaluate(async () => {
      const asked = performance.now();
      await browser.runtime.sendMessage({ command: 'verdict', domain: 'shop1.example' });
      return performance.now() - asked;
    });
  await verdict();
  const warm = Math.min(await verdict(), await verdict(), await verdict());

  const page = await session.context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const opened = performance.now();
  await page.goto(`chrome-extension://${session.extensionId}/dashboard.html`);
  await page.getByRole('link', { name: 'shop1.example' }).first().waitFor();
  const paint = performance.now() - opened;
  const longest = async (deed: () => Promise<void>): Promise<number> => {
    await page.evaluate(() =>
      Object.assign(globalThis, { from: (globalThis as never as { tasks: number[] }).tasks.length }),
    );
    await deed();
    return page.evaluate(() => {
      const { tasks, from } = globalThis as never as { tasks: number[]; from: number };
      return Math.max(0, ...tasks.slice(from));
    });
  };
  const scroll = async (): Promise<void> => {
    await page.mouse.move(400, 400);
    for (let turn = 0; turn < 40; turn++) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(30);
    }
  };
  const overview = await longest(scroll);
  await page.goto(`chrome-extension://${session.extensionId}/dashboard.html#/shops/shop1.example`);
  await page.getByRole('heading', { level: 1, name: 'shop1.example' }).waitFor();
  await page.waitForTimeout(2_000);
  const desk = await longest(scroll);
  await session.close();
  await shop.stop();
  return {
    name: `A history of ${SIZE.shops} shops, ${SIZE.sightings} sightings, ${SIZE.events} events, ${SIZE.cases} cases`,
    rows: [
      { what: 'filling it', value: filled / 1_000, unit: 's' },
      { what: 'verdict for the popup, warm worker', value: warm, unit: 'ms' },
      { what: 'overview: first list on screen', value: paint, unit: 'ms' },
      { what: 'overview: longest task while scrolling', value: overview, unit: 'ms' },
      { what: 'one shop: longest task while scrolling', value: desk, unit: 'ms' },
    ],
  };
}
