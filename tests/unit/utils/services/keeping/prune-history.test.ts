import { beforeEach, expect, test } from 'vitest';
import { keepTimes, setKeepTime } from '../../../../../utils/services/keeping/keep-times.ts';
import { pruneHistory } from '../../../../../utils/services/keeping/prune-history.ts';
import { appendEvents } from '../../../../../utils/storage/index.ts';
import { buildEvents, buildFile } from '../../../../support/build-case.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildPolicy } from '../../../../support/build-shop.ts';
import { newVisit } from '../../../../support/history.ts';
import { NOON, request } from '../../../../support/observed-events.ts';
import { brokenAt } from '../../../../support/verify-journal.ts';

const DAY = 86_400_000;
const ids = ['01KAQ0000000000000000000A1', '01KAQ0000000000000000000A2', '01KAQ0000000000000000000A3'] as const;
let services: ReturnType<typeof buildServices>;

beforeEach(async () => {
  services = buildServices();
  const { db } = services;
  for (const id of ids) {
    await db.visits.add(newVisit({ id }));
    await appendEvents(db, id, [request(0, 'https://shop.example/'), request(1, 'https://shop.example/a')]);
  }
  for (const [readAt, hash] of [
    [NOON, 'sha256-old'],
    [NOON + 1, 'sha256-quoted'],
    [NOON + 2, 'sha256-new'],
  ] as const)
    await db.policies.put(buildPolicy([], { shop: 'shop.example', chain: 'c', hash, readAt, checkedAt: readAt }));
  const events = [`${ids[1]}:0`];
  await db.findings.add({
    ...{ shop: 'shop.example', key: 'C9 x', rule: 'C9', verdict: 'differs', events, goneSince: null },
    said: { policy: 'sha256-quoted' },
  } as never);
});

const visits = (): PromiseLike<string[]> => services.db.visits.toCollection().primaryKeys();
const texts = async (): Promise<string[]> => (await services.db.policies.toArray()).map(({ hash }) => hash);

test('after years an old visit is gone as a whole; the newest, and what a finding cites, stay and can be checked', async () => {
  // Its events went before the finding was found again.
  await services.db.visits.update(ids[1], { gaps: ['journal-expired'] });
  services.clock.now = NOON + 1_096 * DAY;
  await pruneHistory(services);
  expect(await visits()).toEqual([ids[1], ids[2]]);
  const left = await services.db.events.toArray();
  expect(left.map(({ visit }) => visit)).toEqual([ids[1], ids[1]]);
  expect(await brokenAt(left)).toBeNull();
});

test('texts that were replaced go, unless a finding quotes them; the newest stays', async () => {
  services.clock.now = NOON + 1_096 * DAY;
  await pruneHistory(services);
  expect(await texts()).toEqual(['sha256-quoted', 'sha256-new']);
});

test('an open request keeps what it may need', async () => {
  const file = buildFile({ shop: 'shop.example' });
  await services.db.cases.put(file);
  await services.db.caseEvents.bulkPut(buildEvents(file, [['sent', '2026-11-02']]));
  services.clock.now = NOON + 1_096 * DAY;
  await pruneHistory(services);
  expect(await visits()).toEqual([...ids]);
  expect(await texts()).toHaveLength(3);
});

test('a closed request stays unless the customer chose a time, and goes with all its steps', async () => {
  const file = buildFile({ shop: 'shop.example' });
  await services.db.cases.put(file);
  await services.db.caseEvents.bulkPut(
    buildEvents(file, [
      ['sent', '2026-11-02'],
      ['closed', '2026-11-03'],
    ]),
  );
  services.clock.now = NOON + 5_000 * DAY;
  await pruneHistory(services);
  expect(await services.db.cases.count()).toBe(1);
  await setKeepTime(services, 'cases', 400);
  services.clock.now = NOON + 300 * DAY;
  await pruneHistory(services);
  expect(await services.db.cases.count()).toBe(1);
  services.clock.now = NOON + 500 * DAY;
  await pruneHistory(services);
  expect([await services.db.cases.count(), await services.db.caseEvents.count()]).toEqual([0, 0]);
});

test('a time of another kind than days is none; for ever is', async () => {
  await services.db.settings.put({ key: 'visit-days', value: 'soon' });
  await setKeepTime(services, 'journal', null);
  expect(await keepTimes(services)).toEqual({ journal: null, visits: 1_095, versions: 1_095, cases: null });
  services.clock.now = NOON + 5_000 * DAY;
  await pruneHistory(services);
  expect(await services.db.events.count()).toBe(6);
});
