import { isMachineName } from '../../storage/index.ts';
import { PlaceError, type PlaceFile, SHARED_FOLDER, type SharedPlace } from './shared-place.ts';

/** A folder on this computer, such as one that a cloud's own program keeps the same on all of the customer's machines. */
export function folderPlace(folder: FileSystemDirectoryHandle): SharedPlace {
  const root = (create: boolean) => folder.getDirectoryHandle(SHARED_FOLDER, { create });
  const of = async (machine: string, create: boolean) => (await root(create)).getDirectoryHandle(machine, { create });

  return {
    machines: () =>
      told(async () => {
        const names: string[] = [];
        for await (const [name, entry] of entriesOf(await root(true)))
          if (entry.kind === 'directory' && isMachineName(name)) names.push(name);
        return names;
      }),
    files: (machine, signal) =>
      orNone(async () => {
        const files: PlaceFile[] = [];
        for await (const [name, entry] of entriesOf(await of(machine, false))) {
          signal.throwIfAborted();
          if (entry.kind === 'file') files.push({ name, size: (await (entry as FileSystemFileHandle).getFile()).size });
        }
        return files;
      }, []),
    read: (machine, name) => orNone(async () => (await (await of(machine, false)).getFileHandle(name)).getFile(), null),
    write: (machine, name, octets) =>
      told(async () => {
        const file = await (await of(machine, true)).getFileHandle(name, { create: true });
        // The browser writes beside it and puts it in its place when it is closed.
        const stream = await file.createWritable();
        await stream.write(octets);
        await stream.close();
      }),
    remove: (machine, name) => orNone(async () => (await of(machine, false)).removeEntry(name), undefined),
  };
}

/** What TypeScript's own description of the interface does not know yet. */
const entriesOf = (folder: FileSystemDirectoryHandle): AsyncIterable<[string, FileSystemHandle]> =>
  (folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }).entries();

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { name = '' } = error as { name?: string };
    if (name === 'AbortError') throw error;
    if (name === 'NotAllowedError' || name === 'SecurityError') throw new PlaceError('refused');
    if (name === 'NotFoundError') throw new PlaceError('missing');
    throw new PlaceError(name === 'QuotaExceededError' ? 'full' : 'unexpected');
  }
}

async function orNone<T>(work: () => Promise<T>, none: T): Promise<T> {
  try {
    return await told(work);
  } catch (error) {
    if (error instanceof PlaceError && error.code === 'missing') return none;
    throw error;
  }
}
