import {
  hasMarkedKeys,
  type KeyWork,
  makeInboxKeys,
  type ObservedState,
  resealRows,
  takeInbox,
  VAULT_SETTING,
  VaultError,
  type VaultRecord,
  vaultOf,
} from '../../storage/index.ts';
import { announceChange } from '../changes.ts';
import type { Services } from '../container.ts';
import { noteLimited } from '../watch/put-by.ts';

/**
 * Seals what was seen of shops, or lays it open again; the history must be open. Keys and what they lead to change in one
 * transaction, events one by one: broken off anywhere, all of it can be read, and the next run goes on.
 * @throws VaultError `locked`
 */
export async function sealObserved(services: Services, on: boolean): Promise<void> {
  const { db } = services;
  const vault = await vaultOf(db);
  const { key } = db.keyring;
  if (!vault || key?.vault !== vault.id) throw new VaultError('locked');
  await noteLimited(services);
  if (!on) await takeInbox(db, announceChange);
  const keys = vault.inbox ?? (await makeInboxKeys(key.secret, vault.id));
  db.keyring.work = { done: 0, total: 0, stopped: false };
  let stopped = false;
  try {
    // Every table is in it: the one row that says how keys lie turns them all.
    await db.transaction('rw', db.tables, async () => {
      const known = await vaultOf(db);
      if (known?.id !== vault.id) return;
      const observed = next(known, on);
      if (!observed) return;
      await db.settings.put({
        key: VAULT_SETTING,
        value: { ...known, observed, inbox: known.inbox ?? keys, done: 0, total: 0 } satisfies VaultRecord,
      });
    });
    announceChange();
    await resealRows(db, announceChange);
  } catch (error) {
    if (!isStopped(error)) throw error;
    stopped = true;
  } finally {
    db.keyring.work = null;
  }
  // No key was turned, but events lie open already.
  if (stopped && !on) await sealObserved(services, true);
}

/** How far the turning of keys is; null where none turn now. The database answers nobody meanwhile. */
export function turningOf({ db }: Services): KeyWork | null {
  const { work } = db.keyring;
  return work && work.done < work.total ? work : null;
}

/** Stops the turning of keys, if they turn now: all stays as it was before. */
export function stopTurning(services: Services): void {
  const work = turningOf(services);
  if (work) work.stopped = true;
}

// Dexie hands on what its transaction was ended by as it is, or wrapped.
const isStopped = (error: unknown): boolean =>
  (error instanceof VaultError && error.fault === 'stopped') ||
  (error instanceof Error && 'inner' in error && isStopped(error.inner));

/** What the state becomes; null where it is on its way there already. */
function next(vault: VaultRecord, on: boolean): ObservedState | null {
  const { observed = 'clear' } = vault;
  if (on) return observed === 'clear' || observed === 'unsealing' ? 'sealing' : null;
  return hasMarkedKeys(vault) && observed !== 'unsealing' ? 'unsealing' : null;
}
