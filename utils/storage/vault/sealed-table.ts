import type { DBCoreMutateRequest, DBCoreMutateResponse, DBCoreQuery, DBCoreTable, DBCoreTransaction } from 'dexie';
import { relayCursor } from '../relay-cursor.ts';
import { isMarked, isPlainKey, RANGE, storedKey, storedRange } from './key-marks.ts';
import type { Keyring } from './keyring.ts';
import { markedReads } from './marked-reads.ts';
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
  const closed = OBSERVED[name] !== undefined && isClosed(OBSERVED[name]);
  const show = (row: unknown): Row => {
    const shown = shownForm(name, keyOf, row, keyring.key?.secret ?? null);
    // Locked since it was asked for: half a row would look like a damaged one.
    if (closed && shown?.locked && !keyring.key) throw new VaultError('locked');
    return shown;
  };
  /** Answers by the rows as they lie, or where their keys are marked by a way of its own. */
  const ask = <T>(
    request: Request,
    plain: () => Promise<T>,
    byMarks: (state: VaultState) => Promise<T> = plain,
  ): Promise<T> => {
    const looking = OBSERVED[name] ? reader.stateForReading(request.trans) : null;
    if (!looking) return plain();
    return looking.then((state) => {
      if (!state.marked) return plain();
      if (closed && !state.key) throw new VaultError('locked');
      return byMarks(state);
    });
  };
  const marked = markedReads(table, show);
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
    return marked
      .keysIn(trans, { index: primary, range: request.range }, state)
      .then((keys) =>
        table.mutate({ type: 'delete', trans, keys: keys.map((key) => storedKey(name, primary, key, state.marks)) }),
      );
  };

  return {
    ...table,
    get: (request) => {
      if (isUpgrade(request)) return table.get(request);
      const plain = (): Promise<Row> => table.get(request).then(show);
      if (!closed && isPlainKey(name, primary, request.key)) return plain();
      return ask(request, plain, (state) => marked.get(request.trans, request.key, state));
    },
    getMany: (request) => {
      if (isUpgrade(request)) return table.getMany(request);
      return ask(
        request,
        () => table.getMany(request).then((rows) => rows.map(show)),
        (state) => marked.getMany(request.trans, request.keys, state),
      );
    },
    query: (request) => {
      if (isUpgrade(request)) return table.query(request);
      const plain = () =>
        table
          .query(request)
          .then((answer) => (request.values === false ? answer : { ...answer, result: answer.result.map(show) }));
      if (isPlain(request.query, request.values)) return ask(request, plain);
      return ask(request, plain, (state) => marked.query(request, state));
    },
    count: (request) => {
      const plain = (): Promise<number> => table.count(request);
      const { trans, query } = request;
      if (isUpgrade(request) || !isMarked(name, query.index) || query.range.type === RANGE.any) return plain();
      return ask(request, plain, (state) => marked.count(trans, query, state));
    },
    openCursor: (request) => {
      if (isUpgrade(request)) return table.openCursor(request);
      const plain = () =>
        table
          .openCursor(request)
          .then((cursor) => (cursor && request.values !== false ? relayCursor(cursor, { value: show }) : cursor));
      const { trans, query, values, reverse = false, unique = false } = request;
      if (isPlain(query, values) && !isMarked(name, primary)) return ask(request, plain);
      const ways = { values: values !== false, reverse, unique };
      return ask(request, plain, (state) => marked.openCursor(trans, query, ways, state));
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
