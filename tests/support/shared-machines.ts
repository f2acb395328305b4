import { type PlaceFile, PlaceError, type SharedPlace } from '../../utils/services/share/shared-place.ts';
import { type ShareOutcome, shareHistory } from '../../utils/services/share/share-history.ts';
import { buildServices } from './build-services.ts';

/** A shared place in memory. */
export function memoryPlace(): SharedPlace & { folders: Map<string, Map<string, Uint8Array<ArrayBuffer>>> } {
  const folders = new Map<string, Map<string, Uint8Array<ArrayBuffer>>>();
  return {
    folders,
    machines: async () => [...folders.keys()],
    files: async (machine): Promise<PlaceFile[]> =>
      [...(folders.get(machine) ?? [])].map(([name, { length }]) => ({ name, size: length })),
    read: async (machine, name) => {
      const octets = folders.get(machine)?.get(name);
      return octets ? new Blob([octets]) : null;
    },
    write: async (machine, name, octets) => {
      const folder = folders.get(machine) ?? new Map();
      folders.set(machine, folder.set(name, octets.slice()));
    },
    remove: async (machine, name) => {
      folders.get(machine)?.delete(name);
    },
  };
}

export type Machine = ReturnType<typeof buildServices>;

export const PASSPHRASE = 'four words of one place';

/** One go at sharing, with as little work in the key as the format allows. */
export const shareOnce = (machine: Machine, place: SharedPlace, passphrase = PASSPHRASE) =>
  shareHistory(machine, {
    ...{ place, passphrase, iterations: 100_000 },
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });

/** The same, of which something is expected to come. */
export async function shared(machine: Machine, place: SharedPlace): Promise<ShareOutcome> {
  const result = await shareOnce(machine, place);
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.where}`);
  if ('place' in result.value) throw new PlaceError(result.value.place);
  return result.value;
}
