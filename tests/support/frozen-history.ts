import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-files.ts';

const FOLDER = join(ROOT, 'tests/fixtures/histories');

/** A history as a shipped version of the extension left it: its schema and its rows. Bytes stand as `{ $bytes }` in Base64. */
export interface FrozenHistory {
  version: number;
  tables: Record<string, { keyPath: string | string[]; indexes: Record<string, string | string[]> }>;
  rows: Record<string, Record<string, unknown>[]>;
}

/** All of them, oldest first. */
export const frozenHistories = (): FrozenHistory[] =>
  readdirSync(FOLDER)
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as FrozenHistory)
    .sort((a, b) => a.version - b.version);

/**
 * Writes a frozen history straight into IndexedDB, past all code of ours. Needs nothing from outside itself, so that it
 * runs in a browser's page as well. Where somebody else opens the history between its end and its new beginning, it
 * ends it once more.
 */
export async function thaw({ name, history }: { name: string; history: FrozenHistory }): Promise<void> {
  const ended = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(name);
      deletion.onerror = () => reject(deletion.error);
      deletion.onsuccess = () => resolve();
    });
  const fill = (db: IDBDatabase): void => {
    for (const [table, { keyPath, indexes }] of Object.entries(history.tables)) {
      const store = db.createObjectStore(table, { keyPath });
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      for (const row of history.rows[table] ?? []) {
        store.add(
          Object.fromEntries(
            Object.entries(row).map(([field, value]) => {
              const { $bytes } = (value ?? {}) as { $bytes?: string };
              return [field, $bytes === undefined ? value : Uint8Array.from(atob($bytes), (c) => c.charCodeAt(0))];
            }),
          ),
        );
      }
    }
  };
  const begun = (): Promise<boolean> =>
    new Promise((resolve, reject) => {
      let filled = false;
      // Dexie counts in tenths.
      const open = indexedDB.open(name, history.version * 10);
      open.onerror = () => (open.error?.name === 'VersionError' ? resolve(false) : reject(open.error));
      open.onupgradeneeded = () => {
        fill(open.result);
        filled = true;
      };
      open.onsuccess = () => {
        open.result.close();
        resolve(filled);
      };
    });
  for (let tries = 0; tries < 20; tries++) {
    await ended();
    if (await begun()) return;
  }
  throw new Error('The history is opened by somebody else again and again.');
}
