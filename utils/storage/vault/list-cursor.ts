import { cmp, type DBCoreCursor, type DBCoreTransaction, Dexie } from 'dexie';

/** What a cursor stands on, one after the other. */
export interface CursorEntry {
  key: unknown;
  primaryKey: unknown;
  value: unknown;
}

/**
 * A cursor over a list, for rows that lie in another order than the one asked for.
 * @param entries in the order of the cursor
 * @param reverse whether that is from the last key to the first
 */
export function listCursor(
  trans: DBCoreTransaction,
  entries: readonly CursorEntry[],
  reverse: boolean,
): DBCoreCursor | null {
  if (entries.length === 0) return null;
  const turn = reverse ? -1 : 1;
  let at = 0;
  let moved = false;
  let stepping = false;
  let running = false;
  let onNext: () => void = () => undefined;
  let end: (result?: unknown) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const finish = (result?: unknown): void => {
    running = false;
    end(result);
  };
  /** In a loop, since the callback usually moves on before it returns. */
  const step = (): void => {
    if (stepping) return;
    stepping = true;
    while (running && moved) {
      moved = false;
      if (at >= entries.length) finish();
      else
        try {
          onNext();
        } catch (error) {
          running = false;
          fail(error);
        }
    }
    stepping = false;
  };
  const move = (next: number): void => {
    at = next;
    moved = true;
    step();
  };
  const seek = (fits: (entry: CursorEntry) => boolean): void => {
    const next = entries.findIndex((entry, index) => index > at && fits(entry));
    move(next < 0 ? entries.length : next);
  };
  const cursor: DBCoreCursor = {
    trans,
    get key() {
      return entries[at]?.key;
    },
    get primaryKey() {
      return entries[at]?.primaryKey;
    },
    get value() {
      return entries[at]?.value;
    },
    get done() {
      return at >= entries.length;
    },
    continue: (key) => (key === undefined ? move(at + 1) : seek((entry) => turn * cmp(entry.key, key) >= 0)),
    continuePrimaryKey: (key, primary) =>
      seek((entry) => (turn * cmp(entry.key, key) || turn * cmp(entry.primaryKey, primary)) >= 0),
    advance: (count) => move(at + count),
    start: (callback) =>
      new Dexie.Promise((resolve, reject) => {
        [onNext, end, fail] = [callback, resolve, reject];
        running = true;
        moved = true;
        step();
      }) as unknown as Promise<unknown>,
    stop: finish,
    next: () => {
      let first = true;
      return cursor
        .start(() => {
          if (first) cursor.continue();
          else cursor.stop();
          first = false;
        })
        .then(() => cursor);
    },
    fail: (error) => fail(error),
  };
  return cursor;
}
