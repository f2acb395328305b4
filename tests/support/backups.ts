import {
  type BackupContents,
  type CustomerDatabase,
  lookIntoBackup,
  openBackup,
  type RestoreOutcome,
  restoreBackup,
  writeBackup,
} from '../../utils/storage/index.ts';

/** A backup of a history, with as little work in its key as the format allows. */
export async function backupOf(db: CustomerDatabase, passphrase: string | null): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const written = writeBackup(db, { passphrase, app: '1.0.0', madeAt: Date.UTC(2026, 10, 22), iterations: 100_000 });
  for await (const part of written) parts.push(part as Uint8Array<ArrayBuffer>);
  return new Blob(parts);
}

/** Looks into a backup and takes it in. */
export async function restored(
  db: CustomerDatabase,
  file: Blob,
  passphrase = '',
): Promise<{ contents: BackupContents; outcome: RestoreOutcome }> {
  const backup = await openBackup(file, passphrase);
  const contents = await lookIntoBackup(db, backup);
  return { contents, outcome: await restoreBackup(db, backup) };
}
