import type { Services } from '../container.ts';
import type { BackupSink } from './save-backup.ts';

/** The folder stays with this browser: a handle means nothing elsewhere. */
const SETTING = 'backup-folder';
const READ_WRITE = { mode: 'readwrite' } as const;

/** What the File System Access API adds where a browser has it (Chromium). */
type Folder = FileSystemDirectoryHandle & {
  queryPermission?(asked: typeof READ_WRITE): Promise<PermissionState>;
  requestPermission?(asked: typeof READ_WRITE): Promise<PermissionState>;
};
interface Picker {
  showDirectoryPicker?(asked: { id: string; mode: 'readwrite' }): Promise<Folder>;
}

/** Whether this browser lets a page write to a folder that the customer chose. */
export const canChooseFolder = (): boolean => (globalThis as Picker).showDirectoryPicker !== undefined;

/** Asks for a folder and keeps it. Must come first in a click handler. @returns its name, or null when none was chosen */
export async function chooseFolder({ db }: Services): Promise<string | null> {
  try {
    const folder = await (globalThis as Picker).showDirectoryPicker?.({ id: 'backups', mode: 'readwrite' });
    if (!folder) return null;
    await db.settings.put({ key: SETTING, value: folder });
    return folder.name;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
}

/** The name of the folder chosen, or null. */
export async function folderName({ db }: Services): Promise<string | null> {
  return (await folderOf(db))?.name ?? null;
}

/** Forgets the folder; the backups in it stay. */
export async function dropFolder({ db }: Services): Promise<void> {
  await db.settings.delete(SETTING);
}

/**
 * A file in the chosen folder. The browser writes beside it and puts it in its place when it is closed. Asks for the
 * permission anew where it has lapsed: call it in a click handler.
 * @returns null when there is no folder, it is gone, or the customer does not allow it
 */
export async function folderSink({ db }: Services, name: string): Promise<BackupSink | null> {
  const folder = await folderOf(db);
  if (!folder) return null;
  const allowed = (await folder.queryPermission?.(READ_WRITE)) ?? 'granted';
  if (allowed !== 'granted' && (await folder.requestPermission?.(READ_WRITE)) !== 'granted') return null;
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    return { write: (part) => stream.write(part), close: () => stream.close(), abort: () => stream.abort() };
  } catch {
    return null;
  }
}

async function folderOf(db: Services['db']): Promise<Folder | null> {
  const kept = (await db.settings.get(SETTING))?.value;
  return typeof kept === 'object' && kept !== null && 'getFileHandle' in kept ? (kept as Folder) : null;
}
