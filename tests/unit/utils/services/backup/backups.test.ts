import { describe, expect, test } from 'vitest';
import { folderName, folderSink } from '../../../../../utils/services/backup/backup-folder.ts';
import { backupDue, lastBackup, setBackupRhythm } from '../../../../../utils/services/backup/backup-rhythm.ts';
import { lookInto, restoreHistory } from '../../../../../utils/services/backup/restore-history.ts';
import { type BackupSink, blobSink, saveBackup } from '../../../../../utils/services/backup/save-backup.ts';
import { tellReminders } from '../../../../../utils/services/cases/reminders.ts';
import { fillHistory, rowsOf } from '../../../../support/build-history.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { worker } from '../../../../support/fake-browser.ts';
import { serveOwnFiles } from '../../../../support/own-files.ts';

const DAY = 86_400_000;
const quiet = () => ({ signal: new AbortController().signal, onProgress: () => undefined });
const filled = async () => {
  const services = buildServices();
  await fillHistory(services.db);
  return services;
};

describe('a backup', () => {
  test('goes from one browser into another, and the worker catches up', async () => {
    const [here, there] = [await filled(), buildServices()];
    const sink = blobSink();
    const saved = await saveBackup(here, sink, { ...quiet(), passphrase: null });
    expect(saved).toEqual({ ok: true, value: sink.file().size });
    expect(await lastBackup(here)).toBe(here.clock.now);
    const looked = await lookInto(there, sink.file(), '', quiet());
    if (!looked.ok) throw new Error(looked.failure.code);
    expect(await there.db.shops.count()).toBe(0);
    expect((await restoreHistory(there, looked.value, quiet())).ok).toBe(true);
    expect(await rowsOf(there.db)).toEqual(await rowsOf(here.db));
    expect(worker.orders()).toContainEqual({ command: 'settle' });
  });

  test('that cannot be written to its end leaves nothing, and does not count as made', async () => {
    const here = await filled();
    const calls: string[] = [];
    const sink: BackupSink = {
      write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      close: () => Promise.resolve(void calls.push('close')),
      abort: () => Promise.resolve(void calls.push('abort')),
    };
    const saved = await saveBackup(here, sink, { ...quiet(), passphrase: null });
    expect(saved).toEqual({ ok: false, failure: { code: 'storage-full', where: '' } });
    expect(calls).toEqual(['abort']);
    expect(await lastBackup(here)).toBeNull();
  });

  test('that is stopped says so', async () => {
    const stop = new AbortController();
    const options = { signal: stop.signal, onProgress: () => stop.abort(), passphrase: null };
    expect(await saveBackup(await filled(), blobSink(), options)).toMatchObject({ failure: { code: 'cancelled' } });
  });

  test('names its failure where the file is none', async () => {
    const result = await lookInto(buildServices(), new Blob(['no']), '', quiet());
    expect(result).toEqual({ ok: false, failure: { code: 'not-a-backup', where: '' } });
  });
});

test('without a folder, or with one that is gone, there is no place to write to', async () => {
  const services = buildServices();
  expect([await folderName(services), await folderSink(services, 'x')]).toEqual([null, null]);
  await services.db.settings.put({ key: 'backup-folder', value: { getFileHandle: 'gone', name: 'Backups' } });
  expect(await folderName(services)).toBe('Backups');
  expect(await folderSink(services, 'x')).toBeNull();
});

describe('the reminder', () => {
  test('comes when the last backup is too old, and once', async () => {
    const own = serveOwnFiles();
    const services = await filled();
    await services.db.settings.put({ key: 'reminders', value: true });
    await tellReminders(services, []);
    expect([await backupDue(services), worker.notified()]).toEqual([false, []]);
    services.clock.now += 31 * DAY;
    await tellReminders(services, []);
    await tellReminders(services, []);
    expect(worker.notified()).toHaveLength(1);
    services.clock.now += 31 * DAY;
    await tellReminders(services, []);
    expect(worker.notified()).toHaveLength(2);
    own.mockRestore();
  });

  test('never comes without a history, or where it is not wanted', async () => {
    const empty = buildServices();
    empty.clock.now += 900 * DAY;
    expect(await backupDue(empty)).toBe(false);
    const services = await filled();
    services.clock.now += 900 * DAY;
    expect(await backupDue(services)).toBe(true);
    await setBackupRhythm(services, 0);
    expect(await backupDue(services)).toBe(false);
  });
});
