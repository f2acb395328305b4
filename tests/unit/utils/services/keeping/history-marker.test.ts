import { beforeEach, expect, test } from 'vitest';
import { acknowledgeLoss, lookForHistory, lostHistory } from '../../../../../utils/services/keeping/history-marker.ts';
import { reopenHistory, storageHealth } from '../../../../../utils/services/keeping/storage-health.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { worker } from '../../../../support/fake-browser.ts';
import { fillMarked, marksOf } from '../../../../support/marked-history.ts';

const MARKS = marksOf(1, 'shop.example');
let services: ReturnType<typeof buildServices>;

beforeEach(() => {
  services = buildServices();
});

/** The browser took the database away; the extension starts with another. */
const lose = async (): Promise<void> => {
  services.db.close();
  services = { ...buildServices(), clock: services.clock, now: services.now };
  services.clock.now += 86_400_000;
  await lookForHistory(services);
};

test('a history that the browser took away is said once, with what was in it and nothing else', async () => {
  const since = services.clock.now;
  await lookForHistory(services);
  await fillMarked(services.db, MARKS);
  await lookForHistory(services);
  for (const mark of Object.values(MARKS)) expect(worker.stored()).not.toContain(mark);
  expect(await lostHistory()).toBeNull();
  await lose();
  expect(await lostHistory()).toEqual({ since, shops: 1, cases: 2 });
  // Still after the next start, until it was read.
  await lookForHistory(services);
  expect((await storageHealth(services)).lost).toEqual({ since, shops: 1, cases: 2 });
  await acknowledgeLoss();
  await lookForHistory(services);
  expect(await lostHistory()).toBeNull();
});

test('a history in which nothing was is no loss, and neither is the first start', async () => {
  await lookForHistory(services);
  expect(await lostHistory()).toBeNull();
  await lose();
  expect(await lostHistory()).toBeNull();
});

test('a history that did not open can be tried again', async () => {
  services.db.close();
  expect((await reopenHistory(services)).trouble).toBeNull();
  expect(services.db.isOpen()).toBe(true);
});
