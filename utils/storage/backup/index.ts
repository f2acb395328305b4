/** Backups: the whole history as one sealed file and back. The format is described in `docs/BACKUP.md`. */
export { BackupError, type BackupProblem } from './backup-error.ts';
export type { RowCounts } from './backup-tables.ts';
export { type BackupContents, lookIntoBackup } from './look-into-backup.ts';
export { backupHeader, type OpenBackup, openBackup } from './read-backup.ts';
export { restoreBackup } from './restore-backup.ts';
export type { RestoreOutcome } from './restore-outcome.ts';
export { writeBackup } from './write-backup.ts';
