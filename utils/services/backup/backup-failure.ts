import { inPrivate } from '../../browser/index.ts';
import { BackupError, type BackupProblem } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { vaultView } from '../vault/lock.ts';

/** Why there is no backup, or nothing of it was taken in. The history is as it was. */
export interface BackupFailure {
  code:
    | Extract<BackupProblem, 'not-a-backup' | 'newer' | 'passphrase' | 'cut-short' | 'damaged'>
    | Extract<BackupProblem, 'row' | 'incomplete' | 'too-large' | 'cancelled' | 'locked'>
    | 'private'
    | 'file-gone'
    | 'storage-full'
    | 'internal';
  /** The part that is meant, such as a table; empty where there is none. */
  where: string;
}

export type BackupResult<T> = { ok: true; value: T } | { ok: false; failure: BackupFailure };

/**
 * What keeps this window from making and taking in backups: the one place to ask before the history is read or written
 * as a whole. A private window has a history of its own that nothing may outlive.
 */
const refusal = (): BackupFailure['code'] | null => (inPrivate() ? 'private' : null);

/**
 * Ends the work where the customer's passphrase was not given: what is locked would be read as blanks.
 * @throws BackupError `locked`
 */
export async function refuseLocked(services: Services): Promise<void> {
  if ((await vaultView(services)).state === 'locked') throw new BackupError('locked');
}

/** Does a piece of work on a backup; what goes wrong becomes a value. */
export async function attempt<T>(work: () => Promise<T>): Promise<BackupResult<T>> {
  const code = refusal();
  if (code) return { ok: false, failure: { code, where: '' } };
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): BackupFailure {
  // Dexie wraps what ended a transaction.
  const { name = '', inner } = error as { name?: string; inner?: unknown };
  if (error instanceof BackupError) return { code: error.code, where: error.where };
  if (inner instanceof BackupError) return { code: inner.code, where: inner.where };
  if (/Quota/.test(`${name} ${String(inner)} ${String((error as Error).cause)}`))
    return { code: 'storage-full', where: '' };
  if (/NotReadable|NotFound/.test(name)) return { code: 'file-gone', where: '' };
  if (name === 'AbortError') return { code: 'cancelled', where: '' };
  return { code: 'internal', where: '' };
}
