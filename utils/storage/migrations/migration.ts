import type { Transaction } from 'dexie';

/** One step from a shipped schema to the next. A shipped step never changes. */
export interface Migration {
  /** Whole number; IndexedDB itself counts in tens of it, because Dexie leaves room for halves. */
  version: number;
  /** Tables whose keys change, in Dexie's notation; null drops one. */
  stores: Record<string, string | null>;
  /** Changes rows. Whatever it throws undoes the whole step, and the history stays as it was. */
  upgrade?: (tx: Transaction) => PromiseLike<void>;
}
