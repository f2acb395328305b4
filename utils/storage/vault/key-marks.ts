import type { DBCoreIndex, DBCoreKeyRange } from 'dexie';
import { cmp } from 'dexie';
import type { Marks } from './marks.ts';
import { OBSERVED } from './observed-fields.ts';
import { VaultError } from './vault-record.ts';

/** Kinds of ranges, as Dexie counts them; its own list exists for the compiler alone. */
export const RANGE = { equal: 1, range: 2, any: 3, never: 4 } as const;
/** Stands after every text that begins the same. */
const LAST = '\uffff';

const fieldsOf = ({ keyPath }: DBCoreIndex): readonly string[] =>
  typeof keyPath === 'string' ? [keyPath] : (keyPath ?? []);

/** Whether keys of an index have marks in them. */
export const isMarked = (table: string, index: DBCoreIndex): boolean =>
  fieldsOf(index).some((field) => OBSERVED[table]?.marked[field]);

/**
 * A field of a row or of a key as it lies in the database. What stands behind a shop's name is marked together with it:
 * the same cookie at two shops has two marks.
 */
function stored(table: string, field: string, value: unknown, shop: unknown, marks: Marks | null): unknown {
  const clear = typeof value === 'string' ? OBSERVED[table]?.marked[field]?.(value) : undefined;
  if (typeof value !== 'string' || typeof clear !== 'string') return value;
  if (!marks) throw new VaultError('locked');
  return clear + marks.of(placeOf(table, field, shop), value.slice(clear.length));
}

const placeOf = (table: string, field: string, shop: unknown): string =>
  `${table} ${field} ${field === 'key' && typeof shop === 'string' ? shop : ''}`;

/** The marked fields of a row. */
export function markedFields(table: string, row: Readonly<Record<string, unknown>>, marks: Marks): [string, unknown][] {
  const fields = Object.keys(OBSERVED[table]?.marked ?? {});
  return fields.flatMap((field) =>
    row[field] === undefined ? [] : [[field, stored(table, field, row[field], row.shop, marks)] as [string, unknown]],
  );
}

/**
 * A whole key, or the beginning of one, as it lies in the database.
 * @throws VaultError `locked`, where something of it is marked and there is no key to do so
 */
export function storedKey(table: string, index: DBCoreIndex, key: unknown, marks: Marks | null): unknown {
  const fields = fieldsOf(index);
  if (!Array.isArray(key)) return stored(table, fields[0] ?? '', key, undefined, marks);
  const shop: unknown = key[fields.indexOf('shop')];
  return key.map((part, at) => stored(table, fields[at] ?? '', part, shop, marks));
}

/** The key that lies so in the database, as the rooms know it; undefined where a mark in it does not open. */
export function clearKey(table: string, index: DBCoreIndex, key: unknown, marks: Marks): unknown {
  const fields = fieldsOf(index);
  const parts: unknown[] = Array.isArray(key) ? key : [key];
  const shown: unknown[] = [];
  for (const [at, part] of parts.entries()) {
    const field = fields[at] ?? '';
    const clear = typeof part === 'string' ? OBSERVED[table]?.marked[field]?.(part) : undefined;
    if (typeof part !== 'string' || typeof clear !== 'string') shown.push(part);
    else {
      const text = marks.textOf(placeOf(table, field, shown[fields.indexOf('shop')]), part.slice(clear.length));
      if (text === null) return undefined;
      shown.push(clear + text);
    }
  }
  return Array.isArray(key) ? shown : shown[0];
}

/** Whether a key of a table lies as it is, whatever is sealed. */
export function isPlainKey(table: string, index: DBCoreIndex, key: unknown): boolean {
  if (!isMarked(table, index)) return true;
  const [field = ''] = fieldsOf(index);
  return typeof key === 'string' && OBSERVED[table]?.marked[field]?.(key) === null;
}

/** A range of keys as they lie in the database. */
export interface StoredRange {
  range: DBCoreKeyRange;
  /** It has exactly what was asked for, and not more. */
  whole: boolean;
  /** Its keys lie in the order in which they are asked for. */
  ordered: boolean;
}

/**
 * Where the rows of a range lie. Marks have no order: only what the range pins can be looked for, and the rest of it is
 * left to whoever reads the rows.
 * @throws VaultError as above
 */
export function storedRange(
  table: string,
  index: DBCoreIndex,
  range: DBCoreKeyRange,
  marks: Marks | null,
): StoredRange {
  if (range.type === RANGE.any || range.type === RANGE.never) return { range, whole: true, ordered: false };
  const any = { ...range, type: RANGE.any, lower: undefined, upper: undefined } as unknown as DBCoreKeyRange;
  const { lower, upper } = range as { lower: unknown; upper: unknown };
  const none = { range: any, whole: false, ordered: false };
  if (lower === undefined || upper === undefined) return none;
  if (cmp(lower, upper) === 0) {
    const key = storedKey(table, index, lower, marks);
    return { range: { ...range, lower: key, upper: key }, whole: true, ordered: true };
  }
  if (!Array.isArray(lower) || !Array.isArray(upper)) return none;
  const fields = fieldsOf(index);
  const differs = fields.findIndex((_, at) => cmp(lower[at], upper[at]) !== 0);
  if (differs < 1) return none;
  const pinned = storedKey(table, index, lower.slice(0, differs), marks) as unknown[];
  const clear = OBSERVED[table]?.marked[fields[differs] ?? ''];
  if (!clear && fields.slice(differs).every((field) => !OBSERVED[table]?.marked[field])) {
    const bounds = { lower: [...pinned, ...lower.slice(differs)], upper: [...pinned, ...upper.slice(differs)] };
    return { range: { ...range, ...bounds }, whole: true, ordered: true };
  }
  const [from, to] = [String(lower[differs]), String(upper[differs])];
  const kind = clear?.(from);
  if (kind && to.startsWith(kind)) {
    const bounds = { lower: [...pinned, kind], upper: [...pinned, kind + LAST], lowerOpen: false, upperOpen: false };
    return { range: { ...range, ...bounds }, whole: from === kind && to === kind + LAST, ordered: false };
  }
  // An empty array stands after every text and every number.
  const bounds = { lower: pinned, upper: [...pinned, []], lowerOpen: false, upperOpen: false };
  return { range: { ...range, ...bounds }, whole: false, ordered: false };
}

/** Whether a key lies in a range. */
export function isWithin(key: unknown, { type, lower, upper, lowerOpen, upperOpen }: DBCoreKeyRange): boolean {
  if (type === RANGE.any) return true;
  if (type === RANGE.never || key === undefined) return false;
  const fromLower = lower === undefined ? 1 : cmp(key, lower);
  const toUpper = upper === undefined ? 1 : cmp(upper, key);
  return (lowerOpen ? fromLower > 0 : fromLower >= 0) && (upperOpen ? toUpper > 0 : toUpper >= 0);
}
