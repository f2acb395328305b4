import type { Table } from 'dexie';
import type { CustomerDatabase } from '../database.ts';
import type { Lockable } from './seal-row.ts';
import { SECRET_TABLES } from './secret-fields.ts';
import { type ObservedState, VAULT_SETTING, VaultError, type VaultRecord } from './vault-record.ts';

/** Rows of one transaction. Files of answers are large, so each has its own. */
const BATCH: Readonly<Record<string, number>> = { attachments: 1, pictures: 1, events: 500 };
const USUAL_BATCH = 50;

/** The vault of a history, or null where no passphrase is set. */
export const vaultOf = async (db: CustomerDatabase): Promise<VaultRecord | null> =>
  ((await db.settings.get(VAULT_SETTING))?.value as VaultRecord | undefined) ?? null;

/** What a run set out to do; another order of the customer, or another vault, ends it. */
type Task = Pick<VaultRecord, 'id' | 'phase' | 'observed'>;

const isTask = (vault: VaultRecord | null, { id, phase, observed }: Task): vault is VaultRecord =>
  vault?.id === id && vault.phase === phase && vault.observed === observed;

/**
 * Brings every row to what the vault asks for: sealed after a passphrase was set or what was seen was included, clear again
 * before that ends. May be broken off at any point and begun anew: each row is either sealed or clear, and both can be read.
 * @param told called after each batch
 */
export async function resealRows(db: CustomerDatabase, told: () => void = () => undefined): Promise<void> {
  const task = await vaultOf(db);
  if (!task) return;
  const { observed = 'clear', phase } = task;
  if (observed === 'sealing' || observed === 'unsealing') {
    const outcome = await resealTables(db, task, ['events'], told);
    if (outcome === 'whole') {
      await observedIs(db, task, observed === 'sealing' ? 'sealed' : 'clear');
      told();
      return resealRows(db, told);
    }
    if (outcome === 'overtaken') return;
  }
  if (phase === 'on') return;
  const outcome = await resealTables(db, task, SECRET_TABLES, told);
  if (outcome === 'overtaken') return;
  await finish(db, task, outcome === 'whole');
  told();
}

async function resealTables(
  db: CustomerDatabase,
  task: Task,
  names: readonly string[],
  told: () => void,
): Promise<'overtaken' | 'whole' | 'partly'> {
  const keys = new Map<string, unknown[]>();
  for (const name of names) keys.set(name, await db.table(name).toCollection().primaryKeys());
  const total = [...keys.values()].reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  let whole = true;
  for (const [name, all] of keys) {
    const size = BATCH[name] ?? USUAL_BATCH;
    for (let at = 0; at < all.length; at += size) {
      const batch = all.slice(at, at + size);
      done += batch.length;
      const outcome = await resealed(db, task, db.table(name), batch, { done, total });
      if (outcome === 'overtaken') return outcome;
      whole &&= outcome === 'whole';
      told();
    }
  }
  return whole ? 'whole' : 'partly';
}

/** One batch: rows are read opened and written back, which seals them or not. A row that does not open stays as it is. */
function resealed(
  db: CustomerDatabase,
  task: Task,
  table: Table<Lockable>,
  keys: unknown[],
  progress: Pick<VaultRecord, 'done' | 'total'>,
): Promise<'overtaken' | 'whole' | 'partly'> {
  return db.transaction('rw', table, db.settings, async () => {
    const vault = await vaultOf(db);
    if (!isTask(vault, task)) return 'overtaken';
    if (db.keyring.key?.vault !== vault.id) throw new VaultError('locked');
    const [first, last] = [keys[0], keys.at(-1)] as [string, string];
    const rows = await table.where(':id').between(first, last, true, true).toArray();
    const readable = rows.filter(({ locked }) => !locked);
    await table.bulkPut(readable);
    await db.settings.put({ key: VAULT_SETTING, value: { ...vault, ...progress } });
    return readable.length === rows.length ? 'whole' : 'partly';
  });
}

/** Ends the work on what was seen. With `clear` every key is made a name again, in the same transaction. */
function observedIs(db: CustomerDatabase, task: Task, observed: ObservedState): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const vault = await vaultOf(db);
    if (isTask(vault, task)) await db.settings.put({ key: VAULT_SETTING, value: { ...vault, observed } });
  });
}

/**
 * Ends the work, unless the customer has ordered something else meanwhile: a vault is taken away only by a run that saw
 * every row clear. One with a row that did not open is kept, for without it nobody could ever try again.
 */
function finish(db: CustomerDatabase, task: Task, whole: boolean): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const vault = await vaultOf(db);
    if (!isTask(vault, task)) return;
    if (task.phase === 'sealing') await db.settings.put({ key: VAULT_SETTING, value: { ...vault, phase: 'on' } });
    else if (whole && (vault.observed ?? 'clear') === 'clear') await db.settings.delete(VAULT_SETTING);
  });
}
