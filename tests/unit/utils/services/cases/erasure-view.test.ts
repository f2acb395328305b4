import { beforeEach, describe, expect, test } from 'vitest';
import { erasureSnapshot } from '../../../../../utils/services/cases/erasure-snapshot.ts';
import { erasureViews } from '../../../../../utils/services/cases/erasure-view.ts';
import { recordCaseEvent } from '../../../../../utils/services/cases/record-event.ts';
import { buildFile, buildLetter } from '../../../../support/build-case.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildCookie, buildHost, buildStorage, buildVisit } from '../../../../support/build-shop.ts';
import { NOON } from '../../../../support/observed-events.ts';

const SHOP = 'lamppu.example';
const DAY = 86_400_000;
const value = (hash: string) => ({ length: 20, hash, entropy: 'identifier' as const, parts: [`part of ${hash}`] });
const file = buildFile({ right: '17', letter: buildLetter({ letter: 'erasure', right: '17' }) });
const record = (type: 'answered' | 'erasure-confirmed' | 'acknowledged', of = file.id) =>
  recordCaseEvent(services, { case: of, type, date: '2026-11-22', note: '' });
const later = async (rows: Parameters<typeof buildVisit>[0] = {}): Promise<void> => {
  services.clock.now += DAY;
  await services.db.visits.put(
    buildVisit({ id: `01KW${String(services.clock.now).padStart(22, '0')}`, startedAt: services.clock.now, ...rows }),
  );
};
const kept = () => erasureSnapshot(services, file.id);
const sight = async () => (await erasureViews(services, SHOP))[0]?.sight;

let services: ReturnType<typeof buildServices>;
beforeEach(async () => {
  services = buildServices();
  await services.db.cases.put(file);
  await services.db.sightings.bulkPut([
    buildCookie('gone', { value: value('a') }),
    buildCookie('back', { value: value('b') }),
    buildStorage('renewed', { value: value('c') }),
    buildCookie('language', { value: { length: 2, hash: 'd', entropy: 'setting', parts: [] } }),
    buildHost('ads.example', null),
  ]);
});

describe('what is kept', () => {
  test('identifiers only, as hashes, without history or company', async () => {
    await record('erasure-confirmed');
    const snapshot = await kept();
    expect(snapshot).toMatchObject({ at: NOON, by: 'erasure-confirmed' });
    expect(snapshot?.things.map(({ name }) => name).sort()).toEqual(['back', 'gone', 'renewed']);
    for (const thing of snapshot?.things ?? []) expect(thing).not.toHaveProperty('attribution');
  });

  test('nothing for a request that asks for no erasure, or for another event', async () => {
    const access = buildFile({ id: '01KAAAAAAAAAAAAAAAABCD9999' });
    await services.db.cases.put(access);
    await record('answered', access.id);
    await record('acknowledged');
    expect(await services.db.settings.count()).toBe(0);
    expect(await erasureViews(services, SHOP)).toEqual([]);
  });

  test('a confirmation replaces what an answer left, a second answer nothing', async () => {
    const at = async () => (await kept())?.at;
    await record('answered');
    services.clock.now += DAY;
    await record('answered');
    expect(await at()).toBe(NOON);
    await record('erasure-confirmed');
    expect(await at()).toBe(NOON + DAY);
    services.clock.now += DAY;
    await record('answered');
    await record('erasure-confirmed');
    expect(await at()).toBe(NOON + DAY);
  });
});

describe('what is told', () => {
  test('before the next visit: nothing yet', async () => {
    await record('erasure-confirmed');
    expect(await sight()).toEqual({ tells: 'no-visit', at: NOON });
    await later({ reducedTo: 0 });
    expect(await sight()).toEqual({ tells: 'no-visit', at: NOON });
  });

  test('after it: which are gone, which came back, and as what', async () => {
    await record('erasure-confirmed');
    await later({ access: 'shop' });
    const lastSeen = services.clock.now;
    await services.db.sightings.bulkPut([
      buildCookie('other', { value: value('b'), lastSeen }),
      buildStorage('renewed', { value: value('new'), lastSeen }),
    ]);
    expect(await sight()).toMatchObject({
      tells: 'outcome',
      visits: 1,
      thirdParties: false,
      identifiers: [
        { name: 'back', outcome: 'came-back', asName: 'other' },
        { name: 'gone', outcome: 'gone', asName: null },
        { name: 'renewed', outcome: 'renewed', asName: null },
      ],
    });
  });

  test('where no identifier was known, that', async () => {
    await services.db.sightings.clear();
    await record('answered');
    await later();
    expect(await sight()).toEqual({ tells: 'no-identifier', at: NOON });
  });

  test('where nothing was kept when the answer was recorded, that', async () => {
    await record('answered');
    await services.db.settings.clear();
    expect(await sight()).toEqual({ tells: 'no-snapshot' });
  });
});
