import 'fake-indexeddb/auto';
import { closeSync, mkdtempSync, openAsBlob, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CustomerDatabase, lookIntoBackup, openBackup, restoreBackup, writeBackup } from '../../utils/storage/index.ts';
import { addVisit, fillHistory, idOf } from '../support/build-history.ts';

const VISITS = 40;
const EVENTS = 500;
const FILES = 40;
const FILE_OCTETS = 5_000_000;

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/**
 * A history with 200 MB of answers' files and 20 000 events, written and taken in. Speeds are of the history's own size,
 * not of the file's. The stand-in for IndexedDB keeps all rows in memory: what is told of memory comes on top of them.
 */
export async function bench() {
  const db = new CustomerDatabase('bench-backup');
  await fillHistory(db);
  for (let number = 0; number < VISITS; number++) await addVisit(db, idOf(1_000 + number), EVENTS);
  for (let number = 0; number < FILES; number++) {
    const content = new Uint8Array(FILE_OCTETS);
    for (let at = 0; at < FILE_OCTETS; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536));
    const hash = `sha256-${new Uint8Array(await crypto.subtle.digest('SHA-256', content)).toHex()}`;
    await db.attachments.put({ reply: idOf(7), hash, content });
  }
  const journal = JSON.stringify(await db.events.toArray()).length;
  const size = (FILES * FILE_OCTETS + journal) / 1e6;
  gc();
  const before = process.memoryUsage();
  let most = 0;
  const note = (): void => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    most = Math.max(most, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
  };

  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  const path = join(folder, 'bench.customer-copy-backup');
  const disk = openSync(path, 'w');
  let start = performance.now();
  for await (const part of writeBackup(db, { passphrase: 'four plain words here', app: '1', madeAt: 0 })) {
    writeSync(disk, part);
    note();
  }
  const writing = (performance.now() - start) / 1_000;
  const writingMemory = most / 1e6;
  closeSync(disk);
  const file = await openAsBlob(path);

  start = performance.now();
  const backup = await openBackup(file, 'four plain words here');
  const unlocking = (performance.now() - start) / 1_000;
  const there = new CustomerDatabase('bench-restored');
  gc();
  most = 0;
  start = performance.now();
  await lookIntoBackup(there, backup, { onProgress: note });
  const looking = (performance.now() - start) / 1_000;
  start = performance.now();
  await restoreBackup(there, backup);
  const restoring = (performance.now() - start) / 1_000;
  const looked = most / 1e6;
  if ((await there.events.count()) !== (await db.events.count())) throw new Error('not all came back');
  rmSync(folder, { recursive: true });
  db.close();
  there.close();
  return {
    name: `Backup of ${size.toFixed(0)} MB: ${FILES} files of ${FILE_OCTETS / 1e6} MB, ${VISITS * EVENTS} events`,
    rows: [
      { what: 'write, sealed', value: size / writing, unit: 'MB/s' },
      { what: 'memory beyond the history while writing, at most', value: writingMemory, unit: 'MB' },
      { what: 'make the key', value: unlocking, unit: 's' },
      { what: 'look into it, all of it checked', value: size / looking, unit: 'MB/s' },
      { what: 'memory while looking into it, at most', value: looked, unit: 'MB' },
      { what: 'take it in', value: size / restoring, unit: 'MB/s' },
      { what: 'restore: look into it and take it in', value: size / (looking + restoring), unit: 'MB/s' },
    ],
  };
}
