import type { InboxKeys } from '../inbox/inbox-keys.ts';

/** Name of the setting that holds the vault. It belongs to this browser: a backup and another machine go without it. */
export const VAULT_SETTING = 'vault';

/** How the passphrase becomes a key. Kept with what it opens, so that it can be made dearer later. */
export interface KeyDerivation {
  name: 'PBKDF2';
  hash: 'SHA-256';
  iterations: number;
  /** 16 octets of chance. */
  salt: Uint8Array;
}

/**
 * `sealing`: the keys are marked, and some events are not sealed yet; `unsealing`: some are in the clear already, and the
 * keys are still marked.
 */
export type ObservedState = 'clear' | 'sealing' | 'sealed' | 'unsealing';

/** That a passphrase is set, and what it takes to open the history with it. Without this row nothing sealed opens. */
export interface VaultRecord {
  /** Random id; a change of passphrase keeps it. */
  id: string;
  /** `sealing` and `unsealing`: some rows are sealed and others are not yet, or no longer. */
  phase: 'sealing' | 'on' | 'unsealing';
  derivation: KeyDerivation;
  /** The key of the data, under AES-256-GCM with the key that the passphrase gives. */
  wrapped: { iv: Uint8Array; key: Uint8Array };
  /** Minutes without use after which it locks; 0: when the browser closes. */
  lockAfter: number;
  /** Whether what was seen of shops is sealed as well; where it is left out, it lies in the clear. */
  observed?: ObservedState;
  /** What takes in what is seen while it is locked; there since that was sealed first. */
  inbox?: InboxKeys;
  /** How many rows were sealed or unsealed so far, of how many. */
  done: number;
  total: number;
}

/**
 * Why a row could not be written: its secrets cannot be sealed now, were never read, another vault is in place, or the
 * customer stopped what was under way.
 */
export type VaultFault = 'locked' | 'unread' | 'taken' | 'stopped';

/** A write that was refused so that nothing secret is written in the clear and nothing sealed is lost. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly fault: VaultFault;
  constructor(fault: VaultFault) {
    super(fault);
    this.fault = fault;
  }
}
