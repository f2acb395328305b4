import { send } from '../browser/messages.ts';
import type { ShopHere } from './answer-commands.ts';
import type { Outcome, OwnCommand } from './commands.ts';
import type { Draft } from './drafting/draft.ts';
import type { StorageHealth } from './keeping/storage-health.ts';
import type { Spoken } from './language/language-chosen.ts';
import type { Added } from './policies/add-document.ts';
import type { ShopVerdict } from './queries.ts';
import type { VaultView } from './vault/lock.ts';

interface Answers {
  'shop-here': ShopHere;
  'watch-shop': null;
  verdict: ShopVerdict | null;
  'new-visit': null;
  settle: null;
  'reader-language': Spoken;
  'choose-language': null;
  'draft-request': Draft;
  'restore-draft': null;
  'save-identity': null;
  'record-event': null;
  'add-document': Added;
  'read-declarations': string[];
  'correct-claim': null;
  'withdraw-correction': null;
  'dismiss-finding': null;
  'restore-finding': null;
  'storage-health': StorageHealth;
  'reopen-history': StorageHealth;
  'acknowledge-loss': null;
  forget: null;
  'show-badge': null;
  vault: VaultView;
  unlock: null;
  lock: null;
  'keep-unlocked': null;
  'lock-after': null;
  'set-passphrase': null;
  'change-passphrase': null;
  'seal-observed': null;
  turning: { done: number; total: number } | null;
  'stop-turning': null;
  'end-passphrase': null;
}

/** Gives the worker a command and waits for its outcome. A worker that cannot be reached is an `internal` failure. */
export async function command<C extends OwnCommand>(order: C): Promise<Outcome<Answers[C['command']]>> {
  try {
    return (await send(order)) as Outcome<Answers[C['command']]>;
  } catch {
    return { ok: false, error: 'internal' };
  }
}
