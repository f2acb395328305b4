import type { Table } from 'dexie';
import type { CustomerDatabase } from '../database.ts';
import type { BackupTable } from './backup-tables.ts';
import { framed } from './frames.ts';

/** Octets of JSON after which a frame is closed. */
const FRAME = 262_144;

/** A table's rows in the order of their keys, some at a time; each portion is a transaction of its own. */
export async function* portionsOf(table: Table<unknown, unknown>, size: number): AsyncGenerator<unknown[]> {
  const keyPath = table.schema.primKey.keyPath;
  const keyOf = (row: unknown): unknown => {
    const fields = row as Record<string, unknown>;
    return typeof keyPath === 'string' ? fields[keyPath] : (keyPath ?? []).map((field) => fields[field]);
  };
  if (hasNoOrder(table)) {
    const keys = await table.toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += size) {
      const rows = await table.bulkGet(keys.slice(at, at + size));
      yield rows.filter((row) => row !== undefined);
    }
    return;
  }
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

/**
 * Keys of a sealed history lie in no order: looking for the next portion would open them all again. Of the journal, whose
 * keys are many, none is sealed.
 */
const hasNoOrder = ({ db, name }: Table<unknown, unknown>): boolean =>
  (db as Partial<CustomerDatabase>).keyring?.isVaulted === true && name !== 'events';

const encoder = new TextEncoder();
/** A value as a frame. */
export const jsonFrame = (value: unknown): Uint8Array[] => framed('json', encoder.encode(JSON.stringify(value)));

/**
 * Rows of one table as frames of a moderate size.
 * @param stamps in the order of the rows, where a shared history says which edit each of them is
 */
export function* rowFrames(
  table: BackupTable,
  rows: readonly unknown[],
  stamps: readonly unknown[] | null = null,
): Generator<Uint8Array> {
  let texts: string[] = [];
  let length = 0;
  let from = 0;
  const flush = (): Uint8Array[] => {
    const told = stamps ? `,"stamps":${JSON.stringify(stamps.slice(from, from + texts.length))}` : '';
    return framed('json', encoder.encode(`{"table":"${table}","rows":[${texts.join(',')}]${told}}`));
  };
  for (const row of rows) {
    const text = JSON.stringify(row);
    texts.push(text);
    length += text.length;
    if (length < FRAME) continue;
    yield* flush();
    from += texts.length;
    texts = [];
    length = 0;
  }
  if (texts.length > 0) yield* flush();
}

/** What lies in a table of files. */
export type FileRow = { content: Uint8Array };

/** A file: what it is, then its octets as they are. */
export function* fileFrames(table: BackupTable, rows: readonly FileRow[]): Generator<Uint8Array> {
  for (const { content, ...rest } of rows) {
    yield* jsonFrame({ table, rows: [{ ...rest, bytes: content.length }] });
    yield* framed('octets', content);
  }
}
