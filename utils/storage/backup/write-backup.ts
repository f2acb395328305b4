import type { CustomerDatabase } from '../database.ts';
import type { EventRow, VisitRow } from '../rows.ts';
import { BackupError, stopIfAborted } from './backup-error.ts';
import { newHeader } from './backup-header.ts';
import {
  BACKUP_TABLE_NAMES,
  BACKUP_TABLES,
  type BackupTable,
  isFileTable,
  isMovedSetting,
  type RowCounts,
} from './backup-tables.ts';
import { type FileRow, fileFrames, jsonFrame, portionsOf, rowFrames } from './frame-rows.ts';
import { sealedChunks } from './seal-stream.ts';
import { packPayload } from './sections.ts';

export interface WriteOptions {
  /** Null: the backup is not sealed, and everybody who has the file can read it. */
  passphrase: string | null;
  /** Version of the extension. */
  app: string;
  /** Milliseconds since the epoch. */
  madeAt: number;
  signal?: AbortSignal;
  /** Called after every portion with the rows written until now and the rows there were at the start. */
  onProgress?: (done: number, all: number) => void;
  /** Rounds of PBKDF2; only tests ask for fewer. */
  iterations?: number;
}

/**
 * Writes the whole history as one backup, piece by piece: at no time is more of it in memory than one portion of rows or
 * one file of an answer. The worker may go on writing meanwhile; what belongs to a row that came later is left out.
 */
export async function* writeBackup(db: CustomerDatabase, options: WriteOptions): AsyncGenerator<Uint8Array> {
  const { octets, format, seal } = await newHeader(options.passphrase, options.iterations);
  yield octets;
  const frames = framesOfHistory(db, options);
  const payload = packPayload(format, frames);
  if (seal) yield* sealedChunks(payload, seal);
  else yield* payload;
}

async function* framesOfHistory(db: CustomerDatabase, options: WriteOptions): AsyncGenerator<Uint8Array> {
  const { madeAt, app, signal, onProgress } = options;
  const about = await countRows(db);
  const all = Object.values(about).reduce((sum, count) => sum + count, 0);
  yield* jsonFrame({ what: 'backup', madeAt, app, schema: db.verno, rows: about });
  const written: RowCounts = {};
  const known: Known = { visits: new Map(), cases: new Set(), holders: new Set() };
  let done = 0;
  for (const table of BACKUP_TABLE_NAMES) {
    let count = 0;
    for await (const rows of portionsOf(db.table(table), BACKUP_TABLES[table].rows)) {
      stopIfAborted(signal);
      // Locked meanwhile: its secret fields are blanks now.
      if (rows.some((row) => (row as { locked?: boolean }).locked)) throw new BackupError('locked');
      const kept = rows.filter((row) => belongs(table, row, known));
      yield* isFileTable(table) ? fileFrames(table, kept as FileRow[]) : rowFrames(table, kept);
      count += kept.length;
      done += rows.length;
      onProgress?.(Math.min(done, all), all);
    }
    written[table] = count;
  }
  yield* jsonFrame({ what: 'end', rows: written });
}

/** What was written already, so that nothing is written whose beginning is missing. */
interface Known {
  /** Length of the journal when the visit was written: events that came later wait for the next backup. */
  visits: Map<string, number>;
  cases: Set<string>;
  /** What files lie under: answers, and what happened to a request. */
  holders: Set<string>;
}

function belongs(table: BackupTable, row: unknown, known: Known): boolean {
  const { id, key, visit, seq, case: of, reply, length } = row as EventRow & VisitRow & Record<string, string>;
  if (table === 'settings') return isMovedSetting(String(key));
  if (table === 'visits') known.visits.set(id, length);
  if (table === 'cases') known.cases.add(id);
  if (table === 'events') return seq < (known.visits.get(visit) ?? 0);
  if (table === 'attachments') return known.holders.has(String(reply));
  const isKept = table !== 'caseEvents' || known.cases.has(String(of));
  if (isKept && (table === 'caseEvents' || table === 'replies')) known.holders.add(id);
  return isKept;
}

async function countRows(db: CustomerDatabase): Promise<RowCounts> {
  const counts: RowCounts = {};
  for (const table of BACKUP_TABLE_NAMES)
    counts[table] =
      table === 'settings'
        ? (await db.settings.toCollection().primaryKeys()).filter(isMovedSetting).length
        : await db.table(table).count();
  return counts;
}
