import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BOUNDS, type ObservedEvent } from '../../../../utils/observation/index.ts';
import { appendEvents, type CustomerDatabase } from '../../../../utils/storage/index.ts';
import { freshHistory, newVisit } from '../../../support/history.ts';
import { NOON, request, scriptCookie, VISIT, wish } from '../../../support/observed-events.ts';
import { brokenAt } from '../../../support/verify-journal.ts';

let db: CustomerDatabase;
beforeEach(async () => {
  db = freshHistory();
  await db.visits.add(newVisit());
});

const events = (count: number, from = 0): ObservedEvent[] =>
  Array.from({ length: count }, (_, i) => request(from + i, `https://shop.example/${from + i}`));
const journal = () => db.events.orderBy('[visit+seq]').toArray();
const visit = async () => {
  const row = await db.visits.get(VISIT);
  if (!row) throw new Error('no visit');
  return row;
};

test('events are numbered and chained from the first link', async () => {
  expect(await appendEvents(db, VISIT, events(3))).toBe(0);
  const entries = await journal();
  expect(entries.map(({ seq }) => seq)).toEqual([0, 1, 2]);
  expect(entries.map(({ event }) => event)).toEqual(events(3));
  expect(await brokenAt(entries)).toBeNull();
  expect(await visit()).toMatchObject({ length: 3, head: entries[2]?.hash, lastEventAt: NOON + 2 });
});

test('the chain goes on over batches, and over a restart', async () => {
  await appendEvents(db, VISIT, events(2));
  db.close();
  await db.open();
  await appendEvents(db, VISIT, events(2, 2));
  expect(await journal()).toHaveLength(4);
  expect(await brokenAt(await journal())).toBeNull();
});

test('an empty batch changes nothing', async () => {
  expect(await appendEvents(db, VISIT, [])).toBe(0);
  expect(await visit()).toEqual(newVisit());
});

test('late events do not turn the visit’s clock back', async () => {
  await appendEvents(db, VISIT, [request(900, 'https://shop.example/')]);
  await appendEvents(db, VISIT, [request(5, 'https://shop.example/')]);
  expect((await visit()).lastEventAt).toBe(NOON + 900);
});

test('visits have chains of their own', async () => {
  const other = '01KAQ0000000000000000000V2';
  await db.visits.add(newVisit({ id: other }));
  await appendEvents(db, VISIT, events(2));
  await appendEvents(db, other, events(2));
  const entries = await journal();
  expect(await brokenAt(entries)).toBeNull();
  expect(entries[0]?.hash).toBe(entries[2]?.hash);
});

test('appends that meet are chained one after the other, and none is lost', async () => {
  await Promise.all(
    [events(3), events(2, 10), events(1, 20), events(4, 30)].map((batch) => appendEvents(db, VISIT, batch)),
  );
  const entries = await journal();
  expect(entries).toHaveLength(10);
  expect(await brokenAt(entries)).toBeNull();
  expect(await visit()).toMatchObject({ length: 10, head: entries[9]?.hash });
  const order = entries.map(({ event }) => event.at - NOON);
  expect(order.filter((at) => at < 10)).toEqual([0, 1, 2]);
});

describe('all or nothing', () => {
  const unstorable = { ...scriptCookie(1, wish('a')), by: (() => 'no value') as unknown as string };

  test('an event that cannot be stored keeps the whole batch out', async () => {
    await appendEvents(db, VISIT, events(1));
    const before = await visit();
    await expect(appendEvents(db, VISIT, [...events(2, 1), unstorable])).rejects.toThrow();
    expect(await journal()).toHaveLength(1);
    expect(await visit()).toEqual(before);
  });

  test('a visit that cannot be updated keeps the events out', async () => {
    const failing = vi.spyOn(db.visits, 'put').mockRejectedValueOnce(new Error('the disk is full'));
    await expect(appendEvents(db, VISIT, events(2))).rejects.toThrow('the disk is full');
    failing.mockRestore();
    expect(await journal()).toEqual([]);
    expect(await visit()).toEqual(newVisit());
    await appendEvents(db, VISIT, events(2));
    expect(await brokenAt(await journal())).toBeNull();
  });
});

describe('a full journal', () => {
  beforeEach(() => db.visits.update(VISIT, { length: BOUNDS.eventsPerVisit - 2, gaps: ['shop-only'] }));

  test('takes what has room, counts the rest and says so once', async () => {
    expect(await appendEvents(db, VISIT, events(5))).toBe(3);
    expect(await visit()).toMatchObject({ length: BOUNDS.eventsPerVisit, gaps: ['shop-only', 'journal-full'] });
    expect(await appendEvents(db, VISIT, events(4))).toBe(4);
    expect(await visit()).toMatchObject({ length: BOUNDS.eventsPerVisit, gaps: ['shop-only', 'journal-full'] });
    expect(await journal()).toHaveLength(2);
  });

  test('that is exactly full has lost nothing', async () => {
    expect(await appendEvents(db, VISIT, events(2))).toBe(0);
    expect((await visit()).gaps).toEqual(['shop-only']);
  });
});

test('events of a visit that is not kept find no room', async () => {
  expect(await appendEvents(db, 'unknown', events(3))).toBe(3);
  expect(await journal()).toEqual([]);
});
