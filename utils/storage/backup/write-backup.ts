import type { Table } from 'dexie';
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
import { framed } from './frames.ts';
import { compressed } from './gzip.ts';
import { sealedChunks } from './seal-stream.ts';
import { sectionsOf } from './sections.ts';

/** Octets of JSON after which a frame is closed. */
const FRAME = 262_144;

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
  const payload = format === 1 ? compressed(frames) : sectionsOf(frames);
  if (seal) yield* sealedChunks(payload, seal);
  else yield* payload;
}

async function* framesOfHistory(db: CustomerDatabase, options: WriteOptions): AsyncGenerator<Uint8Array> {
  const { madeAt, app, signal, onProgress } = options;
  const about = await countRows(db);
  const all = Object.values(about).reduce((sum, count) => sum + count, 0);
  yield* json({ what: 'backup', madeAt, app, schema: db.verno, rows: about });
  const written: RowCounts = {};
  const known: Known = { visits: new Map(), cases: new Set(), holders: new Set() };
  let done = 0;
  for (const table of BACKUP_TABLE_NAMES) {
    let count = 0;
    for await (const rows of portions(db.table(table), BACKUP_TABLES[table].rows)) {
      stopIfAborted(signal);
      // Locked meanwhile: its secret fields are blanks now.
      if (rows.some((row) => (row as { locked?: boolean }).locked)) throw new BackupError('locked');
      const kept = rows.filter((row) => belongs(table, row, known));
      yield* isFileTable(table) ? files(table, kept as FileRow[]) : rowFrames(table, kept);
      count += kept.length;
      done += rows.length;
      onProgress?.(Math.min(done, all), all);
    }
    written[table] = count;
  }
  yield* json({ what: 'end', rows: written });
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

/** A table's rows in the order of their keys, some at a time; each portion is a transaction of its own. */
async function* portions(table: Table<unknown, unknown>, size: number): AsyncGenerator<unknown[]> {
  const keyPath = table.schema.primKey.keyPath;
  const keyOf = (row: unknown): unknown => {
    const fields = row as Record<string, unknown>;
    return typeof keyPath === 'string' ? fields[keyPath] : (keyPath ?? []).map((field) => fields[field]);
  };
  let rows = await table.orderBy(':id').limit(size).toArray();
  while (rows.length > 0) {
    yield rows;
    rows = await table
      .where(':id')
      .above(keyOf(rows.at(-1)) as string)
      .limit(size)
      .toArray();
  }
}

const encoder = new TextEncoder();
const json = (value: unknown): Uint8Array[] => framed('json', encoder.encode(JSON.stringify(value)));

/** Rows of one table as frames of a moderate size. */
function* rowFrames(table: BackupTable, rows: readonly unknown[]): Generator<Uint8Array> {
  let texts: string[] = [];
  let length = 0;
  const flush = (): Uint8Array[] => framed('json', encoder.encode(`{"table":"${table}","rows":[${texts.join(',')}]}`));
  for (const row of rows) {
    const text = JSON.stringify(row);
    texts.push(text);
    length += text.length;
    if (length < FRAME) continue;
    yield* flush();
    texts = [];
    length = 0;
  }
  if (texts.length > 0) yield* flush();
}

type FileRow = { content: Uint8Array };

/** A file: what it is, then its octets as they are. */
function* files(table: BackupTable, rows: readonly FileRow[]): Generator<Uint8Array> {
  for (const { content, ...rest } of rows) {
    yield* json({ table, rows: [{ ...rest, bytes: content.length }] });
    yield* framed('octets', content);
  }
}
