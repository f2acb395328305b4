import { onTestFinished } from 'vitest';
import { type ShareOutcome, shareHistory } from '../../utils/services/share/share-history.ts';
import { ledgerOf, rememberingKeys } from '../../utils/services/share/share-session.ts';
import { PlaceError, type PlaceFile, type SharedPlace } from '../../utils/services/share/shared-place.ts';
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

/** A machine with an empty history, until the test is over. */
export function freshMachine(): Machine {
  const made = buildServices();
  onTestFinished(() => {
    ledgerOf(made).close();
    made.db.close();
  });
  return made;
}

const keys = rememberingKeys();

const PASSPHRASE = 'four words of one place';

/** One go at sharing, with as little work in the key as the format allows. */
export const shareOnce = (machine: Machine, place: SharedPlace, passphrase = PASSPHRASE) =>
  shareHistory(machine, {
    ...{ place, passphrase, keys, iterations: 100_000 },
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

/** What may go wrong with one request to the place. */
export const FAULTS = ['cut', 'answer-lost', 'half-stored', 'half-stored-unsaid', 'held', 'half-read'] as const;
export type Fault = (typeof FAULTS)[number];

/** A place whose requests go wrong by plan: the fault for each of them, in their order; null for none. */
export function faultyPlace(place: SharedPlace, plan: (Fault | null)[]): SharedPlace {
  const next = (): Fault | null => plan.shift() ?? null;
  const through = async <T>(work: () => Promise<T>): Promise<T> => {
    const fault = next();
    if (fault === 'cut') throw new PlaceError('unreachable');
    const answer = await work();
    if (fault === 'answer-lost') throw new PlaceError('unreachable');
    return answer;
  };
  return {
    machines: (signal) => through(() => place.machines(signal)),
    files: (machine, signal) => through(() => place.files(machine, signal)),
    read: async (machine, name, signal) => {
      const fault = next();
      if (fault === 'cut' || fault === 'answer-lost') throw new PlaceError('unreachable');
      const file = await place.read(machine, name, signal);
      return fault === 'half-read' && file ? file.slice(0, file.size / 2) : file;
    },
    write: async (machine, name, octets, signal) => {
      const fault = next();
      if (fault === 'cut') throw new PlaceError('unreachable');
      if (fault === 'held') throw new PlaceError('held');
      const half = fault === 'half-stored' || fault === 'half-stored-unsaid';
      await place.write(machine, name, half ? octets.slice(0, octets.length / 2) : octets, signal);
      if (fault === 'answer-lost' || fault === 'half-stored') throw new PlaceError('unreachable');
    },
    remove: (machine, name, signal) => through(() => place.remove(machine, name, signal)),
  };
}
