import { BackupError } from '../backup/backup-error.ts';
import { isFileTable } from '../backup/backup-tables.ts';
import type { Fate } from '../backup/merge-rows.ts';
import { type BackupOpening, type BackupPortion, type OpenBackup, readBackup } from '../backup/read-backup.ts';
import { type RestoreRules, restoreBackup } from '../backup/restore-backup.ts';
import type { RestoreOutcome } from '../backup/restore-outcome.ts';
import type { CustomerDatabase } from '../database.ts';
import type { VisitRow } from '../rows.ts';
import { AdmittedRows } from './admitted-rows.ts';
import { type ForgettableName, ForgottenTest } from './forgotten-marks.ts';
import { compareVisits, joinShared } from './join-shared.ts';
import type { RowMarks } from './row-marks.ts';
import type { EditStamp, Forgotten, SegmentHead } from './segment-shape.ts';
import type { LedgerRow, ShareState } from './share-ledger.ts';
import { editOf, sharedForm } from './shared-rows.ts';

export interface IntakeOptions {
  /** What the book knows; it is brought up to date here as rows come in. */
  known: Map<string, LedgerRow>;
  state: ShareState;
  marks: RowMarks;
  /** Removes what the names stand for, of those that are here; runs within the transaction. */
  forget(isForgotten: (name: ForgettableName) => boolean): Promise<void>;
  signal?: AbortSignal | undefined;
}

/** Whose segment a file has to be, by its place and name. */
export interface ExpectedSegment {
  machine: string;
  sequence: number;
  all: boolean;
}

/** What came of a segment: what the history took in, and what the book has to note. */
export interface Intake {
  head: SegmentHead;
  outcome: RestoreOutcome;
  rows: LedgerRow[];
  forgotten: Forgotten[];
}

/** What a segment says of itself, before anything of it is taken in. */
export async function readSegmentHead(backup: OpenBackup, schema: number): Promise<SegmentHead> {
  for await (const part of readBackup(backup, schema)) {
    if ('what' in part && part.share) return part.share;
    break;
  }
  throw new BackupError('damaged', 'segment');
}

/**
 * Takes a segment into the history, all or nothing, so that it makes no difference in which order the segments of several
 * machines come, nor how often.
 */
export async function takeSegment(
  db: CustomerDatabase,
  backup: OpenBackup,
  expected: ExpectedSegment,
  options: IntakeOptions,
): Promise<Intake> {
  const intake = new SegmentIntake(db, expected, options);
  const outcome = await restoreBackup(db, backup, options.signal ? { signal: options.signal } : {}, intake);
  const { head } = intake;
  if (!head) throw new BackupError('cut-short');
  return { head, outcome, rows: intake.rows, forgotten: intake.forgotten };
}

class SegmentIntake implements RestoreRules {
  readonly #db: CustomerDatabase;
  readonly #options: IntakeOptions;
  readonly #expected: ExpectedSegment;
  #admitted = new AdmittedRows(new ForgottenTest([]));
  #stamps = new Map<unknown, EditStamp>();
  readonly #noted = new Map<string, LedgerRow>();
  head: SegmentHead | null = null;
  forgotten: Forgotten[] = [];

  constructor(db: CustomerDatabase, expected: ExpectedSegment, options: IntakeOptions) {
    this.#db = db;
    this.#expected = expected;
    this.#options = options;
  }

  get rows(): LedgerRow[] {
    return [...this.#noted.values()];
  }

  async begin({ share }: BackupOpening): Promise<void> {
    const { machine, sequence, all } = this.#expected;
    // A file that was moved or renamed is not taken for another.
    if (!share || share.machine !== machine || share.sequence !== sequence || share.all !== all)
      throw new BackupError('damaged', 'segment');
    this.head = share;
    const { state } = this.#options;
    const same = (a: Forgotten, b: Forgotten): boolean => a.by === b.by && a.at === b.at && a.mark === b.mark;
    this.forgotten = share.forgotten.filter((news) => !state.forgotten.some((known) => same(known, news)));
    const now = new ForgottenTest(this.forgotten);
    if (this.forgotten.length > 0) await this.#options.forget((name) => now.has(name));
    // What its author wrote before hearing of a forgetting is not taken in again.
    const heard = (by: string): number => (by === machine ? sequence : (share.heard[by] ?? 0));
    const unheard = [...state.forgotten, ...this.forgotten].filter(({ by, at }) => at === 0 || heard(by) < at);
    this.#admitted = new AdmittedRows(new ForgottenTest(unheard));
  }

  async admit(portion: BackupPortion): Promise<BackupPortion> {
    const { table } = portion;
    const places = await this.#admitted.places(this.#db, portion);
    const rows = places.map((place) => portion.rows[place]);
    this.#stamps = new Map(places.map((place) => [portion.rows[place], this.#stampOf(portion.stamps?.[place])]));
    if (table === 'visits') await this.#visits(rows as VisitRow[]);
    else if (table !== 'events') for (const row of rows) this.#note(table, row);
    return { table, rows };
  }

  /** Joins with ours. Where the two together say more than theirs did, the book makes it news for the next segment. */
  merge(table: BackupPortion['table'], ours: unknown, theirs: unknown): { fate: Fate; row: unknown } {
    const { marks, known } = this.#options;
    const id = marks.place(table, this.#keyOf(table, theirs));
    const entry = this.#noted.get(id);
    const decided = editOf(table, ours);
    const before = known.get(id);
    let theirsHolds = true;
    if (entry && decided) {
      const edit = marks.of('edit', decided.edit);
      const stamp = before?.edit === edit ? before.stamp : !before && decided.blank ? ([0, ''] as EditStamp) : null;
      theirsHolds =
        edit === entry.edit ? !stamp || isLater(entry.stamp, stamp) : stamp != null && isLater(entry.stamp, stamp);
      if (!theirsHolds) {
        // An edit that was not shared yet gets its number when it is.
        if (stamp) Object.assign(entry, { edit, stamp });
        else if (before?.edit !== undefined && before.stamp)
          Object.assign(entry, { edit: before.edit, stamp: before.stamp });
        else {
          delete entry.edit;
          delete entry.stamp;
        }
      }
    }
    const row = joinShared(table, ours, theirs, theirsHolds);
    const changed = marks.of('row', row) !== marks.of('row', ours);
    return { fate: changed ? 'changed' : 'same', row };
  }

  #note(table: BackupPortion['table'], row: unknown): void {
    const { marks } = this.#options;
    const id = marks.place(table, this.#keyOf(table, row));
    const decided = editOf(table, row);
    const stamp = this.#stamps.get(row);
    this.#noted.set(id, {
      id,
      print: isFileTable(table) ? table : marks.of('row', sharedForm(table, row)),
      ...(decided && stamp ? { edit: marks.of('edit', decided.edit), stamp } : {}),
    });
  }

  /** Journals are joined by their own rules; here it is noted what the others have of them. */
  async #visits(rows: readonly VisitRow[]): Promise<void> {
    const { marks, known } = this.#options;
    const here = await this.#db.visits.bulkGet(rows.map(({ id }) => id));
    for (const [index, theirs] of rows.entries()) {
      const ours = here[index];
      const id = marks.place('visits', theirs.id);
      const length = Math.max(known.get(id)?.length ?? 0, theirs.length);
      const order = ours ? compareVisits(ours, theirs) : -1;
      // Of a journal whose events are gone here after their keep-time, nothing is told nor asked.
      const settled = ours && theirs.length > ours.length && isExpired(ours, theirs);
      this.#noted.set(id, { id, length, print: marks.of('row', sharedForm('visits', settled ? ours : theirs)) });
      if (ours && order < 0 && ours.length === theirs.length && ours.head === theirs.head)
        await this.#db.visits.put({ ...theirs, gaps: gapsOf(ours, theirs) });
    }
  }

  #stampOf(stamp: EditStamp | null | undefined): EditStamp {
    return stamp ?? [this.head?.clock ?? 0, this.head?.machine ?? ''];
  }

  #keyOf(table: BackupPortion['table'], row: unknown): unknown {
    const { keyPath } = this.#db.table(table).schema.primKey;
    const fields = row as Record<string, unknown>;
    return typeof keyPath === 'string' ? fields[keyPath] : (keyPath ?? []).map((field) => fields[field]);
  }
}

/** Of two edits the one that knew of more holds; a clock is not asked. */
const isLater = (a: EditStamp | undefined, b: EditStamp): boolean =>
  a !== undefined && (a[0] === b[0] ? a[1] > b[1] : a[0] > b[0]);

const isExpired = (...visits: VisitRow[]): boolean => visits.some(({ gaps }) => gaps.includes('journal-expired'));

const gapsOf = (ours: VisitRow, theirs: VisitRow): VisitRow['gaps'] => [
  ...theirs.gaps.filter((gap) => gap !== 'journal-expired'),
  ...ours.gaps.filter((gap) => gap === 'journal-expired'),
];
