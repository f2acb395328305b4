import { expect, test } from 'vitest';
import { CustomerDatabase } from '../../../../../utils/storage/index.ts';
import { MIGRATIONS } from '../../../../../utils/storage/migrations/all.ts';
import { type FrozenHistory, frozenHistories, thaw } from '../../../../support/frozen-history.ts';
import { brokenAt } from '../../../../support/verify-journal.ts';

const histories = frozenHistories();
const latest = Math.max(...MIGRATIONS.map(({ version }) => version));
const bytes = (row: object): object =>
  JSON.parse(
    JSON.stringify(row, (_, value: unknown) =>
      value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value,
    ),
  ) as object;

/** Every row of a database, past all code of ours. */
function rawRows(name: string): Promise<{ version: number; rows: Record<string, object[]> }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ version: number; rows: Record<string, object[]> }>();
  const open = indexedDB.open(name);
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const db = open.result;
    const tables = [...db.objectStoreNames];
    const tx = db.transaction(tables);
    const reads = tables.map((table) => [table, tx.objectStore(table).getAll()] as const);
    tx.oncomplete = () => {
      const rows = Object.fromEntries(reads.map(([table, read]) => [table, (read.result as object[]).map(bytes)]));
      resolve({ version: db.version, rows });
      db.close();
    };
  };
  return promise;
}

const nameOf = ({ version }: FrozenHistory, what: string): string => `frozen-${version}-${what}`;

test('every shipped schema has its frozen history', () => {
  expect(histories.map(({ version }) => version)).toEqual(MIGRATIONS.map(({ version }) => version));
});

test.each(histories)('a history of version $version opens in this one with every row', async (history) => {
  const name = nameOf(history, 'upgrade');
  await thaw({ name, history });
  const db = new CustomerDatabase(name);
  for (const [table, rows] of Object.entries(history.rows))
    expect((await db.table(table).toArray()).map(bytes), table).toEqual(rows);
  expect(db.health.now()).toEqual({ trouble: null, damaged: 0 });
  expect(await brokenAt(await db.events.toArray())).toBeNull();
  expect(
    await db.visits.where('[shop+startedAt]').between(['lamppu.example', 0], ['lamppu.example', 9e15]).count(),
  ).toBe(1);
  db.close();
  // A table or an index that Dexie had to mend by itself would show in the last digit.
  expect((await rawRows(name)).version).toBe(latest * 10);
});

test.each(histories)('a step that fails leaves a history of version $version as it was', async (history) => {
  const name = nameOf(history, 'failed');
  await thaw({ name, history });
  const before = await rawRows(name);
  const db = new CustomerDatabase(name, [
    ...MIGRATIONS,
    {
      version: latest + 1,
      stores: { sightings: null, shops: 'domain' },
      upgrade: async (tx) => {
        await tx.table('shops').clear();
        await tx.table('settings').put({ key: 'half', value: 'done' });
        throw new RangeError('half-way');
      },
    },
  ]);
  await expect(db.open()).rejects.toThrow();
  expect(db.health.now().trouble).toBe('upgrade-failed');
  db.close();
  expect(await rawRows(name)).toEqual(before);
  // The version before goes on with it.
  const again = new CustomerDatabase(name);
  expect(await again.shops.count()).toBe(history.rows.shops?.length);
  again.close();
});
