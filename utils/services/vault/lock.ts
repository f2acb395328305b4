import {
  ITERATIONS,
  isSealedAway,
  type ObservedState,
  resealRows,
  unwrapKey,
  VAULT_SETTING,
  type VaultRecord,
  vaultOf,
  wrapKey,
} from '../../storage/index.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { badgeOpenTabs } from '../toolbar/show-badges.ts';
import { dropKey, holdKey } from './held-key.ts';

/** How the history stands. */
export interface VaultView {
  /** `off`: no passphrase is set. */
  state: 'off' | 'open' | 'locked';
  phase: VaultRecord['phase'];
  /** Whether what was seen is sealed as well. */
  observed: ObservedState;
  /** Rows sealed or unsealed so far, of how many, while that goes on. */
  done: number;
  total: number;
  /** Minutes without use after which it locks; 0: when the browser closes. */
  lockAfter: number;
}

export async function vaultView({ db }: Services): Promise<VaultView> {
  const vault = await vaultOf(db);
  if (!vault) return { state: 'off', phase: 'on', observed: 'clear', done: 0, total: 0, lockAfter: 0 };
  const { phase, observed = 'clear', done, total, lockAfter } = vault;
  const state = db.keyring.key?.vault === vault.id ? 'open' : 'locked';
  return { state, phase, observed, done, total, lockAfter };
}

/**
 * Opens the history everywhere; false where the passphrase is another one. A passphrase that was set when guesses were
 * cheaper is wrapped anew at today's cost.
 */
export async function unlock(services: Services, passphrase: string, iterations = ITERATIONS): Promise<boolean> {
  const { db, now } = services;
  const vault = await vaultOf(db);
  const secret = vault && (await unwrapKey(vault, passphrase));
  if (!secret) return false;
  if (vault.derivation.iterations < iterations) await rewrap(services, vault.id, secret, passphrase, iterations);
  await holdKey(db, { vault: vault.id, secret }, vault.lockAfter, now());
  announceChange();
  return true;
}

/** Locks the history everywhere, at once. */
export async function lock(services: Services): Promise<void> {
  await dropKey(services.db);
  // Marks on the button tell of a shop as well.
  if (await isSealedAway(services.db)) await badgeOpenTabs(services).catch(() => undefined);
  announceChange();
}

/** Somebody is at work: the time until it locks begins again. */
export async function keepUnlocked({ db, now }: Services): Promise<void> {
  const { key } = db.keyring;
  const vault = await vaultOf(db);
  if (key && vault?.id === key.vault) await holdKey(db, key, vault.lockAfter, now());
}

/** Chooses after how many minutes without use the history locks. */
export async function lockAfter(services: Services, minutes: number): Promise<void> {
  const { db } = services;
  await db.transaction('rw', db.settings, async () => {
    const vault = await vaultOf(db);
    if (vault) await db.settings.put({ key: VAULT_SETTING, value: { ...vault, lockAfter: minutes } });
  });
  await keepUnlocked(services);
  announceChange();
}

/** Goes on with sealing or unsealing where an earlier run was broken off, if the history is open. */
export async function resumeSealing({ db }: Services): Promise<void> {
  if ((await vaultOf(db)) && db.keyring.key) await resealRows(db, announceChange);
}

/** Seals the key with another passphrase; what it seals stays as it is. */
export async function rewrap(
  { db }: Services,
  id: string,
  secret: Uint8Array,
  passphrase: string,
  iterations: number,
): Promise<void> {
  const wrapping = await wrapKey(secret, passphrase, iterations);
  await db.transaction('rw', db.settings, async () => {
    const vault = await vaultOf(db);
    if (vault?.id === id) await db.settings.put({ key: VAULT_SETTING, value: { ...vault, ...wrapping } });
  });
}
