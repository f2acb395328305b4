/**
 * Why the history cannot be used as usual. `full`: a write found no room; `blocked`: another page still holds an older
 * schema open; `outdated`: this page is older than a schema that another one is bringing; `newer`: the history was
 * written by a newer version of the extension; `upgrade-failed`: the step to this schema did not succeed and was undone;
 * `unavailable`: the browser lets nobody open a database here.
 */
export type StorageTrouble = 'full' | 'blocked' | 'outdated' | 'newer' | 'upgrade-failed' | 'unavailable';

/** How the history is, as one context (the worker or an open page) knows it. */
export interface DatabaseHealth {
  trouble: StorageTrouble | null;
  /** Rows that were set aside because they are not what they must be; they still lie in the database. */
  damaged: number;
}

/** What the database reports of itself. */
export type HealthNews =
  | { type: 'opened' | 'written' | 'no-room' | 'blocked' | 'superseded' }
  | { type: 'not-opened'; error: string }
  | { type: 'damaged'; row: string };

/** Errors of IndexedDB that mean that there is none to be had, by their names in Firefox, Chromium and Dexie. */
const UNAVAILABLE = new Set([
  'MissingAPIError',
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'NotAllowedError',
  'InvalidAccessError',
]);

/** Damaged rows that are told apart; a history that has more is not counted further. */
const MOST_DAMAGED = 10_000;

/** The trouble after a piece of news; the one place where it is decided. */
export function nextTrouble(now: StorageTrouble | null, news: HealthNews): StorageTrouble | null {
  switch (news.type) {
    case 'opened':
      return now === 'full' || now === 'outdated' ? now : null;
    case 'written':
      return now === 'full' ? null : now;
    case 'no-room':
      return 'full';
    case 'blocked':
      return 'blocked';
    case 'superseded':
      return 'outdated';
    case 'not-opened':
      return now === 'outdated' ? now : troubleOf(news.error, now);
    case 'damaged':
      return now;
  }
}

function troubleOf(error: string, now: StorageTrouble | null): StorageTrouble | null {
  if (error === 'VersionError') return 'newer';
  if (/Quota/.test(error)) return 'full';
  // A database that was closed on purpose did not fail.
  if (error === 'DatabaseClosedError') return now;
  return UNAVAILABLE.has(error) ? 'unavailable' : 'upgrade-failed';
}

/** Keeps the health of one open history and tells whoever asked to be told. */
export class HealthMonitor {
  readonly #damaged = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #now: DatabaseHealth = { trouble: null, damaged: 0 };

  /** The same object until something changes. */
  readonly now = (): DatabaseHealth => this.#now;

  /** Calls back after each change; returns how to stop. */
  readonly subscribe = (callback: () => void): (() => void) => {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  };

  tell(news: HealthNews): void {
    if (news.type === 'damaged' && this.#damaged.size < MOST_DAMAGED) this.#damaged.add(news.row);
    const trouble = nextTrouble(this.#now.trouble, news);
    const damaged = this.#damaged.size;
    if (trouble === this.#now.trouble && damaged === this.#now.damaged) return;
    this.#now = { trouble, damaged };
    for (const callback of this.#listeners) callback();
  }
}
