import { sha256 as digest } from '@noble/hashes/sha2.js';
import { CHAIN_START, canonicalJson } from '../../evidence/hash-chain.ts';
import type { CustomerDatabase } from '../database.ts';
import type { AttachmentRow } from '../reply-rows.ts';
import type { CaseEventRow, CaseRow, EventRow, ShopRow, VisitRow } from '../rows.ts';
import { BackupError } from './backup-error.ts';
import { isFileTable, type RowCounts } from './backup-tables.ts';
import { type BackupPortion, type OpenBackup, readBackup } from './read-backup.ts';

/** What a backup holds, as far as a customer wants to know before it is taken in. Times are milliseconds since the epoch. */
export interface BackupContents {
  madeAt: number;
  /** Version of the extension that wrote it. */
  app: string;
  sealed: boolean;
  /** Octets of the file. */
  size: number;
  rows: RowCounts;
  /** Registrable domains, in alphabetical order. */
  shops: string[];
  /** How many of the shops and of the requests this history does not have. */
  newShops: number;
  newCases: number;
  /** First and last moment that anything in it tells of; null where it tells of none. */
  from: number | null;
  to: number | null;
  /** Octets of the answers' files. */
  attachments: number;
  /** Journals whose chain of hashes does not hold, and files that are not those their hash names: said, not refused. */
  brokenJournals: number;
  brokenFiles: number;
}

export interface BackupReading {
  signal?: AbortSignal;
  /** Octets of the file read until now, and all of them. */
  onProgress?: (done: number, all: number) => void;
}

/** Reads a backup to its end, checks all of it, and says what it holds. Nothing is written. */
export async function lookIntoBackup(
  db: CustomerDatabase,
  backup: OpenBackup,
  options: BackupReading = {},
): Promise<BackupContents> {
  const contents: BackupContents = {
    ...{ madeAt: 0, app: '', sealed: backup.sealed, size: backup.size, rows: {}, shops: [], newShops: 0, newCases: 0 },
    ...{ from: null, to: null, attachments: 0, brokenJournals: 0, brokenFiles: 0 },
  };
  const journals = new JournalCheck();
  const cases = new Set<string>();
  const holders = new Set<string>();
  for await (const part of readBackup(backup, db.verno, options)) {
    if ('what' in part) {
      contents.madeAt = part.madeAt;
      contents.app = part.app;
      continue;
    }
    contents.rows[part.table] = (contents.rows[part.table] ?? 0) + part.rows.length;
    await note(db, part, { contents, journals, cases, holders });
  }
  contents.brokenJournals = journals.broken();
  contents.shops.sort();
  return contents;
}

interface Notes {
  contents: BackupContents;
  journals: JournalCheck;
  cases: Set<string>;
  /** What files lie under: answers, and what happened to a request. */
  holders: Set<string>;
}

async function note(db: CustomerDatabase, { table, rows }: BackupPortion, notes: Notes): Promise<void> {
  const { contents, journals, cases, holders } = notes;
  if (table === 'shops') {
    const names = (rows as ShopRow[]).map(({ domain }) => domain);
    contents.shops.push(...names);
    contents.newShops += (await db.shops.bulkGet(names)).filter((row) => !row).length;
  } else if (table === 'visits') {
    for (const visit of rows as VisitRow[]) {
      journals.visit(visit);
      span(contents, visit.startedAt, visit.lastEventAt);
    }
  } else if (table === 'events') {
    for (const event of rows as EventRow[]) journals.event(event);
  } else if (table === 'cases') {
    const files = rows as CaseRow[];
    for (const { id, createdAt } of files) {
      cases.add(id);
      span(contents, createdAt, createdAt);
    }
    contents.newCases += (await db.cases.bulkGet(files.map(({ id }) => id))).filter((row) => !row).length;
  } else if (table === 'caseEvents') {
    for (const { id, case: of, recordedAt } of rows as CaseEventRow[]) {
      if (!cases.has(of)) throw new BackupError('row', table);
      holders.add(id);
      span(contents, recordedAt, recordedAt);
    }
  } else if (table === 'replies') for (const { id } of rows as { id: string }[]) holders.add(id);
  else if (isFileTable(table))
    for (const { reply, hash, content } of rows as (Pick<AttachmentRow, 'hash' | 'content'> & { reply?: string })[]) {
      if (table === 'attachments' && !holders.has(reply ?? '')) throw new BackupError('row', table);
      contents.attachments += content.length;
      const sum = await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>);
      if (hash !== `sha256-${new Uint8Array(sum).toHex()}`) contents.brokenFiles += 1;
    }
}

function span(contents: BackupContents, from: number, to: number): void {
  contents.from = Math.min(contents.from ?? from, from);
  contents.to = Math.max(contents.to ?? to, to);
}

/** Follows the chain of every journal as its events come by, in order. */
class JournalCheck {
  #visits = new Map<string, { length: number; head: string; next: number; at: string; holds: boolean }>();

  visit({ id, length, head, gaps }: VisitRow): void {
    // Of a journal past its keep-time only length and head are left.
    const next = gaps.includes('journal-expired') ? length : 0;
    this.#visits.set(id, { length, head, next, at: next === 0 ? CHAIN_START : head, holds: true });
  }

  event({ visit, seq, event, hash }: EventRow): void {
    const journal = this.#visits.get(visit);
    if (!journal || seq >= journal.length) throw new BackupError('row', 'events');
    const right = `sha256-${digest(encoder.encode(`${journal.at}\n${canonicalJson(event)}`)).toHex()}`;
    if (seq !== journal.next || hash !== right) journal.holds = false;
    journal.at = hash;
    journal.next = seq + 1;
  }

  broken(): number {
    return [...this.#visits.values()].filter(
      ({ holds, next, length, at, head }) => !holds || next !== length || (length > 0 && at !== head),
    ).length;
  }
}

const encoder = new TextEncoder();
