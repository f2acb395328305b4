import { BackupError, stopIfAborted } from '../backup/backup-error.ts';
import { type KeyMaker, newHeader } from '../backup/backup-header.ts';
import {
  BACKUP_TABLE_NAMES,
  BACKUP_TABLES,
  type BackupTable,
  isFileTable,
  type RowCounts,
} from '../backup/backup-tables.ts';
import { type FileRow, fileFrames, jsonFrame, portionsOf, rowFrames } from '../backup/frame-rows.ts';
import { joinOctets, type Octets } from '../backup/octets.ts';
import { sealedChunks } from '../backup/seal-stream.ts';
import { packPayload } from '../backup/sections.ts';
import type { CustomerDatabase } from '../database.ts';
import type { VisitRow } from '../rows.ts';
import type { RowMarks } from './row-marks.ts';
import type { SegmentHead, Stamp } from './segment-shape.ts';
import type { LedgerRow } from './share-ledger.ts';
import { editOf, isSharedSetting, sharedForm } from './shared-rows.ts';

export interface SegmentOptions {
  head: SegmentHead;
  /** What was shared already, by place. */
  known: ReadonlyMap<string, LedgerRow>;
  marks: RowMarks;
  passphrase: string;
  keys: KeyMaker;
  salt: Octets;
  iterations: number;
  app: string;
  /** Milliseconds since the epoch: told, and nothing is decided by it. */
  madeAt: number;
  signal?: AbortSignal | undefined;
}

/** A sealed segment, and what the book has to say of its rows once it is shared. */
export interface WrittenSegment {
  octets: Octets;
  /** 64 hexadecimal digits. */
  hash: string;
  rows: LedgerRow[];
  counts: RowCounts;
}

/** Writes what is new since the last segment, or all, as a backup of its own. Only what changed is in memory. */
export async function writeSegment(db: CustomerDatabase, options: SegmentOptions): Promise<WrittenSegment> {
  const { passphrase, iterations, salt, keys } = options;
  const { octets: header, format, seal } = await newHeader(passphrase, iterations, { salt, keys });
  if (!seal) throw new BackupError('passphrase');
  const rows: LedgerRow[] = [];
  const counts: RowCounts = {};
  const parts: Uint8Array[] = [header];
  for await (const part of sealedChunks(packPayload(format, framesOfSegment(db, options, rows, counts)), seal))
    parts.push(part);
  const octets = joinOctets(parts);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', octets)).toHex();
  return { octets, hash, rows, counts };
}

async function* framesOfSegment(
  db: CustomerDatabase,
  options: SegmentOptions,
  shared: LedgerRow[],
  counts: RowCounts,
): AsyncGenerator<Uint8Array> {
  const { head, madeAt, app, signal } = options;
  yield* jsonFrame({ what: 'backup', madeAt, app, schema: db.verno, rows: {}, share: head });
  /** Visits of which more was seen than was shared, with how much was. */
  const grown = new Map<string, { from: number; to: number }>();
  for (const table of BACKUP_TABLE_NAMES) {
    let count = 0;
    if (table === 'events') {
      for (const [visit, { from, to }] of grown)
        for (let at = from; at < to; at += BACKUP_TABLES.events.rows) {
          stopIfAborted(signal);
          const until = Math.min(at + BACKUP_TABLES.events.rows, to);
          const events = await db.events.where('[visit+seq]').between([visit, at], [visit, until]).toArray();
          yield* rowFrames(table, events);
          count += events.length;
        }
    } else if (isFileTable(table)) {
      for (const key of await db.table(table).toCollection().primaryKeys()) {
        stopIfAborted(signal);
        const id = options.marks.place(table, key);
        if (!head.all && options.known.has(id)) continue;
        const row = (await db.table(table).get(key)) as FileRow | undefined;
        if (!row) continue;
        refuseLockedRow(row);
        yield* fileFrames(table, [row]);
        shared.push({ id, print: table });
        count += 1;
      }
    } else
      for await (const portion of portionsOf(db.table(table), BACKUP_TABLES[table].rows)) {
        stopIfAborted(signal);
        const fresh = portion.flatMap((row) => news(table, row, keyOf(db, table, row), options) ?? []);
        for (const { row, entry, since } of fresh) {
          shared.push(entry);
          const { id, length } = row as VisitRow;
          // The event before the new ones goes with them: by its hash the journals are known to agree.
          if (table === 'visits' && length > since) grown.set(id, { from: Math.max(0, since - 1), to: length });
        }
        const stamps = fresh.map(({ stamp }) => stamp);
        yield* rowFrames(
          table,
          fresh.map(({ row }) => row),
          stamps.some((stamp) => stamp) ? stamps : null,
        );
        count += fresh.length;
      }
    if (count > 0) counts[table] = count;
  }
  yield* jsonFrame({ what: 'end', rows: counts });
}

interface News {
  row: unknown;
  entry: LedgerRow;
  stamp: Stamp;
  /** Of a visit: how much of its journal the others have. */
  since: number;
}

/** A row that the shared place does not have as it is here; null where it does. */
function news(table: BackupTable, row: unknown, key: unknown, { head, known, marks }: SegmentOptions): News | null {
  refuseLockedRow(row);
  if (table === 'settings' && !isSharedSetting(String(key))) return null;
  const id = marks.place(table, key);
  const print = marks.of('row', sharedForm(table, row));
  const before = known.get(id);
  if (!head.all && before?.print === print) return null;
  const since = head.all ? 0 : (before?.length ?? 0);
  const decided = editOf(table, row);
  const length = table === 'visits' ? { length: (row as VisitRow).length } : {};
  if (!decided) return { row, entry: { id, print, ...length }, stamp: null, since };
  const edit = marks.of('edit', decided.edit);
  const own: [number, string] = [head.clock, head.machine];
  // What nobody decided yet gives way to every decision.
  const stamp = before?.edit === edit ? before.stamp : !before && decided.blank ? ([0, ''] as [number, string]) : own;
  return { row, entry: { id, print, edit, stamp: stamp ?? own }, stamp: stamp ?? own, since };
}

function keyOf(db: CustomerDatabase, table: BackupTable, row: unknown): unknown {
  const { keyPath } = db.table(table).schema.primKey;
  const fields = row as Record<string, unknown>;
  return typeof keyPath === 'string' ? fields[keyPath] : (keyPath ?? []).map((field) => fields[field]);
}

function refuseLockedRow(row: unknown): void {
  if ((row as { locked?: boolean }).locked) throw new BackupError('locked');
}
