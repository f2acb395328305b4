import * as z from 'zod/mini';
import { dropServer, requestServer } from '../../browser/index.ts';
import { type LedgerNote, type LedgerRow, type SentRow, SHARE_SETTING } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { folderPlace } from './folder-place.ts';
import type { ShareOutcome } from './share-history.ts';
import { dropShareSecrets, keepShareSecrets, type ShareSecrets, shareSecrets } from './share-secrets.ts';
import { emptyLedger, ledgerOf } from './share-session.ts';
import type { SharedPlace } from './shared-place.ts';

/** What the customer shares through: a folder on this computer, or a WebDAV server of theirs. */
const chosenPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('folder'), name: z.string() }),
  z.object({
    kind: z.literal('webdav'),
    url: z.string().check(z.maxLength(2_000)),
    user: z.string().check(z.maxLength(400)),
  }),
]);
export type ChosenPlace = z.infer<typeof chosenPlace>;

const READ_WRITE = { mode: 'readwrite' } as const;
/** What the File System Access API adds where a browser has it (Chromium). */
type PermittedFolder = FileSystemDirectoryHandle & {
  queryPermission?(asked: typeof READ_WRITE): Promise<PermissionState>;
  requestPermission?(asked: typeof READ_WRITE): Promise<PermissionState>;
};

export async function sharePlace(services: Services): Promise<ChosenPlace | null> {
  const { success, data } = chosenPlace.safeParse(await ledgerOf(services).note('place'));
  return success ? data : null;
}

/** What came of the last time; null before the first. */
export const lastShare = async (services: Services): Promise<ShareOutcome | null> =>
  ((await ledgerOf(services).note('last')) as ShareOutcome | undefined) ?? null;

/**
 * The address as it is kept, or null where it is none: only over a connection that nobody listens to, unless the server is
 * this computer itself.
 */
export function serverAddress(typed: string): string | null {
  if (typed.length > 2_000 || !URL.canParse(typed.trim())) return null;
  const url = new URL(typed.trim());
  const safe =
    url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname));
  if (!safe || url.username !== '' || url.password !== '') return null;
  url.search = '';
  url.hash = '';
  return url.href.replace(/\/+$/, '');
}

/** Asks for the server and keeps it. Must come first in a click handler. @returns false where the customer did not allow it */
export async function shareThroughServer(
  services: Services,
  { url, user }: { url: string; user: string },
  secrets: ShareSecrets,
): Promise<boolean> {
  if (!(await requestServer(url))) return false;
  await ledgerOf(services).notes.put({ key: 'place', value: { kind: 'webdav', url, user } satisfies ChosenPlace });
  await keepShareSecrets(services, secrets);
  return true;
}

/** Asks for a folder and keeps it. Must come first in a click handler. @returns false where none was chosen */
export async function shareThroughFolder(services: Services, secrets: ShareSecrets): Promise<boolean> {
  const picker = globalThis as {
    showDirectoryPicker?(asked: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
  };
  try {
    const folder = await picker.showDirectoryPicker?.({ id: 'share', mode: 'readwrite' });
    if (!folder) return false;
    const { notes } = ledgerOf(services);
    await notes.put({ key: 'folder', value: folder });
    await notes.put({ key: 'place', value: { kind: 'folder', name: folder.name } satisfies ChosenPlace });
    await keepShareSecrets(services, secrets);
    return true;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return false;
    throw error;
  }
}

/** The chosen place, open. Must come first in a click handler, because permissions may have lapsed; null where refused. */
export async function openSharedPlace(
  services: Services,
  chosen: ChosenPlace,
  password: string,
): Promise<SharedPlace | null> {
  if (chosen.kind === 'webdav') {
    if (!(await requestServer(chosen.url))) return null;
    const { webdavPlace } = await import('./webdav-place.ts');
    return webdavPlace({ url: chosen.url, user: chosen.user, password });
  }
  const folder = (await ledgerOf(services).note('folder')) as PermittedFolder | undefined;
  if (!folder) return null;
  const allowed = (await folder.queryPermission?.(READ_WRITE)) ?? 'granted';
  if (allowed !== 'granted' && (await folder.requestPermission?.(READ_WRITE)) !== 'granted') return null;
  return folderPlace(folder);
}

/** Sharing as it was, in the open page alone, so that stopping can be taken back. */
export interface StoppedSharing {
  rows: LedgerRow[];
  sent: SentRow[];
  notes: LedgerNote[];
  machine: unknown;
  secrets: ShareSecrets | null;
}

/** Stops: the place, the secrets and the permission for the server are forgotten. What lies in the place stays there. */
export async function stopSharing(services: Services): Promise<StoppedSharing> {
  const ledger = ledgerOf(services);
  const chosen = await sharePlace(services);
  const [rows, sent, notes] = await Promise.all([ledger.rows.toArray(), ledger.sent.toArray(), ledger.notes.toArray()]);
  const machine = (await services.db.settings.get(SHARE_SETTING))?.value;
  const stopped = { rows, sent, notes, machine, secrets: await shareSecrets(services) };
  await dropShareSecrets(services);
  await emptyLedger(ledger);
  await services.db.settings.delete(SHARE_SETTING);
  if (chosen?.kind === 'webdav') await dropServer(chosen.url).catch(() => false);
  return stopped;
}

/** Goes on as if it had not been stopped. The server is asked for at the next time of sharing. */
export async function resumeSharing(services: Services, stopped: StoppedSharing): Promise<void> {
  const ledger = ledgerOf(services);
  await ledger.transaction('rw', ledger.tables, async () => {
    await ledger.rows.bulkPut(stopped.rows);
    await ledger.sent.bulkPut(stopped.sent);
    await ledger.notes.bulkPut(stopped.notes);
  });
  if (stopped.machine !== undefined) await services.db.settings.put({ key: SHARE_SETTING, value: stopped.machine });
  if (stopped.secrets) await keepShareSecrets(services, stopped.secrets);
}
