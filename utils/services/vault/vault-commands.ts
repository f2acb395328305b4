import * as z from 'zod/mini';
import { text } from '../command-parts.ts';

const passphrase = text(1_000).check(z.minLength(1));

/** Minutes of which the customer chooses; 0: when the browser closes. */
export const LOCK_AFTER_CHOICES = [5, 15, 60, 0] as const;

/** Commands about the passphrase that seals names, letters and answers. */
export const VAULT_COMMANDS = [
  z.object({ command: z.literal('vault') }),
  z.object({ command: z.literal('unlock'), passphrase }),
  z.object({ command: z.literal('lock') }),
  z.object({ command: z.literal('keep-unlocked') }),
  z.object({ command: z.literal('lock-after'), minutes: z.literal(LOCK_AFTER_CHOICES) }),
  z.object({ command: z.literal('set-passphrase'), passphrase }),
  z.object({ command: z.literal('change-passphrase'), passphrase, next: passphrase }),
  z.object({ command: z.literal('end-passphrase'), passphrase }),
] as const;
