import { Dexie, type EntityTable, type Table } from 'dexie';
import type { EditStamp, Forgotten } from './segment-shape.ts';

/** What was last shared of a row, here or by another machine: marks only, nothing of the row. */
export interface LedgerRow {
  /** Mark of table and key. */
  id: string;
  /** Mark of the row as the shared place has it. */
  print: string;
  /** Of rows that the customer edits: mark of the edit that holds here, and which edit it is. */
  edit?: string;
  stamp?: EditStamp;
  /** Of a visit: how much of its journal was shared. */
  length?: number;
}

/** A segment of our own that lies in the shared place, or is on its way there. */
export interface SentRow {
  sequence: number;
  /** Name of the file, without what was added because the server held the name. */
  hash: string;
  all: boolean;
  size: number;
  /** The segment itself until it is known to have arrived whole. */
  octets?: Uint8Array<ArrayBuffer>;
  /** Arrived in the go that is under way, after the place was looked at. */
  fresh?: boolean;
  /** Of one that holds all: what it had heard of the others. */
  heard?: Record<string, number>;
}

/** How this machine stands among those that share. */
export interface ShareState {
  key: 'state';
  /** ULID. The history holds the same one; where it does not, this is another history. */
  machine: string;
  /** Of the last segment of our own. */
  sequence: number;
  /** The greatest number of an edit that this machine knows. */
  clock: number;
  /** The number of the last segment taken in, by machine. */
  taken: Record<string, number>;
  /** Base64 of the salt of our own segments. */
  salt: string;
  /** By which the passphrase is known again, as in the header of each segment; empty before the first one. */
  check: string;
  forgotten: Forgotten[];
  /** Whether the next segment holds all: something was forgotten, or what we sent is no longer there. */
  wantsAll: boolean;
}

/** Where the histories meet, and what is kept of it besides. */
interface ShareNote {
  key: 'place' | 'secrets' | 'last' | 'folder';
  value: unknown;
}

/** What lies under a name in the book. */
export type LedgerNote = ShareState | ShareNote;

/**
 * The book of what is shared, in a database of its own: the history can be told from it by no version, and it holds
 * nothing that could not be made anew from the shared place.
 */
export class ShareLedger extends Dexie {
  declare rows: EntityTable<LedgerRow, 'id'>;
  declare sent: EntityTable<SentRow, 'sequence'>;
  declare notes: Table<LedgerNote, string>;

  /** @param history name of the database whose rows are shared */
  constructor(history: string) {
    // Two databases, one of them read within a transaction of the other: nothing may be answered from memory.
    super(`${history}-share`, { cache: 'disabled' });
    this.version(1).stores({ rows: 'id', sent: 'sequence', notes: 'key' });
  }

  async state(): Promise<ShareState | null> {
    const kept = await this.notes.get('state');
    return kept && 'machine' in kept ? kept : null;
  }

  async note(key: ShareNote['key']): Promise<unknown> {
    const kept = await this.notes.get(key);
    return kept && 'value' in kept ? kept.value : undefined;
  }
}

/** Name of the setting in the history by which book and history know each other; it never moves to another browser. */
export const SHARE_SETTING = 'share-machine';
