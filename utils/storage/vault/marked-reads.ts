import type { DBCoreCursor, DBCoreQuery, DBCoreQueryRequest, DBCoreTable, DBCoreTransaction } from 'dexie';
import { cmp } from 'dexie';
import { clearKey, isMarked, isWithin, type StoredRange, storedKey, storedRange } from './key-marks.ts';
import { type CursorEntry, listCursor } from './list-cursor.ts';
import type { Marks } from './marks.ts';
import type { Row } from './stored-form.ts';
import { VaultError } from './vault-record.ts';
import type { VaultState } from './vault-state.ts';

/** The reading requests of a table whose keys lie as marks. */
export interface MarkedReads {
  get(trans: DBCoreTransaction, key: unknown, state: VaultState): Promise<Row>;
  getMany(trans: DBCoreTransaction, keys: readonly unknown[], state: VaultState): Promise<Row[]>;
  query(request: DBCoreQueryRequest, state: VaultState): Promise<{ result: unknown[] }>;
  count(trans: DBCoreTransaction, query: DBCoreQuery, state: VaultState): Promise<number>;
  /** Primary keys of what a range of them has, in their order. */
  keysIn(trans: DBCoreTransaction, query: DBCoreQuery, state: VaultState): Promise<unknown[]>;
  openCursor(
    trans: DBCoreTransaction,
    query: DBCoreQuery,
    ways: { values: boolean; reverse: boolean; unique: boolean },
    state: VaultState,
  ): Promise<DBCoreCursor | null>;
}

/**
 * By promises of Dexie's own: an `async` function here would lose the transaction that a later step belongs to.
 * @param show a row as the rooms know it
 */
export function markedReads(table: DBCoreTable, show: (row: unknown) => Row): MarkedReads {
  const { name, schema } = table;
  const primary = schema.primaryKey;
  const keyOf = (row: object): unknown => primary.extractKey?.(row);
  const marksKeys = isMarked(name, primary);

  /** All that a query finds, in the order of its index. */
  const listed = (trans: DBCoreTransaction, { index, range }: DBCoreQuery, at: StoredRange): Promise<CursorEntry[]> =>
    table.query({ trans, values: true, query: { index, range: at.range } }).then(({ result }) =>
      result
        .map(show)
        .map((row): CursorEntry => ({ key: index.extractKey?.(row), primaryKey: keyOf(row), value: row }))
        .filter(({ key, value }) => at.whole || (!(value as Row).locked && isWithin(key, range)))
        .sort(inOrder),
    );
  /** The same by keys alone: no row is opened for it. Marks that do not open are no keys of anything. */
  const listedKeys = (
    trans: DBCoreTransaction,
    { index, range }: DBCoreQuery,
    at: StoredRange,
    marks: Marks,
  ): Promise<CursorEntry[]> =>
    table.query({ trans, values: false, query: { index, range: at.range } }).then(({ result }) =>
      result
        .map((stored: unknown): CursorEntry => {
          const key = clearKey(name, primary, stored, marks);
          return { key: index.isPrimaryKey ? key : 0, primaryKey: key, value: undefined };
        })
        .filter(({ key, primaryKey }) => primaryKey !== undefined && (at.whole || isWithin(key, range)))
        .sort(inOrder),
    );
  /** Whether keys tell all there is to know: of the primary key, or of an index of which one key is asked for. */
  const byKeys = ({ index, range }: DBCoreQuery): boolean =>
    index.isPrimaryKey === true || (range.lower !== undefined && cmp(range.lower, range.upper) === 0);
  const rangeOf = ({ index, range }: DBCoreQuery, { marks }: VaultState): StoredRange =>
    storedRange(name, index, range, marks);
  const getMany: MarkedReads['getMany'] = (trans, keys, { marks }) =>
    table
      .getMany({ trans, keys: keys.map((key) => storedKey(name, primary, key, marks)) })
      .then((rows) => rows.map(show));
  return {
    getMany,
    get: (trans, key, { marks }) => table.get({ trans, key: storedKey(name, primary, key, marks) }).then(show),
    query({ trans, query, values, limit = Number.POSITIVE_INFINITY, direction = 'next' }, state) {
      const [reverse, unique] = [direction.startsWith('prev'), direction.endsWith('unique')];
      const at = rangeOf(query, state);
      if (at.ordered && !marksKeys) {
        const asIs = { trans, query: { ...query, range: at.range }, limit, direction };
        return table
          .query({ ...asIs, values: values === true })
          .then(({ result }) => ({ result: values ? result.map(show) : result }));
      }
      if ((!values || limit < Number.POSITIVE_INFINITY) && byKeys(query) && state.marks)
        return listedKeys(trans, query, at, state.marks).then((entries) => {
          const keys = ordered(entries, reverse, unique)
            .slice(0, limit)
            .map(({ primaryKey }) => primaryKey);
          return values ? getMany(trans, keys, state).then((result) => ({ result })) : { result: keys };
        });
      return listed(trans, query, at).then((entries) => {
        const rows = ordered(entries, reverse, unique).slice(0, limit);
        if (values) return { result: rows.map(({ value }) => value) };
        return { result: rows.flatMap(({ primaryKey, value }) => ((value as Row).locked ? [] : [primaryKey])) };
      });
    },
    count(trans, query, state) {
      const at = rangeOf(query, state);
      if (at.whole) return table.count({ trans, query: { ...query, range: at.range } });
      if (query.index.isPrimaryKey && state.marks)
        return listedKeys(trans, query, at, state.marks).then(({ length }) => length);
      return listed(trans, query, at).then(({ length }) => length);
    },
    keysIn(trans, query, state) {
      if (!state.marks) throw new VaultError('locked');
      const listing = listedKeys(trans, query, rangeOf(query, state), state.marks);
      return listing.then((rows) => rows.map(({ primaryKey }) => primaryKey));
    },
    openCursor(trans, query, { values, reverse, unique }, state) {
      const at = rangeOf(query, state);
      const listing =
        !values && query.index.isPrimaryKey && state.marks
          ? listedKeys(trans, query, at, state.marks)
          : listed(trans, query, at);
      return listing.then((rows) => listCursor(trans, ordered(rows, reverse, unique), reverse));
    },
  };
}

const inOrder = (a: CursorEntry, b: CursorEntry): number => cmp(a.key, b.key) || cmp(a.primaryKey, b.primaryKey);

/** In the order of a cursor; of entries with the same key one that is unique keeps the first, in whichever direction. */
function ordered(entries: readonly CursorEntry[], reverse: boolean, unique: boolean): CursorEntry[] {
  const kept = unique ? entries.filter(({ key }, at) => at === 0 || cmp(key, entries[at - 1]?.key) !== 0) : entries;
  return reverse ? kept.toReversed() : [...kept];
}
