import { AuthType, createClient, type FileStat } from 'webdav';
import { isMachineName } from '../../storage/index.ts';
import { PlaceError, type PlaceFile, type PlaceProblem, SHARED_FOLDER, type SharedPlace } from './shared-place.ts';

export interface WebdavAccount {
  /** Address of the folder, such as `https://cloud.example/remote.php/dav/files/me/Shared`. */
  url: string;
  user: string;
  password: string;
}

/** How often a request is made again when the connection breaks, and how long it is waited before, in milliseconds. */
const TRIES = { times: 3, wait: 400 };

/** A folder on a WebDAV server (RFC 4918). Speaks to that server alone. */
export function webdavPlace({ url, user, password }: WebdavAccount, tries = TRIES): SharedPlace {
  const client = createClient(url, { username: user, password, authType: AuthType.Auto });
  const root = `/${SHARED_FOLDER}`;
  const at = (machine: string, name = ''): string => `${root}/${machine}${name === '' ? '' : `/${name}`}`;
  const made = new Set<string>();

  /** Asking twice for the same thing is harmless here, whatever of it was done the first time. */
  async function ask<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (let tried = 1; ; tried++) {
      try {
        return await work();
      } catch (error) {
        signal.throwIfAborted();
        const problem = problemOf(error);
        if (problem !== 'unreachable' || tried >= tries.times) throw new PlaceError(problem);
        await new Promise((next) => setTimeout(next, tries.wait * tried));
      }
    }
  }
  async function list(path: string, signal: AbortSignal): Promise<FileStat[]> {
    try {
      return (await ask(() => client.getDirectoryContents(path, { signal }), signal)) as FileStat[];
    } catch (error) {
      if (error instanceof PlaceError && error.code === 'missing') return [];
      throw error;
    }
  }
  /** Makes a folder where it is not there yet; another machine may make the common one in the same moment. */
  async function make(path: string, signal: AbortSignal): Promise<void> {
    if (made.has(path)) return;
    await ask(async () => {
      const answer = await client.customRequest(path, { method: 'MKCOL', signal }).catch((error: unknown) => {
        // 405: it is there already (RFC 4918 section 9.3.1).
        if (statusOf(error) !== 405) throw error;
      });
      return answer;
    }, signal);
    made.add(path);
  }

  return {
    async machines(signal) {
      const found = await list(root, signal);
      return found.flatMap(({ type, basename }) => (type === 'directory' && isMachineName(basename) ? basename : []));
    },
    async files(machine, signal): Promise<PlaceFile[]> {
      const found = await list(at(machine), signal);
      return found.flatMap(({ type, basename, size }) => (type === 'file' ? { name: basename, size } : []));
    },
    async read(machine, name, signal) {
      try {
        const octets = await ask(() => client.getFileContents(at(machine, name), { signal }), signal);
        return new Blob([octets as ArrayBuffer]);
      } catch (error) {
        if (error instanceof PlaceError && error.code === 'missing') return null;
        throw error;
      }
    },
    async write(machine, name, octets, signal) {
      await make(root, signal);
      await make(at(machine), signal);
      await ask(
        () =>
          client.putFileContents(at(machine, name), octets.buffer, { overwrite: true, contentLength: false, signal }),
        signal,
      );
    },
    async remove(machine, name, signal) {
      await ask(() => client.deleteFile(at(machine, name), { signal }), signal).catch((error: unknown) => {
        if (!(error instanceof PlaceError && error.code === 'missing')) throw error;
      });
    },
  };
}

const statusOf = (error: unknown): number => Number((error as { status?: unknown } | null)?.status ?? 0);

function problemOf(error: unknown): PlaceProblem {
  switch (statusOf(error)) {
    case 0:
    case 502:
    case 503:
    case 504:
      return 'unreachable';
    case 401:
    case 403:
      return 'refused';
    case 404:
    case 409:
      return 'missing';
    case 423:
      return 'held';
    case 413:
    case 507:
      return 'full';
    default:
      return 'unexpected';
  }
}
