import {
  BackupError,
  type BackupProblem,
  type Intake,
  type OpenBackup,
  openBackup,
  type RestoreOutcome,
  type RowMarks,
  readSegmentHead,
  type SegmentHead,
  type ShareState,
  takeSegment,
} from '../../storage/index.ts';
import { forgetNames } from './forgotten-names.ts';
import { nextSegments, type PlacedSegment } from './plan-segments.ts';
import type { SegmentsPlaced } from './send-segments.ts';
import { marksOf, type ShareSession } from './share-session.ts';

/** What came from the other machines. */
export interface Taken {
  /** Segments that were taken in. */
  segments: number;
  /** Machines of which something is on its way and not whole, or not in order, yet. */
  waiting: number;
  /** What became of their rows. */
  outcome: RestoreOutcome;
  /** Why a segment that lies there whole could not be read; null where all could. */
  problem: BackupProblem | null;
}

/**
 * Takes in what the other machines shared, each segment only after everything that its author knew when writing it: so
 * that what was forgotten does not come back, in whatever order files arrive.
 */
export async function takeSegments(
  session: ShareSession,
  placed: SegmentsPlaced,
  onSegment: () => void,
): Promise<Taken> {
  const outcome: RestoreOutcome = { added: {}, changed: {}, same: {}, kept: {} };
  const taken: Taken = { segments: 0, waiting: 0, outcome, problem: null };
  const reader = new SegmentReader(session);
  for (let progress = true; progress; ) {
    progress = false;
    taken.waiting = 0;
    for (const [machine, segments] of placed) {
      const state = await stateOf(session);
      if (machine === state.machine) continue;
      for (const next of nextSegments(segments, state.taken[machine] ?? 0)) {
        const intake = await reader.take(machine, next);
        if (!intake) break;
        progress = true;
        taken.segments += 1;
        add(outcome, intake.outcome);
        onSegment();
      }
      const at = (await stateOf(session)).taken[machine] ?? 0;
      if (segments.some(({ sequence }) => sequence > at)) taken.waiting += 1;
    }
  }
  taken.problem = reader.problem;
  return taken;
}

/** Reads segments; what could not be read in this go is not asked for again in it. */
class SegmentReader {
  readonly #session: ShareSession;
  readonly #left = new Set<PlacedSegment>();
  /** Segments that wait for another machine's. */
  readonly #early = new Map<PlacedSegment, { backup: OpenBackup; head: SegmentHead }>();
  problem: BackupProblem | null = null;

  constructor(session: ShareSession) {
    this.#session = session;
  }

  /** Takes a segment in; null where it is not whole yet, comes before its time, or cannot be read. */
  async take(machine: string, segment: PlacedSegment): Promise<Intake | null> {
    if (this.#left.has(segment)) return null;
    try {
      const { backup, head } = this.#early.get(segment) ?? (await this.#open(machine, segment)) ?? {};
      if (!backup || !head) {
        this.#left.add(segment);
        return null;
      }
      const state = await stateOf(this.#session);
      const early = Object.entries(head.heard).some(
        ([other, heard]) => other !== state.machine && other !== machine && (state.taken[other] ?? 0) < heard,
      );
      if (early && !head.all) {
        this.#early.set(segment, { backup, head });
        return null;
      }
      return await this.#takeIn(machine, segment, backup, state);
    } catch (error) {
      const told = error instanceof BackupError ? error : (error as { inner?: unknown }).inner;
      if (!(told instanceof BackupError) || /^(cancelled|locked|passphrase)$/.test(told.code)) throw error;
      this.#left.add(segment);
      this.problem ??= told.code;
      return null;
    }
  }

  /** Null where the file is not, or not wholly, there. */
  async #open(machine: string, segment: PlacedSegment): Promise<{ backup: OpenBackup; head: SegmentHead } | null> {
    const { place, passphrase, keys, signal, services } = this.#session;
    for (const name of segment.names) {
      const file = await place.read(machine, name, signal);
      if (!file || (await hashOf(file)) !== segment.hash) continue;
      const backup = await openBackup(file, passphrase, keys);
      return { backup, head: await readSegmentHead(backup, services.db.verno) };
    }
    return null;
  }

  async #takeIn(machine: string, segment: PlacedSegment, backup: OpenBackup, state: ShareState): Promise<Intake> {
    const { ledger, services, signal } = this.#session;
    const marks: RowMarks = await marksOf(this.#session, state);
    const known = new Map((await ledger.rows.toArray()).map((row) => [row.id, row]));
    const forget = (isForgotten: Parameters<typeof forgetNames>[1]) => forgetNames(services, isForgotten);
    const intake = await takeSegment(
      services.db,
      backup,
      { machine, ...segment },
      { known, state, marks, forget, signal },
    );
    const { head, rows, forgotten } = intake;
    await ledger.transaction('rw', ledger.tables, async () => {
      const now = (await ledger.state()) ?? state;
      // Who shares all shares what they heard as well.
      const heard = head.all ? Object.entries(head.heard).filter(([other]) => other !== now.machine) : [];
      const taken = { ...now.taken };
      for (const [other, sequence] of [...heard, [machine, head.sequence] as const])
        taken[other] = Math.max(taken[other] ?? 0, sequence);
      await ledger.rows.bulkPut(rows);
      await ledger.notes.put({
        ...now,
        taken,
        clock: Math.max(now.clock, head.clock),
        forgotten: [...now.forgotten, ...forgotten],
        // What was forgotten leaves our own files in the place with the next one, which holds all.
        wantsAll: now.wantsAll || forgotten.length > 0,
      });
    });
    return intake;
  }
}

const stateOf = async ({ ledger }: ShareSession): Promise<ShareState> => {
  const state = await ledger.state();
  if (!state) throw new Error('not begun');
  return state;
};

async function hashOf(file: Blob): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())).toHex();
}

function add(sum: RestoreOutcome, more: RestoreOutcome): void {
  for (const fate of ['added', 'changed', 'same', 'kept'] as const)
    for (const [table, count] of Object.entries(more[fate]) as [keyof RestoreOutcome['added'], number][])
      sum[fate][table] = (sum[fate][table] ?? 0) + count;
}
