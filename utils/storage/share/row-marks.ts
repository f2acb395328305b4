import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as sha256Octets } from '@noble/hashes/sha2.js';
import { canonicalJson } from '../../evidence/hash-chain.ts';
import type { BackupTable } from '../backup/backup-tables.ts';

const encoder = new TextEncoder();
const OCTETS = 16;

/** Marks of rows by which it is known again what was shared. Keyed, so that the list of them tells nothing of the rows. */
export class RowMarks {
  readonly #key: Uint8Array;

  /** @param key 32 octets, of the passphrase of the shared place */
  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** The mark of a row's place. */
  place(table: BackupTable, key: unknown): string {
    return this.of('place', [table, key]);
  }

  /** The mark of what a row says. */
  of(use: 'place' | 'row' | 'edit', value: unknown): string {
    const octets = encoder.encode(`${use}\n${canonicalJson(value)}`);
    return hmac(sha256Octets, this.#key, octets).subarray(0, OCTETS).toBase64();
  }
}
