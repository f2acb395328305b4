import type { DBCore, DBCoreTransaction } from 'dexie';
import { cmp } from 'dexie';
import { RANGE } from './key-marks.ts';
import { isWiped, type KeyWork } from './keyring.ts';
import { OBSERVED } from './observed-fields.ts';
import { type Row, shownForm, storedForm } from './stored-form.ts';
import { VaultError } from './vault-record.ts';
import type { VaultState } from './vault-state.ts';

/** Rows in memory at a time; texts of policies and pictures are long. */
const BATCH: Readonly<Record<string, number>> = { policies: 10, pictures: 5 };
const USUAL_BATCH = 200;

/**
 * Writes every row whose keys tell of a shop as a new state of the vault wants it, past everything that looks at rows:
 * damaged ones are turned as well. All in one transaction, because a key is found by its mark or by itself.
 * @param work is told how far it is, and asked whether to go on
 * @throws VaultError `unread` where a row does not open that is to lie in the clear, `stopped` where somebody wanted so
 */
export function convertTables(
  core: DBCore,
  trans: DBCoreTransaction,
  state: VaultState,
  work: KeyWork | null,
): Promise<void> {
  if (!state.key) throw new VaultError('locked');
  const names = Object.keys(OBSERVED).filter((name) => Object.keys(OBSERVED[name]?.marked ?? {}).length > 0);
  const counted = inTurn(names, (name) => {
    const table = core.table(name);
    const range = { type: RANGE.any, lower: undefined, upper: undefined } as never;
    return table.count({ trans, query: { index: table.schema.primaryKey, range } }).then((count) => {
      if (work) work.total += count;
    });
  });
  return counted.then(() => inTurn(names, (name) => convertTable(core, trans, name, state, work)));
}

function convertTable(
  core: DBCore,
  trans: DBCoreTransaction,
  name: string,
  state: VaultState,
  work: KeyWork | null,
): Promise<void> {
  const table = core.table(name);
  const index = table.schema.primaryKey;
  const keyOf = (row: object): unknown => index.extractKey?.(row);
  const any = { type: RANGE.any, lower: undefined, upper: undefined } as never;
  const convert = (keys: unknown[]): Promise<void> => {
    // One request for a stretch of keys, not one for each: pages wait for the end of it.
    const range = { type: RANGE.range, lower: keys[0], upper: keys.at(-1) } as never;
    return table.query({ trans, values: true, query: { index, range } }).then(({ result }: { result: Row[] }) => {
      // Locked meanwhile: what cannot be opened now must not pass for what can never be.
      if (!state.key || isWiped(state.key)) throw new VaultError('locked');
      if (work?.stopped) throw new VaultError('stopped');
      if (work) work.done += result.length;
      const [gone, put]: [unknown[], Row[]] = [[], []];
      for (const row of result) {
        const shown = shownForm(name, keyOf, row, state.key?.secret ?? null);
        if (shown.locked && state.marked) continue;
        const next = storedForm(name, keyOf, shown, state);
        if (next === row) continue;
        put.push(next);
        if (cmp(keyOf(row), keyOf(next)) !== 0) gone.push(keyOf(row));
      }
      // What does not open stays where it is.
      const remove =
        gone.length === result.length
          ? ({ type: 'deleteRange', trans, range } as const)
          : ({ type: 'delete', trans, keys: gone } as const);
      const removed = gone.length > 0 ? table.mutate(remove) : Promise.resolve();
      return removed.then(() => (put.length > 0 ? table.mutate({ type: 'put', trans, values: put }) : undefined));
    }) as Promise<never>;
  };
  return table.query({ trans, values: false, query: { index, range: any } }).then(({ result }) => {
    const size = BATCH[name] ?? USUAL_BATCH;
    const batches = Array.from({ length: Math.ceil(result.length / size) }, (_, at) =>
      result.slice(at * size, (at + 1) * size),
    );
    return inTurn(batches, convert);
  });
}

/** One after the other, by the transaction's own promises. */
const inTurn = <T>(items: readonly T[], work: (item: T) => Promise<void>, from = 0): Promise<void> => {
  const item = items[from];
  return item === undefined ? Promise.resolve() : work(item).then(() => inTurn(items, work, from + 1));
};
