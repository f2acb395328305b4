import { ulid } from 'ulid';
import {
  type KeyMaker,
  passphraseKeys,
  RowMarks,
  SALT_OCTETS,
  SHARE_SETTING,
  ShareLedger,
  type ShareState,
} from '../../storage/index.ts';
import type { Services } from '../container.ts';
import type { PlacedSegment } from './plan-segments.ts';
import type { SharedPlace } from './shared-place.ts';

/** What one go at sharing works with. */
export interface ShareSession {
  services: Services;
  ledger: ShareLedger;
  place: SharedPlace;
  passphrase: string;
  /** Remembers what it made: every segment of one machine has one salt. */
  keys: KeyMaker;
  iterations: number;
  signal: AbortSignal;
}

const ledgers = new WeakMap<Services['db'], ShareLedger>();

/** The book that belongs to a history. */
export function ledgerOf({ db }: Pick<Services, 'db'>): ShareLedger {
  const known = ledgers.get(db) ?? new ShareLedger(db.name);
  ledgers.set(db, known);
  return known;
}

/** Forgets what was shared, with whom, and where. */
export const emptyLedger = (ledger: ShareLedger): Promise<void> =>
  ledger.transaction('rw', ledger.tables, async () => {
    await Promise.all(ledger.tables.map((table) => table.clear()));
  });

/** Makes keys as ever, each once. */
export function rememberingKeys(): KeyMaker {
  const made = new Map<string, ReturnType<KeyMaker>>();
  return (passphrase, salt, iterations) => {
    const name = JSON.stringify([passphrase, salt.toBase64(), iterations]);
    const keys = made.get(name) ?? passphraseKeys(passphrase, salt, iterations);
    made.set(name, keys);
    return keys;
  };
}

/** How this machine stands; under a new name where the book does not belong to this history, or is not there. */
export async function ownState({ services, ledger }: ShareSession): Promise<ShareState> {
  const here = (await services.db.settings.get(SHARE_SETTING))?.value;
  const kept = await ledger.state();
  return kept && kept.machine === here ? kept : newName(services, ledger);
}

/** Begins as a machine that nobody knows: it takes in everything, and shares everything. */
export async function newName({ db }: Services, ledger: ShareLedger): Promise<ShareState> {
  const state: ShareState = {
    key: 'state',
    machine: ulid(),
    ...{ sequence: 0, clock: 0, taken: {}, forgotten: [], wantsAll: true },
    check: '',
    salt: crypto.getRandomValues(new Uint8Array(SALT_OCTETS)).toBase64(),
  };
  await ledger.transaction('rw', ledger.tables, async () => {
    await ledger.rows.clear();
    await ledger.sent.clear();
    await ledger.notes.put(state);
  });
  await db.settings.put({ key: SHARE_SETTING, value: state.machine });
  return state;
}

/**
 * Whether what lies under our own name was written by somebody else: by a copy of this profile, or by this one before it
 * was put back to an older state.
 */
export async function isTakenByAnother({ ledger }: ShareSession, own: readonly PlacedSegment[]): Promise<boolean> {
  const sent = new Map((await ledger.sent.toArray()).map(({ sequence, hash }) => [sequence, hash]));
  const { sequence: last = 0 } = (await ledger.state()) ?? {};
  return own.some(({ sequence, hash }) => sequence > last || (sent.has(sequence) && sent.get(sequence) !== hash));
}

/** Marks of rows, under the secret that the passphrase gives with this machine's salt. */
export async function marksOf(session: ShareSession, { salt }: ShareState): Promise<RowMarks> {
  const { marks } = await session.keys(session.passphrase, Uint8Array.fromBase64(salt), session.iterations);
  return new RowMarks(marks);
}
