import type { RowCounts } from './backup-tables.ts';
import type { Fate } from './merge-rows.ts';

/** What became of a backup's rows, by table. `added`: they were not here; the others as in `Fate`. */
export type RestoreOutcome = Record<Fate | 'added', RowCounts>;

/** Counts what became of some rows. */
export function tally(outcome: RestoreOutcome, fate: keyof RestoreOutcome, table: keyof RowCounts, by = 1): void {
  if (by > 0) outcome[fate][table] = (outcome[fate][table] ?? 0) + by;
}
