import { isSealedAway } from '../../storage/index.ts';
import type { Services } from '../container.ts';

const LAST = 'backup-last';
const EVERY = 'backup-every';
const TOLD = 'backup-told';
const DAY_MS = 86_400_000;

/** Days between backups that can be chosen; 0 for no reminder. */
export const BACKUP_RHYTHMS = [0, 7, 30, 90] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];
/** Once a month: a request runs about as long. */
const USUAL: BackupRhythm = 30;

/** Keeps when a backup was made here, in milliseconds since the epoch. */
export async function noteBackup({ db }: Services, at: number): Promise<void> {
  await db.settings.put({ key: LAST, value: at });
}

/** When the last backup was made in this browser; null where none was. */
export async function lastBackup({ db }: Services): Promise<number | null> {
  const at = (await db.settings.get(LAST))?.value;
  return typeof at === 'number' ? at : null;
}

/** After how many days without a backup the customer wants to be told; 0 for never. */
export async function backupRhythm({ db }: Services): Promise<BackupRhythm> {
  const kept = (await db.settings.get(EVERY))?.value;
  return BACKUP_RHYTHMS.find((days) => days === kept) ?? USUAL;
}

export async function setBackupRhythm({ db }: Services, days: BackupRhythm): Promise<void> {
  await db.settings.put({ key: EVERY, value: days });
}

/**
 * Whether a backup is due: there is a history, and the last backup, or the first shop where there was none, is longer ago
 * than the customer wants.
 */
export async function backupDue(services: Services): Promise<boolean> {
  const days = await backupRhythm(services);
  if (days === 0) return false;
  const since = (await lastBackup(services)) ?? (await firstSeen(services));
  return since !== null && services.now() - since >= days * DAY_MS;
}

async function firstSeen({ db }: Services): Promise<number | null> {
  if (await isSealedAway(db)) return null;
  const seen = (await db.shops.toArray()).map((shop) => shop.firstSeen);
  return seen.length > 0 ? Math.min(...seen) : null;
}

/** Whether to say so now: when it is due, once in each such time. What was said is kept. */
export async function tellBackupDue(services: Services): Promise<boolean> {
  if (!(await backupDue(services))) return false;
  const { db } = services;
  const days = await backupRhythm(services);
  return db.transaction('rw', db.settings, async () => {
    const told = (await db.settings.get(TOLD))?.value;
    if (typeof told === 'number' && services.now() - told < days * DAY_MS) return false;
    await db.settings.put({ key: TOLD, value: services.now() });
    return true;
  });
}
