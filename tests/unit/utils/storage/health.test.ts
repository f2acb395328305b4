import { expect, test } from 'vitest';
import { CustomerDatabase, nextTrouble } from '../../../../utils/storage/index.ts';
import { MIGRATIONS } from '../../../../utils/storage/migrations/all.ts';
import { rescueRows } from '../../../../utils/storage/rescue-rows.ts';
import { freshHistory, newVisit } from '../../../support/history.ts';

const next = { version: 99, stores: { later: 'id' } };

/** Writes rows past all code of ours. */
async function rawPut(db: CustomerDatabase, table: string, ...rows: object[]): Promise<void> {
  await db.open();
  const raw = db.backendDB();
  const tx = raw.transaction(table, 'readwrite');
  for (const row of rows) tx.objectStore(table).put(row);
  await new Promise((done) => {
    tx.oncomplete = done;
  });
}

test('a row that is not what it must be is left out of every answer and counted once', async () => {
  const db = freshHistory();
  await db.visits.add(newVisit());
  const broken = { ...newVisit({ id: '01KAQ0000000000000000000B1' }), gaps: undefined };
  await rawPut(db, 'visits', broken);
  const good = [newVisit()];
  expect(await db.visits.toArray()).toEqual(good);
  expect(await db.visits.filter(({ gaps }) => gaps.length === 0).toArray()).toEqual(good);
  expect(
    await db.visits.where('[shop+startedAt]').between(['shop.example', 0], ['shop.example', 9e15]).reverse().toArray(),
  ).toEqual(good);
  expect(await db.visits.get(broken.id)).toBeUndefined();
  expect(await db.visits.bulkGet([broken.id, newVisit().id])).toEqual([undefined, newVisit()]);
  expect(db.health.now()).toEqual({ trouble: null, damaged: 1 });
  // It stays where it is, and the rescue has it.
  expect(await db.visits.count()).toBe(2);
  expect((await rescueRows(db.name)).counts.visits).toBe(2);
  // What is written anew in its place is whole.
  await db.visits.put(newVisit({ id: broken.id }));
  expect(await db.visits.toArray()).toHaveLength(2);
});

test('a page that holds the history makes way for a newer one and says so', async () => {
  const old = freshHistory();
  await old.shops.count();
  const newer = new CustomerDatabase(old.name, [...MIGRATIONS, next]);
  await newer.open();
  expect(old.health.now().trouble).toBe('outdated');
  expect(old.isOpen()).toBe(false);
  newer.close();
});

test('a history of a newer version is refused and left as it is', async () => {
  const newer = new CustomerDatabase('health-newer', [...MIGRATIONS, next]);
  await newer.table('later').put({ id: 'kept' });
  newer.close();
  const old = new CustomerDatabase('health-newer');
  await expect(old.shops.toArray()).rejects.toThrow();
  expect(old.health.now().trouble).toBe('newer');
  const rescued = await rescueRows('health-newer');
  expect(rescued).toMatchObject({ version: 990, counts: { later: 1 } });
});

test('an upgrade that another page blocks says so until it goes on', async () => {
  const name = 'health-blocked';
  await new CustomerDatabase(name).open().then((db) => db.close());
  const holder = await new Promise<IDBDatabase>((done) => {
    const open = indexedDB.open(name);
    open.onsuccess = () => done(open.result);
  });
  const newer = new CustomerDatabase(name, [...MIGRATIONS, next]);
  const troubles: (string | null)[] = [];
  const blocked = new Promise<void>((done) => {
    newer.health.subscribe(() => {
      troubles.push(newer.health.now().trouble);
      done();
    });
  });
  const opened = newer.open();
  await blocked;
  holder.close();
  await opened;
  await Promise.resolve();
  expect(troubles[0]).toBe('blocked');
  expect(newer.health.now().trouble).toBeNull();
  newer.close();
});

test('a write without room says so, is undone as a whole, and is forgotten with the next that succeeds', async () => {
  const db = freshHistory();
  await db.settings.put({ key: 'before', value: 1 });
  const { put } = IDBObjectStore.prototype;
  let puts = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown]) {
    if (++puts > 1) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  };
  const write = db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key: 'a', value: 1 });
    await db.settings.put({ key: 'b', value: 1 });
  });
  await expect(write)
    .rejects.toThrow()
    .finally(() => {
      IDBObjectStore.prototype.put = put;
    });
  expect(db.health.now().trouble).toBe('full');
  expect((await db.settings.toArray()).map(({ key }) => key)).toEqual(['before']);
  await db.settings.put({ key: 'after', value: 1 });
  expect(db.health.now().trouble).toBeNull();
});

test.each([
  ['MissingAPIError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['VersionError', 'newer'],
  ['QuotaExceededError', 'full'],
  ['RangeError', 'upgrade-failed'],
])('a database that does not open with %s is %s', (error, trouble) => {
  expect(nextTrouble(null, { type: 'not-opened', error })).toBe(trouble);
});

test('opening ends every trouble but a full disk and a page that is too old', () => {
  const after = (['blocked', 'newer', 'upgrade-failed', 'unavailable', 'full', 'outdated'] as const).map((trouble) =>
    nextTrouble(trouble, { type: 'opened' }),
  );
  expect(after).toEqual([null, null, null, null, 'full', 'outdated']);
});

test('the rescue of a history that is not there makes none', async () => {
  expect(await rescueRows('health-nowhere')).toMatchObject({ version: null, counts: {} });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('health-nowhere');
});

test('the rescue is one JSON text with bytes, and without the key under which values are marked', async () => {
  const db = freshHistory();
  await db.settings.bulkPut([
    { key: 'value-key', value: new Uint32Array(4) },
    { key: 'language', value: 'fi' },
  ]);
  await db.attachments.put({ reply: 'r', hash: 'h', content: Uint8Array.of(107, 59, 56) });
  await db.events.bulkAdd(
    Array.from({ length: 1_201 }, (_, seq) => ({
      ...{ visit: 'v', seq, hash: 'h' },
      event: { type: 'capped', at: 1, what: 'x', dropped: 1 } as const,
    })),
  );
  const { parts } = await rescueRows(db.name, { schema: 'test' });
  const file = JSON.parse(parts.join('')) as { schema: string; version: number; tables: Record<string, unknown[]> };
  expect(file).toMatchObject({ schema: 'test', version: db.verno * 10 });
  expect(file.tables.settings).toEqual([{ key: 'language', value: 'fi' }]);
  expect(file.tables.attachments).toEqual([{ reply: 'r', hash: 'h', content: { $bytes: 'azs4' } }]);
  expect(file.tables.events).toHaveLength(1_201);
});
