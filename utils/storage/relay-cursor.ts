import type { DBCoreCursor } from 'dexie';

/** What a relay does otherwise than the cursor behind it. */
interface RelayWays {
  /** The row as it is shown. */
  value?: (row: unknown) => unknown;
  /** Rows that are passed by. */
  skip?: (row: unknown) => boolean;
}

/**
 * A cursor in front of another. IndexedDB's own cursors answer only to themselves (an object made from one is refused with
 * `Illegal invocation`), so every step is handed on.
 */
export function relayCursor(cursor: DBCoreCursor, ways: RelayWays): DBCoreCursor {
  const { value = (row) => row, skip = () => false } = ways;
  return Object.create(cursor, {
    trans: { get: () => cursor.trans },
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => value(cursor.value) },
    done: { get: () => cursor.done },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: { value: (key: unknown, primary: unknown) => cursor.continuePrimaryKey(key, primary) },
    advance: { value: (count: number) => cursor.advance(count) },
    start: {
      value: (onNext: () => void) => cursor.start(() => (skip(cursor.value) ? cursor.continue() : onNext())),
    },
    stop: { value: (result?: unknown) => cursor.stop(result as never) },
    next: { value: () => cursor.next().then((next) => (next ? relayCursor(next, ways) : next)) },
    fail: { value: (error: Error) => cursor.fail(error) },
  }) as DBCoreCursor;
}
