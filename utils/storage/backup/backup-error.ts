/**
 * Why a backup could not be written or read. `where` names the part, such as the table whose row is not in order.
 * `not-a-backup`: another kind of file; `newer`: written by a later version; `passphrase`: does not open it; `cut-short`:
 * its end is missing; `damaged`: its octets are not those that were written; `row`: something in it has not the form of
 * this history; `incomplete`: it holds less than it says; `too-large`: more than any history holds; `cancelled`: the
 * customer stopped it; `locked`: a passphrase keeps parts of the history from being read or written.
 */
export type BackupProblem =
  | 'not-a-backup'
  | 'newer'
  | 'passphrase'
  | 'cut-short'
  | 'damaged'
  | 'row'
  | 'incomplete'
  | 'too-large'
  | 'cancelled'
  | 'locked';

export class BackupError extends Error {
  readonly code: BackupProblem;
  readonly where: string;

  constructor(code: BackupProblem, where = '') {
    super(where === '' ? code : `${code}: ${where}`);
    this.name = 'BackupError';
    this.code = code;
    this.where = where;
  }
}

/** Leaves the work when the customer stopped it. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new BackupError('cancelled');
}
