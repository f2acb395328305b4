import { expect, test } from 'vitest';
import { BACKUP_TABLE_NAMES } from '../../../../../utils/storage/backup/backup-tables.ts';
import type { CustomerDatabase } from '../../../../../utils/storage/index.ts';
import { backupOf, restored } from '../../../../support/backups.ts';
import { addVisit, fillHistory, idOf, rowsOf } from '../../../../support/build-history.ts';
import { freshHistory } from '../../../../support/history.ts';

const filled = async (): Promise<CustomerDatabase> => {
  const db = freshHistory();
  await fillHistory(db);
  return db;
};

test.each(['sealed', 'open'])('a history comes back from a %s backup as it was, in an empty browser', async (how) => {
  const db = await filled();
  const file = await backupOf(db, how === 'sealed' ? 'four plain words here' : null);
  const there = freshHistory();
  const { contents, outcome } = await restored(there, file, 'four plain words here');
  expect(await rowsOf(there)).toEqual(await rowsOf(db));
  expect(contents).toMatchObject({ shops: ['lamppu.example'], newShops: 1, newCases: 1, attachments: 50_000 });
  expect(contents).toMatchObject({ brokenJournals: 0, brokenFiles: 0, sealed: how === 'sealed' });
  expect(outcome.added).toMatchObject({ shops: 1, events: 8, attachments: 1 });
  expect([outcome.changed, outcome.same, outcome.kept]).toEqual([{}, {}, {}]);
});

test('what belongs to this browser alone is not in it', async () => {
  const there = freshHistory();
  await restored(there, await backupOf(await filled(), null));
  const keys = await there.settings.toCollection().primaryKeys();
  expect(keys.filter((key) => key === 'value-key' || key === 'reminders')).toEqual([]);
  expect(keys).toContain('residence');
});

test('taking in the same backup again changes nothing', async () => {
  const db = await filled();
  const file = await backupOf(db, null);
  const before = await rowsOf(db);
  const { outcome } = await restored(db, file);
  expect([outcome.added, outcome.changed, outcome.kept]).toEqual([{}, {}, {}]);
  expect(await rowsOf(db)).toEqual(before);
});

test('two histories become their union, whichever is taken into the other', async () => {
  const [one, other] = [await filled(), freshHistory()];
  await restored(other, await backupOf(one, null));
  await addVisit(one, idOf(100), 4);
  await addVisit(other, idOf(200), 2);
  const [first, second] = [await backupOf(one, null), await backupOf(other, null)];
  await restored(one, second);
  await restored(other, first);
  expect(await one.events.count()).toBe(14);
  expect(await rowsOf(one)).toEqual(await rowsOf(other));
});

test('every table of the history is in it, but what only this browser can open', () => {
  expect([...BACKUP_TABLE_NAMES, 'inbox'].sort()).toEqual(
    freshHistory()
      .tables.map(({ name }) => name)
      .sort(),
  );
});
