import type { Collection, Table } from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomerDatabase } from '../../../../utils/storage/index.ts';
import { buildFile } from '../../../support/build-case.ts';
import { buildFinding } from '../../../support/build-finding.ts';
import { buildCookie, buildHost, buildPolicy, buildShop, buildVisit } from '../../../support/build-shop.ts';
import { freshHistory } from '../../../support/history.ts';
import { turnObserved } from '../../../support/observed-history.ts';

const RUNS = Number(process.env.SEALED_RUNS ?? 150);

type Rows = Table<Record<string, unknown>, unknown>;
type Key = string | [string, string | number];

const SHOPS = ['apu.example', 'beta.example', 'gamma.example', 'nobody.example'];
const NAMES = ['cookie a', 'cookie b ä', 'host c.example', 'host d.example', 'storage https://a', 'odd'];
const TIMES = [1, 2, 3, 5, 8, 13];
const shop = fc.constantFrom(...SHOPS);
const name = fc.constantFrom(...NAMES);
const time = fc.constantFrom(...TIMES);
const id = fc.constantFrom('01A', '01B', '01C', '01D', '01E');

const finding = (at: string, key: string) => ({
  ...buildFinding({ key }),
  ...{ shop: at, firstSeen: 1, lastSeen: 2, goneSince: null, dismissed: null },
});
const thing = (at: string, key: string) =>
  key.startsWith('host')
    ? { ...buildHost(key.slice(5), null), shop: at, key }
    : { ...buildCookie(key.slice(7)), shop: at, key };

/** Of each table a row, its primary key, and what its indexes are asked for. */
const TABLES = {
  shops: {
    row: fc.record({ at: shop, on: time }).map(({ at, on }) => buildShop({ domain: at, lastSeen: on })),
    key: shop as fc.Arbitrary<Key>,
    indexes: { domain: shop, lastSeen: time },
  },
  policies: {
    row: fc
      .record({ at: shop, on: time })
      .map(({ at, on }) => ({ ...buildPolicy([]), chain: `${at} privacy`, shop: at, readAt: on })),
    key: fc.tuple(
      shop.map((at) => `${at} privacy`),
      time,
    ) as fc.Arbitrary<Key>,
    indexes: {
      '[shop+readAt]': fc.tuple(shop, time),
      '[chain+readAt]': fc.tuple(
        shop.map((at) => `${at} privacy`),
        time,
      ),
    },
  },
  visits: {
    row: fc
      .record({ own: id, at: shop, on: time })
      .map(({ own, at, on }) => buildVisit({ id: own, shop: at, startedAt: on })),
    key: id as fc.Arbitrary<Key>,
    indexes: { id, '[shop+startedAt]': fc.tuple(shop, time) },
  },
  sightings: {
    row: fc.record({ at: shop, key: name }).map(({ at, key }) => thing(at, key)),
    key: fc.tuple(shop, name) as fc.Arbitrary<Key>,
    indexes: {
      shop,
      '[shop+key]': fc.tuple(shop, fc.oneof(name, fc.constantFrom('cookie ', 'cookie \uffff', 'host '))),
    },
  },
  findings: {
    row: fc.record({ at: shop, key: name }).map(({ at, key }) => finding(at, key)),
    key: fc.tuple(shop, name) as fc.Arbitrary<Key>,
    indexes: { shop, '[shop+key]': fc.tuple(shop, name) },
  },
  events: {
    row: fc
      .record({ visit: id, seq: time, at: shop })
      .map(({ visit, seq, at }) => ({ visit, seq, hash: 'h', event: { type: 'page', at: seq, url: at, title: '' } })),
    key: fc.tuple(id, time) as fc.Arbitrary<Key>,
    indexes: { '[visit+seq]': fc.tuple(id, time) },
  },
  cases: {
    row: fc.record({ own: id, at: shop }).map(({ own, at }) => buildFile({ id: own, shop: at })),
    key: id as fc.Arbitrary<Key>,
    indexes: { id, shop },
  },
  settings: {
    row: fc
      .record({ at: shop, kind: fc.constantFrom('check:', 'erasure:', 'theme-') })
      .map(({ at, kind }) => ({ key: kind + at, value: { at } })),
    key: fc
      .record({ at: shop, kind: fc.constantFrom('check:', 'erasure:', 'theme-') })
      .map(({ at, kind }) => kind + at),
    indexes: { key: shop.map((at) => `check:${at}`) },
  },
} as const;

interface Step {
  told: string;
  run(db: CustomerDatabase): PromiseLike<unknown>;
}

const END: Record<string, (rows: Collection<Record<string, unknown>, unknown>) => PromiseLike<unknown>> = {
  toArray: (rows) => rows.toArray(),
  reverse: (rows) => rows.reverse().toArray(),
  limit: (rows) => rows.limit(2).toArray(),
  offset: (rows) => rows.offset(1).limit(2).toArray(),
  last: (rows) => rows.last(),
  first: (rows) => rows.first(),
  count: (rows) => rows.count(),
  primaryKeys: (rows) => rows.primaryKeys(),
  keys: (rows) => rows.keys(),
  uniqueKeys: (rows) => rows.uniqueKeys(),
  reversedUnique: (rows) => rows.reverse().uniqueKeys(),
  each: async (rows) => {
    const seen: unknown[] = [];
    await rows.each((row, cursor) => seen.push([row, cursor.key, cursor.primaryKey]));
    return seen;
  },
  filter: (rows) => rows.filter((row) => JSON.stringify(row).includes('a.')).toArray(),
  sortBy: (rows) => rows.sortBy('shop'),
  distinct: (rows) => rows.distinct().toArray(),
  delete: (rows) => rows.delete(),
  modify: (rows) =>
    rows.modify((row) => {
      row.touched = true;
    }),
  set: (rows) => rows.modify({ touched: 2 }),
};

function stepOn(table: keyof typeof TABLES): fc.Arbitrary<Step> {
  const { row, key, indexes } = TABLES[table] as unknown as {
    row: fc.Arbitrary<Record<string, unknown>>;
    key: fc.Arbitrary<Key>;
    indexes: Record<string, fc.Arbitrary<Key>>;
  };
  const of = (db: CustomerDatabase): Rows => db.table(table);
  const step = (what: string, run: Step['run']): Step => ({ told: `${table} ${what}`, run });
  const end = fc.constantFrom(...Object.keys(END)).map((what) => ({ what, of: END[what] as (typeof END)[string] }));
  const asked = fc.constantFrom(...Object.keys(indexes)).chain((index) =>
    fc.record({
      index: fc.constant(index),
      keys: fc.array(indexes[index] as fc.Arbitrary<Key>, { minLength: 3, maxLength: 3 }),
    }),
  );
  const open = fc.tuple(fc.boolean(), fc.boolean());
  return fc.oneof(
    { weight: 4, arbitrary: row.map((value) => step('put', (db) => of(db).put(value))) },
    {
      weight: 2,
      arbitrary: fc.array(row, { maxLength: 5 }).map((all) => step('bulkPut', (db) => of(db).bulkPut(all))),
    },
    row.map((value) => step('add', (db) => of(db).add(value))),
    fc.array(row, { maxLength: 4 }).map((all) => step('bulkAdd', (db) => of(db).bulkAdd(all))),
    key.map((one) => step('get', (db) => of(db).get(one as never))),
    fc.array(key, { maxLength: 4 }).map((all) => step('bulkGet', (db) => of(db).bulkGet(all))),
    key.map((one) => step('update', (db) => of(db).update(one as never, { touched: 1 }))),
    key.map((one) => step('bulkUpdate', (db) => of(db).bulkUpdate([{ key: one, changes: { touched: 3 } }]))),
    key.map((one) => step('delete', (db) => of(db).delete(one))),
    fc.array(key, { maxLength: 3 }).map((all) => step('bulkDelete', (db) => of(db).bulkDelete(all))),
    { weight: 4, arbitrary: end.map(({ what, of: last }) => step(`all ${what}`, (db) => last(of(db).toCollection()))) },
    {
      weight: 12,
      arbitrary: fc
        .record({
          asked,
          end,
          how: fc.constantFrom('equals', 'between', 'above', 'below', 'anyOf', 'noneOf', 'orderBy'),
          open,
        })
        .map(({ asked: { index, keys }, end: { what, of: last }, how, open: [from, to] }) =>
          step(`${index} ${how} ${what} ${JSON.stringify(keys)}`, (db) => {
            const [a, b] = keys as [never, never];
            const where = () => of(db).where(index);
            if (how === 'orderBy') return last(of(db).orderBy(index));
            if (how === 'equals') return last(where().equals(a));
            if (how === 'above') return last(where().above(a));
            if (how === 'below') return last(where().belowOrEqual(a));
            if (how === 'anyOf') return last(where().anyOf(keys as never[]));
            if (how === 'noneOf') return last(where().noneOf(keys as never[]));
            return last(where().between(a, b, from, to));
          }),
        ),
    },
    asked.map(({ index, keys: [one] }) =>
      step(`${index} beginning`, (db) =>
        Array.isArray(one)
          ? of(db)
              .where(index)
              .between([one[0], 0], [one[0], []] as never)
              .toArray()
          : of(db).where(index).startsWith(String(one).slice(0, 3)).toArray(),
      ),
    ),
  );
}

const steps = fc.array(fc.constantFrom(...(Object.keys(TABLES) as (keyof typeof TABLES)[])).chain(stepOn), {
  minLength: 5,
  maxLength: 25,
});

/** What an order answers, or how it fails. */
async function answer(db: CustomerDatabase, { run }: Step): Promise<unknown> {
  try {
    return { is: await run(db) };
  } catch (error) {
    return { fails: (error as Error).name };
  }
}

const everything = (db: CustomerDatabase): Promise<unknown[]> =>
  Promise.all(
    Object.keys(TABLES).map(async (table) =>
      (await db.table<{ key?: string }>(table).toArray()).filter(({ key }) => key !== 'vault'),
    ),
  );

const isVault = (value: unknown): boolean => (value as { key?: string } | null)?.key === 'vault' || value === 'vault';
const withoutVault = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (_, inner: unknown) =>
      Array.isArray(inner) ? inner.filter((one) => !isVault(one) && !(Array.isArray(one) && one.some(isVault))) : inner,
    ),
  );

/** The vault is a row of the settings itself, which the other history has not: what is counted or cut there differs by it. */
const isAboutVault = ({ told }: Step): boolean =>
  told.startsWith('settings') && !/get|put|add|update|settings delete|bulkDelete|equals/i.test(told);

test('whatever is asked and written, a sealed history answers as one in the clear does', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(24), async (all, turn) => {
      const [clear, sealed] = [freshHistory(), freshHistory()];
      await turnObserved(sealed, 'sealed');
      try {
        for (const [at, step] of all.entries()) {
          if (isAboutVault(step)) continue;
          if (at === turn) {
            await turnObserved(sealed, 'clear');
            expect(await everything(sealed)).toEqual(await everything(clear));
            await turnObserved(sealed, 'sealed');
          }
          expect(withoutVault(await answer(sealed, step)), step.told).toEqual(withoutVault(await answer(clear, step)));
        }
        expect(await everything(sealed)).toEqual(await everything(clear));
      } finally {
        clear.close();
        sealed.close();
      }
    }),
    { numRuns: RUNS },
  );
}, 120_000);
