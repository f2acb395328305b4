import * as z from 'zod/mini';
import { type OneOf, text } from '../command-parts.ts';

const passphrase = text(1_000).check(z.minLength(1));

/** Minutes of which the customer chooses; 0: when the browser closes. */
export const LOCK_AFTER_CHOICES = [5, 15, 60, 0] as const;

/** Commands about the passphrase that seals names, letters and answers. */
export const VAULT_COMMANDS = {
  vault: () => ({}),
  unlock: () => ({ passphrase }),
  lock: () => ({}),
  'keep-unlocked': () => ({}),
  'lock-after': () => ({ minutes: z.literal(LOCK_AFTER_CHOICES) }),
  'set-passphrase': () => ({ passphrase }),
  'change-passphrase': () => ({ passphrase, next: passphrase }),
  'seal-observed': () => ({ on: z.boolean() }),
  /** How far that is, while the history answers nobody. */
  turning: () => ({}),
  'stop-turning': () => ({}),
  'end-passphrase': () => ({ passphrase }),
};

export type VaultCommand = OneOf<typeof VAULT_COMMANDS>;
