/** The legal clock's inputs and outputs. Dates are ISO calendar dates (`2026-11-24`) in the controller's time zone. */

/** Legal basis of a time limit. */
export type DeadlineKind =
  | 'gdpr-12-3'
  | 'gdpr-78-2'
  | '2025-2518-4-2'
  | '2025-2518-4-5'
  | '2025-2518-5-2c'
  | 'ukgdpr-12A'
  | 'ch-dsg-25-7'
  | 'ch-dsv-22'
  | 'ccpa-7021'
  | 'lgpd-19-II';

/** Something that happened to the clock after receipt. */
export interface ClockEvent {
  type:
    | 'id-requested'
    | 'id-received'
    | 'fee-requested'
    | 'fee-paid'
    | 'clarification-requested'
    | 'clarification-received'
    | 'extended';
  /** A calendar date, or an instant with offset. */
  date: string;
}

export interface DeadlineQuestion {
  kind: DeadlineKind;
  /** Where the controller must act, e.g. `EU-FI`, `EU-DE-BY`, `EEA-NO`, `UK-EW`, `CH-ZH`. */
  jurisdiction: string;
  /** IANA time zone of the controller. */
  timeZone: string;
  /** A calendar date, or an instant with offset that is first turned into the controller's local date. */
  received: string;
  clock?: ClockEvent[];
}

/**
 * One line of how a date came about. `code` and `params` are what `sayStep` makes a sentence of in any language, `text`
 * is the same in plain English. A `variant` among the parameters picks a sentence of the code.
 */
export interface DeadlineStep {
  code: string;
  params: Record<string, string>;
  text: string;
  /** Article, section or paragraph the step rests on. */
  source: string;
}

/** A question the controller asked back and the person has not answered. */
export interface WaitingOn {
  for: 'identity' | 'fee' | 'clarification';
  since: string;
}

export interface DeadlineAnswer {
  receivedLocalDate: string;
  /** Last day before any roll over weekends and holidays. */
  nominalDue: string;
  /** Last day of the statutory limit, strict public holidays. */
  due: string;
  /** The same if the eves count as holidays. */
  dueEvesCount?: string;
  /** With identity or clarification rightly asked for and answered. */
  dueSuspended?: string;
  /**
   * The latest plausible last day: late from the day after, under every reading. With `waitingOn` it holds only if the
   * question asked back was not justified, so nothing should be escalated on it.
   */
  overdueAfter: string;
  nominalDueExtended: string | null;
  dueExtended: string | null;
  dueExtendedEvesCount?: string;
  /** Reading B: extension counted from the nominal end. */
  altExtendedFromNominalDue?: string;
  /** Reading C: extension counted from the rolled end. */
  altExtendedFromRolledDue?: string;
  overdueAfterExtended: string | null;
  ackDue?: string;
  dueSmallAgent?: string;
  /** What became of a logged notice of extension: `perhaps` when it came after `due` but not after `overdueAfter`. */
  extension?: { notified: string; inTime: 'yes' | 'perhaps' | 'no' };
  /** The pair of dates that binds now, the logged notice of extension considered. */
  inForce: { due: string; overdueAfter: string };
  waitingOn?: WaitingOn;
  steps: DeadlineStep[];
}

/** The law gives the right but no period for the answer: there is no date to print. */
export interface NoStatutoryLimit {
  receivedLocalDate: string;
  statutoryLimit: null;
  code: 'withdrawal-immediate' | 'cookies-no-limit';
  steps: DeadlineStep[];
}

/** Why no answer can be given. */
export type DeadlineErrorCode =
  | 'bad-question'
  | 'bad-date'
  | 'bad-time-zone'
  | 'bad-event'
  | 'event-before-receipt'
  | 'unknown-kind'
  | 'unknown-jurisdiction'
  | 'right-not-covered'
  | 'not-in-force'
  | 'out-of-range';

export interface DeadlineError {
  error: { code: DeadlineErrorCode; message: string };
}
