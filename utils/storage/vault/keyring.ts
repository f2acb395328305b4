/** The key that opens the secret fields of one history. */
export interface DataKey {
  /** Id of the vault it belongs to. */
  vault: string;
  /** 256 bits. */
  secret: Uint8Array;
}

/** Holds the key of an open history in memory, and nowhere else. */
export class Keyring {
  #key: DataKey | null = null;
  #turns = 0;
  readonly #listeners = new Set<() => void>();

  get key(): DataKey | null {
    return this.#key;
  }

  /** How often the history was opened or locked: what was read before the last time is out of date. */
  get turns(): number {
    return this.#turns;
  }

  /** Takes a key in hand, or with null lets go of it. */
  turn(key: DataKey | null): void {
    if (key?.vault === this.#key?.vault) return;
    this.#key?.secret.fill(0);
    this.#key = key;
    this.#turns += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after each turn; returns how to stop. */
  onTurn(callback: () => void): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }
}
