import type { DBCoreTable, DBCoreTransaction } from 'dexie';
import type { DataKey, Keyring } from './keyring.ts';
import type { Marks } from './marks.ts';
import { VAULT_SETTING, type VaultRecord } from './vault-record.ts';

/** What a transaction has to know of the passphrase. */
export interface VaultState {
  vault: VaultRecord | null;
  /** Whether letters, names and answers are sealed when written. */
  secrets: boolean;
  /** Whether what was seen is sealed when written. */
  observed: boolean;
  /** Whether keys that tell of shops lie as marks. */
  marked: boolean;
  /** The key of this vault, where it is at hand. */
  key: DataKey | null;
  marks: Marks | null;
}

const NONE: VaultState = { vault: null, secrets: false, observed: false, marked: false, key: null, marks: null };

/** Whether keys that tell of shops lie as marks. */
export const hasMarkedKeys = ({ observed = 'clear' }: VaultRecord): boolean => observed !== 'clear';

/** Whether what is seen is sealed from now on. */
const sealsObserved = ({ observed }: VaultRecord): boolean => observed === 'sealing' || observed === 'sealed';

/** Reads the vault, once in each transaction, within it: what is read and written beside it then agrees with it. */
export class VaultReader {
  readonly #keyring: Keyring;
  readonly #settings: DBCoreTable;
  readonly #read = new WeakMap<DBCoreTransaction, Promise<VaultRecord | null>>();

  constructor(keyring: Keyring, settings: DBCoreTable) {
    this.#keyring = keyring;
    this.#settings = settings;
  }

  /** The vault as this transaction finds it; null where there is none. */
  record(trans: DBCoreTransaction): Promise<VaultRecord | null> {
    const known = this.#read.get(trans);
    if (known) return known;
    const read = this.#settings
      .get({ trans, key: VAULT_SETTING })
      .then((row) => (row as { value?: VaultRecord } | undefined)?.value ?? null);
    this.#read.set(trans, read);
    return read;
  }

  /** The vault is another one from here on. */
  renew(trans: DBCoreTransaction): void {
    this.#read.delete(trans);
  }

  state(trans: DBCoreTransaction): Promise<VaultState> {
    return this.record(trans).then((vault) => this.stateOf(vault));
  }

  /** The same for a reader: null where no passphrase is known of, and nothing was looked up. */
  stateForReading(trans: DBCoreTransaction): Promise<VaultState> | null {
    const { objectStoreNames } = trans as Partial<IDBTransaction>;
    return this.#keyring.isVaulted && objectStoreNames?.contains('settings') ? this.state(trans) : null;
  }

  /** What follows from a vault, with the key that is at hand now. */
  stateOf(vault: VaultRecord | null): VaultState {
    if (!vault) return NONE;
    const { key, marks } = this.#keyring;
    const mine = key?.vault === vault.id;
    return {
      vault,
      secrets: vault.phase !== 'unsealing',
      observed: sealsObserved(vault),
      marked: hasMarkedKeys(vault),
      key: mine ? key : null,
      marks: mine ? marks : null,
    };
  }
}
