import {
  BackupError,
  type BackupProblem,
  isMachineName,
  KEY_ROUNDS,
  type KeyMaker,
  openBackup,
  type RestoreOutcome,
  type ShareState,
} from '../../storage/index.ts';
import { attempt, type BackupResult, refuseLocked } from '../backup/backup-failure.ts';
import { announceChange } from '../changes.ts';
import { command } from '../client.ts';
import type { Services } from '../container.ts';
import { type PlacedSegment, segmentsOf } from './plan-segments.ts';
import { sendSegments } from './send-segments.ts';
import { isTakenByAnother, ledgerOf, newName, ownState, rememberingKeys, type ShareSession } from './share-session.ts';
import { PlaceError, type PlaceProblem, type SharedPlace } from './shared-place.ts';
import { takeSegments } from './take-segments.ts';

export interface SharingWork {
  place: SharedPlace;
  /** The same on every machine that shares. */
  passphrase: string;
  signal: AbortSignal;
  /** Steps done, and all that are known of. */
  onProgress: (done: number, all: number) => void;
  /** Keys that were made already; a page keeps them for the next go. */
  keys?: KeyMaker;
  /** Rounds of PBKDF2; only tests ask for fewer. */
  iterations?: number;
}

/** What came of one go. Times are milliseconds since the epoch. */
export interface ShareOutcome {
  at: number;
  /** Rows that were shared, and other machines that were found. */
  sent: number;
  machines: number;
  /** Segments of others that were taken in, what became of their rows, and of how many machines something is missing yet. */
  segments: number;
  outcome: RestoreOutcome;
  waiting: number;
  problem: BackupProblem | null;
}

export type ShareResult = BackupResult<ShareOutcome | { place: PlaceProblem }>;

/**
 * Shares the history with the other machines that use the same place: sends what is new here, takes in what is new
 * there, and sends what both together say more. Every step is whole or not done; whatever breaks is gone on with the
 * next time.
 */
export const shareHistory = (services: Services, work: SharingWork): Promise<ShareResult> =>
  attempt(async () => {
    await refuseLocked(services);
    try {
      return await alone(services, () => go(services, work));
    } catch (error) {
      if (error instanceof PlaceError) return { place: error.code };
      throw error;
    }
  });

async function go(services: Services, work: SharingWork): Promise<ShareOutcome> {
  const { iterations = KEY_ROUNDS, keys = rememberingKeys(), onProgress, signal, place, passphrase } = work;
  const ledger = ledgerOf(services);
  const session: ShareSession = { services, ledger, place, passphrase, signal, iterations, keys };
  await ledger.sent.toCollection().modify((row) => {
    delete row.fresh;
  });
  let state = await ownState(session);
  const placed = await lookAround(session, state);
  if (await isTakenByAnother(session, placed.get(state.machine) ?? [])) state = await newName(services, ledger);
  await checkPassphrase(session, state, placed);
  let steps = 0;
  const all = [...placed].reduce((sum, [machine, { length }]) => sum + (machine === state.machine ? 0 : length), 2);
  const step = (): void => onProgress(Math.min(++steps, all), all);
  let sent = await sendSegments(session, placed);
  step();
  const taken = await takeSegments(session, placed, step);
  if (taken.segments > 0) {
    announceChange();
    // Visits of which the sightings lag behind are reduced now rather than at the next start.
    await command({ command: 'settle' });
    sent += await sendSegments(session, placed);
  }
  onProgress(all, all);
  const machines = [...placed.keys()].filter((machine) => machine !== state.machine).length;
  const outcome: ShareOutcome = { at: services.now(), sent, machines, ...taken };
  await ledger.notes.put({ key: 'last', value: outcome });
  return outcome;
}

/** The keys that an open page made, so that each is made once. */
export const rememberedKeys: KeyMaker = rememberingKeys();

/** What lies in the place. */
async function lookAround({ place, signal }: ShareSession, { machine: own }: ShareState) {
  const placed = new Map<string, readonly PlacedSegment[]>();
  for (const machine of new Set([own, ...(await place.machines(signal))].filter(isMachineName)))
    placed.set(machine, segmentsOf(await place.files(machine, signal)));
  for (const [machine, segments] of placed) if (segments.length === 0) placed.delete(machine);
  return placed;
}

/**
 * Refuses another passphrase than the one that this machine shared with, and at its first time another than the other
 * machines' own: else it would speak a language that nobody there understands.
 */
async function checkPassphrase(
  session: ShareSession,
  state: ShareState,
  placed: ReadonlyMap<string, readonly PlacedSegment[]>,
): Promise<void> {
  const { passphrase, keys, iterations, place, signal, ledger } = session;
  const { check } = await keys(passphrase, Uint8Array.fromBase64(state.salt), iterations);
  if (state.check === check) return;
  if (state.check !== '') throw new BackupError('passphrase');
  for (const [machine, segments] of placed) {
    const newest = segments.at(-1)?.names[0];
    const file = newest && machine !== state.machine ? await place.read(machine, newest, signal) : null;
    if (!file) continue;
    try {
      await openBackup(file, passphrase, keys);
      break;
    } catch (error) {
      // A file that is not whole yet tells nothing of the passphrase.
      if (error instanceof BackupError && error.code === 'passphrase') throw error;
    }
  }
  await ledger.notes.put({ ...state, check });
}

/** Two open pages of one history share one after the other. */
function alone<T>({ db }: Services, work: () => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return locks ? (locks.request(`${db.name}-share`, work) as Promise<T>) : work();
}
