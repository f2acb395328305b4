import type { DBCoreMutateRequest, DBCoreMutateResponse, DBCoreQuery, DBCoreTable, DBCoreTransaction } from 'dexie';
import { cmp } from 'dexie';
import { relayCursor } from '../relay-cursor.ts';
import { isMarked, isPlainKey, isWithin, RANGE, storedKey, storedRange } from './key-marks.ts';
import type { Keyring } from './keyring.ts';
import { type CursorEntry, listCursor } from './list-cursor.ts';
import { isClosed, OBSERVED } from './observed-fields.ts';
import { type Row, shownForm, storedForm } from './stored-form.ts';
import { VaultError } from './vault-record.ts';
import type { VaultReader, VaultState } from './vault-state.ts';

type Request = { trans: DBCoreTransaction };

/**
 * A table whose rows are sealed on their way in and opened on their way out, and whose keys are marked where they tell of
 * shops: every request is answered as if nothing were sealed. While it is locked, what cannot be answered is refused.
 */
export function sealedTable(table: DBCoreTable, reader: VaultReader, keyring: Keyring): DBCoreTable {
  const { name, schema } = table;
  const primary = schema.primaryKey;
  const keyOf = (row: object): unknown => primary.extractKey?.(row);
  const show = (row: unknown): Row => shownForm(name, keyOf, row, keyring.key?.secret ?? null);
  const closed = OBSERVED[name] !== undefined && isClosed(OBSERVED[name]);
  /** Answers by the rows as they lie, or where their keys are marked by a way of its own. */
  const ask = <T>(
    request: Request,
    plain: () => Promise<T>,
    marked: (state: VaultState) => Promise<T> = plain,
  ): Promise<T> => {
    const looking = OBSERVED[name] ? reader.stateForReading(request.trans) : null;
    if (!looking) return plain();
    return looking.then((state) => {
      if (!state.marked) return plain();
      if (closed && !state.key) throw new VaultError('locked');
      return marked(state);
    });
  };
  /** All that a query finds, in the order of its index. */
  const listed = (trans: DBCoreTransaction, { index, range }: DBCoreQuery, state: VaultState) => {
    const at = storedRange(name, index, range, state.marks);
    return table.query({ trans, values: true, query: { index, range: at.range } }).then(({ result }) =>
      result
        .map(show)
        .map((row): CursorEntry => ({ key: index.extractKey?.(row), primaryKey: keyOf(row), value: row }))
        .filter(({ key, value }) => at.whole || (!(value as Row).locked && isWithin(key, range)))
        .sort((a, b) => cmp(a.key, b.key) || cmp(a.primaryKey, b.primaryKey)),
    );
  };
  const isPlain = ({ index }: DBCoreQuery, values: boolean | undefined): boolean =>
    !isMarked(name, index) && (values === true || !isMarked(name, primary));
  const mutateMarked = (request: DBCoreMutateRequest, state: VaultState): Promise<DBCoreMutateResponse> => {
    const { trans } = request;
    if (request.type === 'delete')
      return table
        .mutate({ type: 'delete', trans, keys: request.keys.map((key) => storedKey(name, primary, key, state.marks)) })
        .then((answer) => ({ ...answer, results: request.keys }));
    if (request.type !== 'deleteRange') {
      const values = request.values.map((row: Row) => storedForm(name, keyOf, row, state));
      // What else Dexie tells with it (criteria, changes) is about the rows as they were.
      return table.mutate({ type: request.type, trans, values }).then((answer) => {
        const keys = request.values.map(keyOf);
        return { ...answer, results: keys, lastResult: keys.at(-1) };
      });
    }
    const at = storedRange(name, primary, request.range, state.marks);
    if (at.whole) return table.mutate({ type: 'deleteRange', trans, range: at.range });
    return listed(trans, { index: primary, range: request.range }, state).then((rows) =>
      table.mutate({
        type: 'delete',
        trans,
        keys: rows.map(({ primaryKey }) => storedKey(name, primary, primaryKey, state.marks)),
      }),
    );
  };

  return {
    ...table,
    get: (request) => {
      if (isUpgrade(request)) return table.get(request);
      const plain = (): Promise<Row> => table.get(request).then(show);
      if (!closed && isPlainKey(name, primary, request.key)) return plain();
      return ask(request, plain, ({ marks }) =>
        table.get({ ...request, key: storedKey(name, primary, request.key, marks) }).then(show),
      );
    },
    getMany: (request) => {
      if (isUpgrade(request)) return table.getMany(request);
      return ask(
        request,
        () => table.getMany(request).then((rows) => rows.map(show)),
        ({ marks }) =>
          table
            .getMany({ ...request, keys: request.keys.map((key) => storedKey(name, primary, key, marks)) })
            .then((rows) => rows.map(show)),
      );
    },
    query: (request) => {
      if (isUpgrade(request)) return table.query(request);
      const plain = () =>
        table
          .query(request)
          .then((answer) => (request.values === false ? answer : { ...answer, result: answer.result.map(show) }));
      const { trans, query, values, limit = Number.POSITIVE_INFINITY, direction = 'next' } = request;
      if (isPlain(query, values)) return ask(request, plain);
      return ask(request, plain, (state) =>
        listed(trans, query, state).then((rows) => {
          const result = ordered(rows, direction.startsWith('prev'), direction.endsWith('unique')).slice(0, limit);
          return { result: values ? result.map(({ value }) => value) : result.map(({ primaryKey }) => primaryKey) };
        }),
      );
    },
    count: (request) => {
      const plain = (): Promise<number> => table.count(request);
      const { trans, query } = request;
      if (isUpgrade(request) || !isMarked(name, query.index) || query.range.type === RANGE.any) return plain();
      return ask(request, plain, (state) => {
        const { range, whole } = storedRange(name, query.index, query.range, state.marks);
        if (whole) return table.count({ ...request, query: { ...query, range } });
        return listed(trans, query, state).then(({ length }) => length);
      });
    },
    openCursor: (request) => {
      if (isUpgrade(request)) return table.openCursor(request);
      const plain = () =>
        table
          .openCursor(request)
          .then((cursor) => (cursor && request.values !== false ? relayCursor(cursor, { value: show }) : cursor));
      const { trans, query, values, reverse = false, unique = false } = request;
      if (isPlain(query, values) && !isMarked(name, primary)) return ask(request, plain);
      return ask(request, plain, (state) =>
        listed(trans, query, state).then((rows) => listCursor(trans, ordered(rows, reverse, unique), reverse)),
      );
    },
    mutate: (request) => {
      if (isUpgrade(request)) return table.mutate(request);
      const removes = request.type === 'delete' || request.type === 'deleteRange';
      if (removes && !isMarked(name, primary)) return table.mutate(request);
      if (request.type === 'deleteRange' && request.range.type === RANGE.any) return table.mutate(request);
      return reader.state(request.trans).then((state) => {
        if (state.marked && OBSERVED[name]) return mutateMarked(request, state);
        if (request.type !== 'add' && request.type !== 'put') return table.mutate(request);
        return table.mutate({
          ...request,
          values: request.values.map((row: Row) => storedForm(name, keyOf, row, state)),
        });
      });
    },
  };
}

/**
 * A migration runs before there is a key. It sees rows as they lie: it may change what is clear and leaves what is
 * sealed as it is.
 */
const isUpgrade = ({ trans }: Request): boolean => (trans as Partial<IDBTransaction>).mode === 'versionchange';

/** In the order of a cursor; of entries with the same key one that is unique keeps the first, in whichever direction. */
function ordered(entries: readonly CursorEntry[], reverse: boolean, unique: boolean): CursorEntry[] {
  const kept = unique ? entries.filter(({ key }, at) => at === 0 || cmp(key, entries[at - 1]?.key) !== 0) : entries;
  return reverse ? kept.toReversed() : [...kept];
}
