import { markedFields } from './key-marks.ts';
import { isWiped } from './keyring.ts';
import { isMark } from './marks.ts';
import { OBSERVED, type ObservedTable } from './observed-fields.ts';
import { type Lockable, openRow, sealRow } from './seal-row.ts';
import { SECRET_FIELDS } from './secret-fields.ts';
import { VaultError } from './vault-record.ts';
import type { VaultState } from './vault-state.ts';

export type Row = object & Lockable;
type Field = readonly [path: string, standIn: unknown];

/**
 * A row as it is to lie in the database.
 * @throws VaultError where the row was read without its secrets, or must be sealed and there is no key
 */
export function storedForm(table: string, keyOf: (row: object) => unknown, row: Row, state: VaultState): Row {
  // What was read without its secrets must not take their place, whatever was unlocked since.
  if (row.locked) throw new VaultError(state.key ? 'unread' : 'locked');
  const spec = OBSERVED[table];
  const observed = spec && isSealed(spec, row, state) ? spec : null;
  const secret = state.secrets ? Object.entries(SECRET_FIELDS[table] ?? {}) : [];
  if (!observed && secret.length === 0) return row;
  if (!state.key || !state.marks || isWiped(state.key)) throw new VaultError('locked');
  if (!observed) return sealRow(table, keyOf, row, secret, state.key.secret);
  const marks = markedFields(table, row as Record<string, unknown>, state.marks);
  const fields = observed.clear ? othersOf(row, observed) : [...secret, ...Object.entries(observed.sealed ?? {})];
  return sealRow(table, keyOf, row, [...fields, ...marks], state.key.secret);
}

/** Whether what a row tells of a shop is sealed now: all at once where keys are marked, one by one elsewhere. */
function isSealed({ marked, only }: ObservedTable, row: Row, state: VaultState): boolean {
  const now = Object.keys(marked).length > 0 ? state.marked : state.observed;
  return now && (only?.(row as Record<string, unknown>) ?? true);
}

const othersOf = (row: Row, { clear = [], marked }: ObservedTable): Field[] =>
  Object.keys(row).flatMap((field): Field[] => (clear.includes(field) || marked[field] ? [] : [[field, undefined]]));

/** A row as the rooms know it; where it does not open, no mark stands for a shop's name. */
export function shownForm(
  table: string,
  keyOf: (row: object) => unknown,
  row: unknown,
  secret: Uint8Array | null,
): Row {
  if (typeof row !== 'object' || row === null) return row as never;
  const shown = openRow(table, keyOf(row), row, secret) as Row & { shop?: unknown };
  return shown.locked && isMark(shown.shop) ? ({ ...shown, shop: '' } as Row) : shown;
}
