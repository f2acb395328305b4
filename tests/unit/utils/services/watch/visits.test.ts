import { beforeEach, expect, test } from 'vitest';
import { createVisits, type Visits } from '../../../../../utils/services/watch/visits.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';
import { NOON } from '../../../../support/observed-events.ts';

const SHOP = 'lamppu.example';
let services: ReturnType<typeof buildServices>;
const worker = async (): Promise<Visits> => {
  const visits = createVisits(services, () => undefined);
  await visits.ready;
  return visits;
};

beforeEach(async () => {
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
