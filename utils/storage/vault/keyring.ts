import { Marks } from './marks.ts';

/** The key that opens the secret fields of one history. */
export interface DataKey {
  /** Id of the vault it belongs to. */
  vault: string;
  /** 256 bits. */
  secret: Uint8Array;
}

/** Whether a key was let go of since somebody took it: it seals nothing any more. */
export const isWiped = ({ secret }: DataKey): boolean => secret.every((octet) => octet === 0);

/** How far the turning of keys is, and whether somebody wants it to end: the database answers nobody meanwhile. */
export interface KeyWork {
  /** Rows turned so far, of how many. */
  done: number;
  total: number;
  stopped: boolean;
}

/** Holds the key of an open history in memory, and nowhere else. */
export class Keyring {
  #key: DataKey | null = null;
  #marks: Marks | null = null;
  #turns = 0;
  /** Whether this history is known to have a passphrase, or to have had one: only then need a reader look after it. */
  isVaulted = false;
  /** What turns keys in this context now. */
  work: KeyWork | null = null;
  readonly #listeners = new Set<() => void>();

  get key(): DataKey | null {
    return this.#key;
  }

  /** Marks for keys of rows, while the history is open. */
  get marks(): Marks | null {
    return this.#marks;
  }

  /** How often the history was opened or locked: what was read before the last time is out of date. */
  get turns(): number {
    return this.#turns;
  }

  /** Takes a key in hand, or with null lets go of it. */
  turn(key: DataKey | null): void {
    if (key?.vault === this.#key?.vault) return;
    this.#key?.secret.fill(0);
    this.#marks?.clear();
    this.#key = key;
    this.#marks = key && new Marks(key.secret);
    this.isVaulted ||= key !== null;
    this.#turns += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after each turn; returns how to stop. */
  onTurn(callback: () => void): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }
}
