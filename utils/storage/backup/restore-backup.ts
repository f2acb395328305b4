import { Dexie, type IndexableType } from 'dexie';
import type { CustomerDatabase } from '../database.ts';
import type { EventRow, VisitRow } from '../rows.ts';
import { stopIfAborted } from './backup-error.ts';
import { isFileTable } from './backup-tables.ts';
import type { BackupReading } from './look-into-backup.ts';
import { JournalMerge } from './merge-journals.ts';
import { type Fate, mergeRows } from './merge-rows.ts';
import { type BackupOpening, type BackupPortion, type OpenBackup, readBackup } from './read-backup.ts';
import { type RestoreOutcome, tally } from './restore-outcome.ts';

/** How rows are taken in. A shared history has rules of its own, so that all machines come to the same rows. */
export interface RestoreRules {
  /** Called with the beginning, within the transaction. */
  begin?(opening: BackupOpening): Promise<void>;
  /** What of a portion is taken in. */
  admit?(portion: BackupPortion): Promise<BackupPortion>;
  merge(
    table: BackupPortion['table'],
    ours: unknown,
    theirs: unknown,
    visits: JournalMerge['shared'],
  ): { fate: Fate; row: unknown };
}

/**
 * Takes a backup into the history: union, row by row, in one transaction. Whatever goes wrong until its end (damage, a
 * full disk, the customer's word, a killed browser) leaves the history as it was.
 */
export async function restoreBackup(
  db: CustomerDatabase,
  backup: OpenBackup,
  options: BackupReading = {},
  rules: RestoreRules = { merge: mergeRows },
): Promise<RestoreOutcome> {
  const outcome: RestoreOutcome = { added: {}, changed: {}, same: {}, kept: {} };
  const parts = readBackup(backup, db.verno, options);
  const pull = (): Promise<IteratorResult<unknown>> => {
    // Reading runs outside the transaction's zone; `waitFor` keeps the transaction alive meanwhile.
    const next = Promise.resolve(Dexie.ignoreTransaction(() => parts.next()));
    // One is read ahead: when the transaction ends early, nobody is left to ask how that went.
    next.catch(() => undefined);
    return next;
  };
  try {
    // All of them: what another machine forgot goes from every one.
    await db.transaction('rw', db.tables, async () => {
      const journals = new JournalMerge(db);
      let next = pull();
      for (;;) {
        const { done, value } = await Dexie.waitFor(next, 600_000);
        stopIfAborted(options.signal);
        if (done) break;
        next = pull();
        const part = value as BackupPortion | BackupOpening;
        if (!('table' in part)) await rules.begin?.(part);
        else await take(db, (await rules.admit?.(part)) ?? part, journals, outcome, rules);
      }
      await journals.finish(outcome);
    });
  } finally {
    await parts.return(undefined);
  }
  return outcome;
}

async function take(
  db: CustomerDatabase,
  { table, rows }: BackupPortion,
  journals: JournalMerge,
  outcome: RestoreOutcome,
  rules: RestoreRules,
): Promise<void> {
  if (table === 'visits') return journals.visits(rows as VisitRow[], outcome);
  if (table === 'events') return journals.events(rows as EventRow[], outcome);
  await journals.finish(outcome);
  const into = db.table(table);
  const { keyPath } = into.schema.primKey;
  const keyOf = (row: unknown): IndexableType => {
    const fields = row as Record<string, IndexableType>;
    return (
      typeof keyPath === 'string' ? fields[keyPath] : (keyPath ?? []).map((field) => fields[field])
    ) as IndexableType;
  };
  const keys = rows.map(keyOf);
  // Of a file that is here under its own hash, the octets need not be read again.
  const known = isFileTable(table)
    ? (await into.where(':id').anyOf(keys).primaryKeys()).map(() => rows[0])
    : await into.bulkGet(keys);
  const put: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    const ours = known[index];
    if (ours === undefined) {
      tally(outcome, 'added', table);
      put.push(row);
      continue;
    }
    const { fate, row: merged } = isFileTable(table)
      ? { fate: 'same' as const, row }
      : rules.merge(table, ours, row, journals.shared);
    tally(outcome, fate, table);
    if (fate === 'changed') put.push(merged);
  }
  await into.bulkPut(put);
}
