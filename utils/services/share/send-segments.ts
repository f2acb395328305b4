import { appVersion } from '../../browser/index.ts';
import { type SentRow, type ShareState, segmentName, writeSegment } from '../../storage/index.ts';
import { canBeHad, type PlacedSegment, segmentsOf } from './plan-segments.ts';
import { marksOf, type ShareSession } from './share-session.ts';
import { PlaceError, type PlaceFile } from './shared-place.ts';

/** Segments after which everything is shared anew in one, and the older ones go. */
const MOST_SENT = 40;
/** Names that are tried when the server holds one, and goes at an upload that did not arrive whole. */
const MOST_NAMES = 5;

/** What lies in the place, by machine. */
export type SegmentsPlaced = ReadonlyMap<string, readonly PlacedSegment[]>;

/**
 * Shares what is new here. The segment is kept here, octet by octet, until it lies in the place whole: whatever breaks
 * meanwhile, the same octets go there again under the same name.
 * @returns how many rows were shared
 */
export async function sendSegments(session: ShareSession, placed: SegmentsPlaced): Promise<number> {
  const { ledger } = session;
  const waiting = await ledger.sent.filter(({ octets }) => octets !== undefined).first();
  if (waiting) await upload(session, waiting);
  const state = await ledger.state();
  if (!state) throw new Error('not begun');
  const all = state.wantsAll || (await isIncomplete(session, placed, state));
  const made = await prepare(session, state, all);
  if (!made) return 0;
  await upload(session, made.sent);
  if (all) await tidy(session, made.sent);
  return made.rows;
}

/** Whether something that we said, or heard, can no longer be had from the place, or has become many files. */
async function isIncomplete({ ledger }: ShareSession, placed: SegmentsPlaced, state: ShareState): Promise<boolean> {
  const sent = await ledger.sent.toArray();
  const own = placed.get(state.machine) ?? [];
  const isThere = ({ sequence, hash, size }: SentRow): boolean =>
    own.some((file) => file.sequence === sequence && file.hash === hash && file.sizes.includes(size));
  // What was sent within this go was looked at then.
  if (sent.length > MOST_SENT || sent.some((row) => !row.octets && !row.fresh && !isThere(row))) return true;
  const covered = sent.find(({ all }) => all)?.heard ?? {};
  return Object.entries(state.taken).some(
    ([machine, taken]) => (covered[machine] ?? 0) < taken && !canBeHad(placed.get(machine) ?? [], taken),
  );
}

/** Writes the next segment and notes it in the book; nothing is sent yet. Null when there is nothing to say. */
async function prepare(
  session: ShareSession,
  state: ShareState,
  all: boolean,
): Promise<{ sent: SentRow; rows: number } | null> {
  const { services, ledger, passphrase, keys, iterations, signal } = session;
  const { machine, taken } = state;
  const [sequence, clock] = [state.sequence + 1, state.clock + 1];
  // What was forgotten here is said with the next segment that holds all.
  const forgotten = all ? state.forgotten.map((mark) => (mark.at === 0 ? { ...mark, at: sequence } : mark)) : [];
  const marks = await marksOf(session, state);
  const known = new Map((await ledger.rows.toArray()).map((row) => [row.id, row]));
  const segment = await writeSegment(services.db, {
    head: { machine, sequence, all, clock, heard: taken, forgotten },
    ...{ known, marks, passphrase, keys, iterations, signal },
    salt: Uint8Array.fromBase64(state.salt),
    app: appVersion(),
    madeAt: services.now(),
  });
  if (!all && segment.rows.length === 0) return null;
  const { hash, octets, rows } = segment;
  const sent: SentRow = { sequence, hash, all, size: octets.length, octets, ...(all ? { heard: taken } : {}) };
  await ledger.transaction('rw', ledger.tables, async () => {
    if (all) await ledger.rows.clear();
    await ledger.rows.bulkPut(rows);
    await ledger.sent.put(sent);
    // What was forgotten while this was written waits for the next one.
    const now = (await ledger.state()) ?? state;
    const said = new Map(forgotten.map((mark) => [mark.salt, mark]));
    const marksNow = now.forgotten.map((mark) => said.get(mark.salt) ?? mark);
    const wantsAll = all ? marksNow.some(({ at }) => at === 0) : now.wantsAll;
    await ledger.notes.put({ ...now, sequence, clock, wantsAll, forgotten: marksNow });
  });
  return { sent, rows: rows.length };
}

/** Puts a segment in its place and looks whether it arrived whole. */
async function upload({ place, ledger, signal }: ShareSession, sent: SentRow): Promise<void> {
  const state = await ledger.state();
  if (!state || !sent.octets) return;
  const { sequence, all, hash, size } = sent;
  const lies = async (): Promise<boolean> => {
    const found = segmentsOf(await place.files(state.machine, signal)).find((file) => file.hash === hash);
    return found?.sizes.includes(size) ?? false;
  };
  for (let again = 0; again < MOST_NAMES; again++) {
    const name = segmentName({ sequence, all, hash, again });
    try {
      await place.write(state.machine, name, sent.octets, signal);
    } catch (error) {
      // A lock that somebody left behind holds a name, not us: there are other names for the same octets.
      if (!(error instanceof PlaceError && error.code === 'held')) throw error;
      continue;
    }
    if (!(await lies())) continue;
    const { octets: _, ...rest } = sent;
    await ledger.sent.put({ ...rest, fresh: true });
    return;
  }
  throw new PlaceError('unexpected');
}

/** Takes away our own files that the newest one makes superfluous. What cannot be taken away is tried the next time. */
async function tidy({ place, ledger, signal }: ShareSession, { sequence }: SentRow): Promise<void> {
  const state = await ledger.state();
  if (!state) return;
  await ledger.sent.where('sequence').below(sequence).delete();
  const files: PlaceFile[] = await place.files(state.machine, signal);
  for (const old of segmentsOf(files).filter((file) => file.sequence < sequence))
    for (const name of old.names) await place.remove(state.machine, name, signal).catch(() => undefined);
}
