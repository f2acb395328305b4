import { bytesToHex, hexToBytes } from '@noble/ciphers/utils.js';
import * as z from 'zod/mini';
import { session, setLockAlarm } from '../../browser/index.ts';
import type { CustomerDatabase, DataKey } from '../../storage/index.ts';

/**
 * Name of the entry in session storage. It is held in memory by the browser, gone when that closes, and out of reach of
 * pages and of content scripts; a worker that was killed finds it again.
 */
const ENTRY = 'vault-key';

const held = z.object({
  vault: z.string(),
  /** 32 octets, in hexadecimal digits: session storage takes no octets. */
  secret: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** When it locks, in milliseconds since the epoch; null: when the browser closes. */
  until: z.nullable(z.number()),
});

const readKey = (value: unknown, now: number): DataKey | null => {
  const { success, data } = held.safeParse(value);
  // An alarm that never came must not leave the history open.
  if (!success || (data.until !== null && data.until < now)) return null;
  return { vault: data.vault, secret: hexToBytes(data.secret) };
};

/** Lets a history be open wherever it was opened: in the worker and in every page, until it is locked in one of them. */
export function followKey(db: CustomerDatabase, now: () => number): void {
  const take = (value: unknown): void => db.keyring.turn(readKey(value, now()));
  db.on('ready', () => session.get(ENTRY).then(take, () => undefined), true);
  session.onChange(ENTRY, take);
}

/** Keeps a history open. @param lockAfter minutes from now, 0 for as long as the browser runs */
export async function holdKey(db: CustomerDatabase, key: DataKey, lockAfter: number, now: number): Promise<void> {
  const until = lockAfter === 0 ? null : now + lockAfter * 60_000;
  await session.set(ENTRY, { vault: key.vault, secret: bytesToHex(key.secret), until });
  await setLockAlarm(lockAfter === 0 ? null : lockAfter);
  db.keyring.turn(key);
}

/** Lets go of the key here and everywhere. */
export async function dropKey(db: CustomerDatabase): Promise<void> {
  db.keyring.turn(null);
  await session.remove(ENTRY);
  await setLockAlarm(null);
}
