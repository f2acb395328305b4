import type { ObservedEvent } from '../../observation/model.ts';
import type { CustomerDatabase } from '../database.ts';
import type { VisitRow } from '../rows.ts';
import { vaultOf } from '../vault/reseal-rows.ts';
import { VaultError } from '../vault/vault-record.ts';
import { hasMarkedKeys } from '../vault/vault-state.ts';
import { sealToInbox } from './inbox-keys.ts';

/** What could not be written while the history was locked, to be written once it is open. */
export type PutBy =
  /** A shop was granted. `at`: milliseconds since the epoch. */
  | { what: 'shop'; domain: string; at: number }
  | { what: 'visit'; visit: VisitRow }
  /** Events without values, as the journal takes them. */
  | { what: 'events'; visit: string; events: readonly ObservedEvent[] }
  /** Events that found no room. */
  | { what: 'lost'; visit: string };

/** One of them as it lies in the database. */
export interface InboxRow {
  /** Whole numbers in the order in which they came. */
  id: number;
  sealed: Uint8Array;
}

/** Rows that are kept, and octets of them: weeks of shopping. What comes after is not kept, and its visit says so. */
export const INBOX_BOUNDS = { rows: 20_000, octets: 40_000_000 };
/** Kept beyond that, so that visits can begin and say that they lack events. */
const RESERVE = 2_000;

/** The setting with the octets in it: counting them would read them all. */
const SIZE_SETTING = 'inbox-octets';

/** Whether what is seen is sealed, and there is no key to write it with. */
export async function isSealedAway(db: CustomerDatabase): Promise<boolean> {
  // Whether there is a passphrase, and its key where it is held, are known once it is open.
  if (!db.isOpen()) await db.open();
  if (!db.keyring.isVaulted) return false;
  const vault = await vaultOf(db);
  return vault !== null && hasMarkedKeys(vault) && db.keyring.key?.vault !== vault.id;
}

/** Puts something by, sealed for the day on which the history is opened. All of it lies there once this resolves. */
export async function putBy(db: CustomerDatabase, what: PutBy): Promise<void> {
  const vault = await vaultOf(db);
  if (!vault?.inbox) throw new VaultError('locked');
  const { id, inbox } = vault;
  const sealed = await sealToInbox(JSON.stringify(what), inbox.publicKey, id);
  const lost =
    what.what === 'events'
      ? await sealToInbox(JSON.stringify({ what: 'lost', visit: what.visit } satisfies PutBy), inbox.publicKey, id)
      : sealed;
  await db.transaction('rw', db.inbox, db.settings, async () => {
    const rows = await db.inbox.count();
    const octets = Number((await db.settings.get(SIZE_SETTING))?.value ?? 0);
    const isFull = rows >= INBOX_BOUNDS.rows || octets + sealed.length > INBOX_BOUNDS.octets;
    if (isFull && rows >= INBOX_BOUNDS.rows + RESERVE) return;
    const kept = isFull ? lost : sealed;
    const last = await db.inbox.orderBy(':id').last();
    await db.inbox.add({ id: (last?.id ?? 0) + 1, sealed: kept });
    await db.settings.put({ key: SIZE_SETTING, value: octets + kept.length });
  });
}

/** The inbox is empty: counting begins anew. Runs within a transaction. */
export const resetInboxSize = (db: CustomerDatabase): PromiseLike<void> => db.settings.delete(SIZE_SETTING);
