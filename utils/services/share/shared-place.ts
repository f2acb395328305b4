/** A file in a machine's folder of the shared place. */
export interface PlaceFile {
  name: string;
  /** Octets. */
  size: number;
}

/**
 * Where histories meet: a folder with one folder a machine. Each machine writes into its own alone, and no file is ever
 * written anew with something else in it; so there is nothing to lock, and no two can be in each other's way.
 */
export interface SharedPlace {
  /** Names of the machines' folders. */
  machines(signal: AbortSignal): Promise<string[]>;
  files(machine: string, signal: AbortSignal): Promise<PlaceFile[]>;
  /** A file as it is there, whole or not; null when there is none. */
  read(machine: string, name: string, signal: AbortSignal): Promise<Blob | null>;
  write(machine: string, name: string, octets: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void>;
  remove(machine: string, name: string, signal: AbortSignal): Promise<void>;
}

/**
 * What the place answered. `unreachable`: nobody answered, or the connection broke; `refused`: not with this user and
 * password, or not without permission; `missing`: there is no such folder; `held`: the server keeps the file for somebody
 * else; `full`: it has no room; `unexpected`: anything else.
 */
export type PlaceProblem = 'unreachable' | 'refused' | 'missing' | 'held' | 'full' | 'unexpected';

export class PlaceError extends Error {
  readonly code: PlaceProblem;

  constructor(code: PlaceProblem) {
    super(code);
    this.name = 'PlaceError';
    this.code = code;
  }
}

/** The folder within the one that the customer names; the same on a server and on a disk that is kept like it. */
export const SHARED_FOLDER = 'customer-copy';
