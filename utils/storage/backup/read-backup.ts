import * as z from 'zod/mini';
import { type Stamp, segmentShape, stampShape } from '../share/segment-shape.ts';
import { BackupError, stopIfAborted } from './backup-error.ts';
import {
  type BackupFormat,
  type BackupHeader,
  FIXED_OCTETS,
  type KeyMaker,
  parametersLength,
  readParameters,
  sealOf,
} from './backup-header.ts';
import {
  BACKUP_TABLE_NAMES,
  BACKUP_TABLES,
  type BackupTable,
  isFileTable,
  isMovedSetting,
  type RowCounts,
} from './backup-tables.ts';
import { type Frame, framesOf } from './frames.ts';
import { octetsOf } from './octets.ts';
import { openedChunks, type StreamSeal } from './seal-stream.ts';
import { unpackPayload } from './sections.ts';
import { amount, index, words } from './shape-parts.ts';

/** More rows than any history holds. */
const MOST_ROWS = 20_000_000;

const counts = z.partialRecord(z.enum(BACKUP_TABLE_NAMES), index);
const opening = z.object({
  what: z.literal('backup'),
  madeAt: amount,
  app: words(40),
  schema: z.int().check(z.minimum(1)),
  rows: z.looseObject({}),
  /** Only in a part of a shared history. */
  share: z.optional(segmentShape),
});
const ending = z.object({ what: z.literal('end'), rows: counts });
const portionShape = z.object({
  table: z.string(),
  rows: z.array(z.unknown()),
  stamps: z.optional(z.array(stampShape)),
});

/** What a backup says of itself at its beginning. */
export type BackupOpening = z.infer<typeof opening>;

/** Rows of one table, each of its form. */
export interface BackupPortion {
  table: BackupTable;
  rows: unknown[];
  /** Of a shared history: which edit each row is, in their order; null for the segment's own. */
  stamps?: Stamp[];
}

/** A backup that is open for reading: it can be read from its beginning as often as wanted. */
export interface OpenBackup {
  /** Octets of the file. */
  size: number;
  sealed: boolean;
  file: Blob;
  start: number;
  format: BackupFormat;
  seal: StreamSeal | null;
}

/** Reads the header of a file. Names what keeps it from being a backup of ours. */
export async function backupHeader(file: Blob): Promise<BackupHeader> {
  const fixed = new Uint8Array(await file.slice(0, FIXED_OCTETS).arrayBuffer());
  const end = FIXED_OCTETS + (fixed.length < FIXED_OCTETS ? refuse() : parametersLength(fixed));
  if (file.size < end) throw new BackupError('cut-short');
  return readParameters(fixed, new Uint8Array(await file.slice(FIXED_OCTETS, end).arrayBuffer()));
}

const refuse = (): never => {
  throw new BackupError('not-a-backup');
};

/** Makes the key of a file; tells a passphrase that is not the right one. */
export async function openBackup(file: Blob, passphrase: string, keys?: KeyMaker): Promise<OpenBackup> {
  const header = await backupHeader(file);
  const seal = await sealOf(header, passphrase, keys);
  const { format, sealed, octets } = header;
  return { size: file.size, sealed: sealed !== null, file, start: octets.length, format, seal };
}

/**
 * Reads a backup from beginning to end. Every row is checked against its form before it is handed out, and the end
 * against what came: whoever has read to the end has read a whole backup.
 * @param schema version of the history that this program knows; a later one is refused
 * @param onProgress called with the octets of the file read until now, and all of them
 */
export async function* readBackup(
  backup: OpenBackup,
  schema: number,
  { signal, onProgress }: { signal?: AbortSignal | undefined; onProgress?: (done: number, all: number) => void } = {},
): AsyncGenerator<BackupOpening | BackupPortion> {
  const sealed = counted(octetsOf(backup.file.slice(backup.start).stream()), (done) => {
    stopIfAborted(signal);
    onProgress?.(backup.start + done, backup.size);
  });
  const payload = backup.seal ? openedChunks(sealed, backup.seal) : sealed;
  const frames = framesOf(unpackPayload(backup.format, payload));
  const seen: RowCounts = {};
  let total = 0;
  let at: 'start' | 'rows' | 'end' = 'start';
  let awaited: BackupPortion | null = null;
  let place = 0;
  for await (const frame of frames) {
    if (at === 'end') throw new BackupError('damaged', 'after the end');
    if (at === 'start') {
      yield openingOf(frame, schema);
      at = 'rows';
      continue;
    }
    if (awaited) {
      yield { table: awaited.table, rows: [fileOf(frame, awaited)] };
      awaited = null;
      continue;
    }
    const end = frame.kind === 'json' ? ending.safeParse(frame.value) : null;
    if (end?.success) {
      const missing = BACKUP_TABLE_NAMES.find((table) => (end.data.rows[table] ?? 0) !== (seen[table] ?? 0));
      if (missing) throw new BackupError('incomplete', missing);
      at = 'end';
      continue;
    }
    const portion = portionOf(frame);
    const { table, rows } = portion;
    // The order of the tables is part of the format: what a row belongs to stands before it.
    if (BACKUP_TABLE_NAMES.indexOf(table) < place) throw new BackupError('damaged', table);
    place = BACKUP_TABLE_NAMES.indexOf(table);
    seen[table] = (seen[table] ?? 0) + rows.length;
    total += rows.length;
    if (total > MOST_ROWS) throw new BackupError('too-large');
    if (!isFileTable(table)) yield portion;
    else if (rows.length === 1) awaited = { table, rows };
    else throw new BackupError('row', table);
  }
  if (at !== 'end') throw new BackupError('cut-short');
}

function openingOf(frame: Frame, schema: number): BackupOpening {
  const read = opening.safeParse(frame.kind === 'json' ? frame.value : null);
  if (!read.success) throw new BackupError('row', 'beginning');
  if (read.data.schema > schema) throw new BackupError('newer', read.data.app);
  return read.data;
}

function portionOf(frame: Frame): BackupPortion {
  const read = portionShape.safeParse(frame.kind === 'json' ? frame.value : null);
  const table = BACKUP_TABLE_NAMES.find((name) => name === read.data?.table);
  if (!read.success || !table) throw new BackupError('row', read.data?.table.slice(0, 40) ?? 'frame');
  const { shape } = BACKUP_TABLES[table];
  for (const row of read.data.rows) if (!inForm(shape, row)) throw new BackupError('row', table);
  // What belongs to another browser is not taken, whoever wrote it into the file.
  if (table === 'settings')
    for (const row of read.data.rows)
      if (!isMovedSetting((row as { key: string }).key)) throw new BackupError('row', table);
  const { rows, stamps } = read.data;
  if (stamps && stamps.length !== rows.length) throw new BackupError('row', table);
  return { table, rows, ...(stamps ? { stamps } : {}) };
}

/** Odd input may make a check itself fail, such as a value nested without end: that is no row either. */
function inForm(shape: z.core.$ZodType, row: unknown): boolean {
  try {
    return z.safeParse(shape, row).success;
  } catch {
    return false;
  }
}

/** The row of a file with its octets, which must be as many as the row says. */
function fileOf(frame: Frame, { table, rows: [row] }: BackupPortion): unknown {
  const { bytes, ...rest } = row as { bytes: number };
  if (frame.kind !== 'octets' || frame.octets.length !== bytes) throw new BackupError('damaged', table);
  return { ...rest, content: frame.octets };
}

async function* counted(source: AsyncIterable<Uint8Array>, tell: (octets: number) => void): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const piece of source) {
    done += piece.length;
    tell(done);
    yield piece;
  }
}
