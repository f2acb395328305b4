import { describe, expect, test } from 'vitest';
import { type CustomerDatabase, openBackup, restoreBackup } from '../../../../../utils/storage/index.ts';
import { backupOf, restored } from '../../../../support/backups.ts';
import { addVisit, buildJournal, fillHistory, idOf, rowsOf } from '../../../../support/build-history.ts';
import { freshHistory } from '../../../../support/history.ts';

const LATER = Date.UTC(2026, 11, 1);

/** A history and a backup of it. */
async function saved(change: (db: CustomerDatabase) => Promise<unknown> = () => Promise.resolve()) {
  const db = freshHistory();
  await fillHistory(db);
  await change(db);
  return { db, file: await backupOf(db, null) };
}

describe('journals', () => {
  test('the longer of two that agree holds all, here or there', async () => {
    const { db, file: short } = await saved();
    await addVisit(db, idOf(2), 9);
    const long = await backupOf(db, null);
    const other = freshHistory();
    await restored(other, short);
    const { outcome } = await restored(other, long);
    expect(outcome).toMatchObject({ added: { events: 6 }, changed: { visits: 1 }, kept: {} });
    expect(await other.visits.get(idOf(2))).toEqual(await db.visits.get(idOf(2)));
    expect(await other.events.toArray()).toEqual(await db.events.toArray());
    await restored(db, short);
    expect((await db.visits.get(idOf(2)))?.length).toBe(9);
  });

  test('one that went another way leaves ours as it is, and it is said', async () => {
    const { file } = await saved((db) => addVisit(db, idOf(2), 9, 'elsewhere.example'));
    const { db } = await saved();
    const before = await rowsOf(db);
    const { outcome } = await restored(db, file);
    expect(outcome.kept).toMatchObject({ visits: 1, events: 9 });
    expect((await rowsOf(db)).events).toEqual(before.events);
    expect((await rowsOf(db)).visits).toEqual(before.visits);
  });

  test('events that were deleted here after their keep-time stay deleted', async () => {
    const { db, file } = await saved();
    await db.events
      .where('[visit+seq]')
      .between([idOf(2), 0], [idOf(2), Number.POSITIVE_INFINITY])
      .delete();
    await db.visits.update(idOf(2), { gaps: ['journal-expired'] });
    await restored(db, file);
    expect(
      await db.events
        .where('[visit+seq]')
        .between([idOf(2), 0], [idOf(2), 99])
        .count(),
    ).toBe(0);
  });

  test('a chain that does not hold is said before anything is taken in', async () => {
    const { file } = await saved(async (db) => {
      const [first] = await buildJournal(idOf(1), 1);
      await db.events.put({ ...first, event: { type: 'page', at: 0, url: 'https://x.example/', title: '' } } as never);
    });
    expect((await restored(freshHistory(), file)).contents.brokenJournals).toBe(1);
  });
});

describe('rows that may change', () => {
  test('a shop spans both histories and keeps what only one knows', async () => {
    const { file } = await saved((db) => db.shops.update('lamppu.example', { firstSeen: 5, level: 'all' }));
    const { db } = await saved((at) => at.shops.update('lamppu.example', { lastSeen: LATER, controller: null }));
    await restored(db, file);
    expect(await db.shops.get('lamppu.example')).toMatchObject({ firstSeen: 5, lastSeen: LATER, level: 'all' });
    expect((await db.shops.get('lamppu.example'))?.controller?.name).toBe('Lamppukauppa Oy');
  });

  test('of a finding the newer state holds, with what was last said of it', async () => {
    const key = (await saved()).db.findings.toArray().then(([row]) => row?.key ?? '');
    const at = ['lamppu.example', await key] as [string, string];
    const dismissed = { reason: 'accepted', note: '', at: 9, verdict: 'differs', message: 'm' } as const;
    const { file } = await saved((db) => db.findings.update(at, { dismissed }));
    const { db } = await saved((own) => own.findings.update(at, { lastSeen: LATER, verdict: 'agrees' }));
    await restored(db, file);
    expect(await db.findings.get(at)).toMatchObject({ verdict: 'agrees', lastSeen: LATER, dismissed });
  });

  test('visits of two browsers are counted together, those of one history once', async () => {
    const { db, file } = await saved();
    const other = freshHistory();
    await addVisit(other, idOf(300), 1);
    await restored(other, file);
    const seen = await other.sightings.toArray();
    expect(seen.map(({ visits }) => visits)).toEqual([3, 3, 3]);
    await restored(db, file);
    expect((await db.sightings.toArray()).map(({ visits }) => visits)).toEqual([2, 2, 2]);
  });

  test('what the customer chose and wrote here stays', async () => {
    const { file } = await saved((db) => db.settings.put({ key: 'residence', value: 'DE' }));
    const { db } = await saved((own) => own.identities.update('lamppu.example', { name: 'New' }));
    const { outcome } = await restored(db, file);
    expect(outcome.kept).toEqual({ settings: 1, identities: 1 });
    expect((await db.settings.get('residence'))?.value).toBe('FI');
    expect((await db.identities.get('lamppu.example'))?.name).toBe('New');
  });
});

test('stopped by the customer, or by a row that cannot be written, nothing of it is here', async () => {
  const { file } = await saved();
  const db = freshHistory();
  await addVisit(db, idOf(400), 2);
  const before = await rowsOf(db);
  const backup = await openBackup(file, '');
  const stop = new AbortController();
  const stopped = restoreBackup(db, backup, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  expect(await rowsOf(db)).toEqual(before);
  db.attachments.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(restoreBackup(db, backup)).rejects.toThrow();
  expect(await rowsOf(db)).toEqual(before);
});
