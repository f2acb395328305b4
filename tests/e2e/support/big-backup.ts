import 'fake-indexeddb/auto';
import { writeFile } from 'node:fs/promises';
import { CustomerDatabase } from '../../../utils/storage/index.ts';
import { backupOf } from '../../support/backups.ts';
import { addVisit, fillHistory, idOf } from '../../support/build-history.ts';

const VISITS = 24;
const EVENTS = 250;
const FILES = 4;
const FILE_OCTETS = 1_000_000;

/**
 * Writes a backup that takes a browser a while to take in: thousands of events, some megabytes of files.
 * @returns the keys of its rows by table, each as JSON
 */
export async function writeBigBackup(path: string): Promise<Record<string, string[]>> {
  const db = new CustomerDatabase('big-backup');
  await fillHistory(db);
  for (let number = 0; number < VISITS; number++) await addVisit(db, idOf(1_000 + number), EVENTS, 'suuri.example');
  for (let number = 0; number < FILES; number++) {
    const content = new Uint8Array(FILE_OCTETS);
    for (let at = 0; at < FILE_OCTETS; at += 50_000) crypto.getRandomValues(content.subarray(at, at + 50_000));
    const hash = `sha256-${new Uint8Array(await crypto.subtle.digest('SHA-256', content)).toHex()}`;
    await db.attachments.put({ reply: idOf(7), hash, content });
  }
  // Settings of one browser do not move.
  const moved = db.tables.filter(({ name }) => name !== 'settings');
  const keys = await Promise.all(
    moved.map(async (table) => [table.name, await table.toCollection().primaryKeys()] as const),
  );
  await writeFile(path, new Uint8Array(await (await backupOf(db, null)).arrayBuffer()));
  await db.delete();
  return Object.fromEntries(keys.map(([table, all]) => [table, all.map((key) => JSON.stringify(key))]));
}
