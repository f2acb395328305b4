import { beforeEach, expect, test, vi } from 'vitest';
import { createVisits, type Visits } from '../../../../utils/services/watch/visits.ts';
import { buildServices } from '../../../support/build-services.ts';
import { buildShop } from '../../../support/build-shop.ts';
import { NOON } from '../../../support/observed-events.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../support/fake-browser.ts')).fakeBrowser,
}));
const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../../utils/browser/index.ts', () => ({
  accessTo: () => Promise.resolve('all'),
  cookiesOfDomain: () => Promise.resolve([]),
  cookiesOfPartition: () => Promise.resolve([]),
  session: {
    get: (key: string) => Promise.resolve(kept.get(key)),
    set: (key: string, value: unknown) => Promise.resolve(void kept.set(key, structuredClone(value))),
  },
}));

const SHOP = 'lamppu.example';
let services: ReturnType<typeof buildServices>;
const worker = async (): Promise<Visits> => {
  const visits = createVisits(services, () => undefined);
  await visits.ready;
  return visits;
};

beforeEach(async () => {
  kept.clear();
  services = buildServices();
  await services.db.shops.put(buildShop({ domain: SHOP }));
});

test('a page soon after the last one continues its visit', async () => {
  const visits = await worker();
  const first = await visits.navigated(1, `https://${SHOP}/`, NOON);
  expect(await visits.navigated(1, `https://${SHOP}/cart`, NOON + 1_000)).toBe(first);
});

test('after a renewal the page in front belongs to its visit, the next one to another, also in a new worker', async () => {
  const before = await worker();
  const first = await before.navigated(1, `https://${SHOP}/`, NOON);
  before.renew('another.example');
  expect(await before.navigated(1, `https://${SHOP}/`, NOON + 10)).toBe(first);
  before.renew(SHOP);
  expect(before.ofTab(1)).toBe(first);
  const after = await worker();
  expect(after.ofTab(1)).toBe(first);
  const second = await after.navigated(1, `https://${SHOP}/`, NOON + 20);
  expect(second).not.toBe(first);
  expect(await after.navigated(1, `https://${SHOP}/cart`, NOON + 30)).toBe(second);
});
