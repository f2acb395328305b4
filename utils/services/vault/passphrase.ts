import {
  hasMarkedKeys,
  ITERATIONS,
  resealRows,
  unwrapKey,
  VAULT_SETTING,
  type VaultRecord,
  vaultOf,
  wrapKey,
} from '../../storage/index.ts';
import { announceChange } from '../changes.ts';
import { fail, type Outcome, ok } from '../commands.ts';
import type { Services } from '../container.ts';
import { dropKey, holdKey } from './held-key.ts';
import { rewrap } from './lock.ts';
import { sealObserved } from './observed.ts';
import { isStrongEnough } from './passphrase-strength.ts';

/** Minutes without use after which a history locks, where the customer chose nothing. */
const LOCK_AFTER = 15;

/**
 * Sets a passphrase and seals what is there already. The key is kept under the passphrase before the first row is
 * sealed with it, so that a worker killed at any point leaves nothing that cannot be opened again.
 */
export async function setPassphrase(
  services: Services,
  passphrase: string,
  iterations = ITERATIONS,
): Promise<Outcome<null>> {
  const { db, now } = services;
  if (!isStrongEnough(passphrase)) return fail('weak-passphrase');
  const key = { vault: crypto.randomUUID(), secret: crypto.getRandomValues(new Uint8Array(32)) };
  const wrapping = await wrapKey(key.secret, passphrase, iterations);
  const counts = { done: 0, total: 0 };
  const value: VaultRecord = { id: key.vault, phase: 'sealing', ...wrapping, lockAfter: LOCK_AFTER, ...counts };
  const fresh = await db.transaction('rw', db.settings, async () => {
    if (await vaultOf(db)) return false;
    await db.settings.put({ key: VAULT_SETTING, value });
    return true;
  });
  if (!fresh) return fail('invalid');
  await holdKey(db, key, LOCK_AFTER, now());
  announceChange();
  await resealRows(db, announceChange);
  return ok(null);
}

/** Changes the passphrase. The key of the data stays, so that nothing has to be written anew. */
export async function changePassphrase(
  services: Services,
  passphrase: string,
  next: string,
  iterations = ITERATIONS,
): Promise<Outcome<null>> {
  if (!isStrongEnough(next)) return fail('weak-passphrase');
  const vault = await vaultOf(services.db);
  const secret = vault && (await unwrapKey(vault, passphrase));
  if (!secret) return fail('wrong-passphrase');
  await rewrap(services, vault.id, secret, next, iterations);
  return ok(null);
}

/** Takes the passphrase away: every row is clear again before the key goes. */
export async function endPassphrase(services: Services, passphrase: string): Promise<Outcome<null>> {
  const { db, now } = services;
  const vault = await vaultOf(db);
  const secret = vault && (await unwrapKey(vault, passphrase));
  if (!secret) return fail('wrong-passphrase');
  await holdKey(db, { vault: vault.id, secret }, vault.lockAfter, now());
  await sealObserved(services, false);
  await db.transaction('rw', db.settings, async () => {
    const known = await vaultOf(db);
    // Stopped before what was seen lay open: the passphrase stays.
    if (known?.id !== vault.id || hasMarkedKeys(known)) return;
    await db.settings.put({ key: VAULT_SETTING, value: { ...known, phase: 'unsealing', done: 0, total: 0 } });
  });
  await resealRows(db, announceChange);
  if (await vaultOf(db)) return fail('unread');
  await dropKey(db);
  announceChange();
  return ok(null);
}
