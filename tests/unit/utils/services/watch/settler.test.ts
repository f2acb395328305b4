import { afterEach, expect, test, vi } from 'vitest';
import { createMarker } from '../../../../../utils/observation/index.ts';
import { createSettler } from '../../../../../utils/services/watch/settler.ts';
import { appendEvents } from '../../../../../utils/storage/index.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop, buildVisit } from '../../../../support/build-shop.ts';

afterEach(() => void vi.useRealTimers());

test('a visit that takes long to settle rests, and keeps no other waiting', async () => {
  const services = { ...buildServices(), marker: async () => createMarker(new Uint32Array(4)) };
  const { db } = services;
  await db.shops.bulkAdd([buildShop({ domain: 'large.example' }), buildShop({ domain: 'shop.example' })]);
  for (const [id, shop] of [
    ['01A', 'large.example'],
    ['01B', 'shop.example'],
  ] as const) {
    await db.visits.add(buildVisit({ id, shop, length: 0, reducedTo: 0 }));
    await appendEvents(db, id, [{ type: 'page', at: 1_500, url: `https://${shop}/`, title: 'Shop' }]);
  }
  // Every look at the clock takes a minute, and settling looks at it more than once.
  let clock = services.now();
  const now = () => {
    clock += 60_000;
    return clock;
  };
  const settled: string[] = [];
  const errors: unknown[] = [];
  let heard = (): void => undefined;
  const next = () => new Promise<void>((resolve) => (heard = resolve));
  const settler = createSettler(
    { ...services, now },
    (error) => errors.push(error),
    (visit) => {
      settled.push(visit);
      heard();
    },
  );
  const first = next();
  settler.due('01A');
  await first;
  const second = next();
  settler.due('01A');
  settler.due('01B');
  await second;
  expect(settled).toEqual(['01A', '01B']);
  await settler.idle();
  expect(settled).toEqual(['01A', '01B']);
  expect(errors).toEqual([]);
});

test('a visit is not settled while more is on its way, but for so long', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 0 });
  const services = { ...buildServices(), marker: async () => createMarker(new Uint32Array(4)), now: Date.now };
  let busy = true;
  const settled: string[] = [];
  const settler = createSettler(
    services,
    (error) => expect.fail(String(error)),
    // A visit that is not there is settled at once.
    (visit) => settled.push(visit),
    () => busy,
  );
  const after = async (ms: number): Promise<string[]> => {
    vi.advanceTimersByTime(ms);
    await settler.idle();
    return settled.splice(0);
  };
  settler.due('01A');
  expect(await after(1_400)).toEqual([]);
  expect(await after(100)).toEqual(['01A']);
  settler.due('01A');
  expect(await after(700)).toEqual([]);
  busy = false;
  expect(await after(300)).toEqual(['01A']);
});
