import { TOLD_SETTING } from '../cases/reminders.ts';
import type { Services } from '../container.ts';
import type { ForgetScope } from '../keeping/keep-commands.ts';
import { keptRows } from './kept-rows.ts';

/** Removes every row of a scope from every table, all or nothing. */
export async function removeRows({ db }: Services, scope: ForgetScope): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    if (scope.what === 'everything') {
      await Promise.all(db.tables.map((table) => table.clear()));
      return;
    }
    const { keys, journals, cases } = await keptRows(db, scope);
    for (const visit of journals) {
      await db.events.where('[visit+seq]').between([visit, 0], [visit, Number.POSITIVE_INFINITY]).delete();
    }
    for (const [table, found] of Object.entries(keys)) await db.table<unknown, unknown>(table).bulkDelete([...found]);
    const told = (await db.settings.get(TOLD_SETTING))?.value;
    if (!Array.isArray(told)) return;
    const kept = told.filter((mark) => !cases.some((id) => String(mark).startsWith(id)));
    if (kept.length < told.length) await db.settings.put({ key: TOLD_SETTING, value: kept });
  });
}
