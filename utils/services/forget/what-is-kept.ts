import { HISTORY_TABLES, type HistoryTable } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import type { ForgetScope } from '../keeping/keep-commands.ts';
import { keptRows } from './kept-rows.ts';

/** How many rows of each kind are kept of a scope; kinds of which there are none are left out. */
export type KeptCounts = [HistoryTable, number][];

/** What would be removed, before it is. */
export async function whatIsKept(services: Services, scope: ForgetScope): Promise<KeptCounts> {
  const { db } = services;
  const counts = await db.transaction('r', db.tables, async (): Promise<KeptCounts> => {
    if (scope.what === 'everything') {
      return Promise.all(
        HISTORY_TABLES.map(async (table): Promise<[HistoryTable, number]> => [table, await db.table(table).count()]),
      );
    }
    const { keys, journals } = await keptRows(db, scope);
    const events = await Promise.all(
      journals.map((visit) =>
        db.events.where('[visit+seq]').between([visit, 0], [visit, Number.POSITIVE_INFINITY]).count(),
      ),
    );
    const journal = events.reduce((sum, count) => sum + count, 0);
    return HISTORY_TABLES.map((table) => [table, table === 'events' ? journal : (keys[table]?.length ?? 0)]);
  });
  return counts.filter(([, count]) => count > 0);
}
