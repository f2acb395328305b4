import {
  type BackupContents,
  backupHeader,
  lookIntoBackup,
  type OpenBackup,
  openBackup,
  type RestoreOutcome,
  restoreBackup,
} from '../../storage/index.ts';
import { announceChange } from '../changes.ts';
import { command } from '../client.ts';
import type { Services } from '../container.ts';
import { attempt, type BackupResult, refuseLocked } from './backup-failure.ts';

export type { BackupContents, RestoreOutcome };

export interface ReadingWork {
  signal: AbortSignal;
  /** Octets done, and all of them. */
  onProgress: (done: number, all: number) => void;
}

/** A backup that was looked into: what it holds, and what opens it again. */
export interface LookedInto {
  contents: BackupContents;
  backup: OpenBackup;
}

/** Whether a file is sealed, so that a passphrase is asked for only where there is one. */
export const isSealedBackup = (file: Blob): Promise<BackupResult<boolean>> =>
  attempt(async () => (await backupHeader(file)).sealed !== null);

/** Checks a backup from beginning to end and says what it holds. Nothing is written. */
export const lookInto = (
  { db }: Services,
  file: Blob,
  passphrase: string,
  work: ReadingWork,
): Promise<BackupResult<LookedInto>> =>
  attempt(async () => {
    const backup = await openBackup(file, passphrase);
    return { backup, contents: await lookIntoBackup(db, backup, work) };
  });

/** Takes a backup into the history, all or nothing. Every open page shows it at once. */
export const restoreHistory = (
  services: Services,
  { backup }: LookedInto,
  work: ReadingWork,
): Promise<BackupResult<RestoreOutcome>> =>
  attempt(async () => {
    await refuseLocked(services);
    const outcome = await restoreBackup(services.db, backup, work);
    announceChange();
    // Visits of which the sightings lag behind are reduced now rather than at the next start.
    await command({ command: 'settle' });
    return outcome;
  });
