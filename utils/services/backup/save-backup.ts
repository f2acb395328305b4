import { appVersion } from '../../browser/index.ts';
import { writeBackup } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { attempt, type BackupResult, refuseLocked } from './backup-failure.ts';
import { noteBackup } from './backup-rhythm.ts';

/** Where a backup goes, piece by piece. Nothing is there before `close`; `abort` leaves nothing behind. */
export interface BackupSink {
  write(part: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

export interface SaveOptions {
  /** Null: not sealed, readable by whoever has the file. */
  passphrase: string | null;
  signal: AbortSignal;
  /** Rows done, and all of them. */
  onProgress: (done: number, all: number) => void;
}

const BACKUP_TYPE = 'application/octet-stream';

/** The name of today's backup. @param today ISO calendar date */
export const backupName = (today: string): string => `customer-copy-${today}.customer-copy-backup`;

/** Writes the history as one file. @returns octets written */
export function saveBackup(services: Services, sink: BackupSink, options: SaveOptions): Promise<BackupResult<number>> {
  return attempt(async () => {
    let octets = 0;
    await refuseLocked(services);
    try {
      const madeAt = services.now();
      for await (const part of writeBackup(services.db, { ...options, app: appVersion(), madeAt })) {
        octets += part.length;
        await sink.write(part as Uint8Array<ArrayBuffer>);
      }
      await sink.close();
      await noteBackup(services, madeAt);
    } catch (error) {
      await sink.abort().catch(() => undefined);
      throw error;
    }
    return octets;
  });
}

/**
 * A file put together of Blobs, for browsers that give no folder to write to. They keep the content of large Blobs on
 * disk, so that it need not be in memory all at once.
 */
export function blobSink(): BackupSink & { file: () => Blob } {
  let parts: Blob[] = [];
  return {
    write: (part) => {
      parts.push(new Blob([part]));
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
    abort: () => {
      parts = [];
      return Promise.resolve();
    },
    file: () => new Blob(parts, { type: BACKUP_TYPE }),
  };
}
