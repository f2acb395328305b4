import { choicesOf } from '../../observation/index.ts';
import type { VisitRow } from '../../storage/index.ts';

/** What the customer does in a check, in order. The extension clicks nothing: it sees that it was done. */
export const CHECK_STEPS = ['fresh', 'refuse', 'accept', 'leave'] as const;
export type CheckStep = (typeof CHECK_STEPS)[number];

/** All that is stored of a check; everything else follows from the visits since then. Times are milliseconds since the epoch. */
export interface CheckRecord {
  startedAt: number;
  /** Steps the customer went past, for instance because the shop has no button to refuse. */
  skipped: CheckStep[];
  /** When the shop was left, or null while the check runs. */
  endedAt: number | null;
}

export interface CheckProgress {
  record: CheckRecord;
  /** When each step was seen to be done. */
  done: Partial<Record<CheckStep, number>>;
  /** The first step that is neither done nor skipped; null when the check is over. */
  current: CheckStep | null;
  /** The shop was opened since the check began, and no banner has been seen. */
  noBanner: boolean;
  /** Visits of this check, oldest first. */
  visits: string[];
}

/**
 * Where a check stands, from what the visits since its start say about banner and choice.
 * @param visits the shop's visits that began between start and end of the check, in any order
 */
export function progressOf(record: CheckRecord, visits: readonly CheckedVisit[]): CheckProgress {
  const own = visits.toSorted((a, b) => a.startedAt - b.startedAt);
  const done: CheckProgress['done'] = {};
  const note = (step: CheckStep, at: number | null): void => {
    if (at !== null) done[step] = Math.min(at, done[step] ?? at);
  };
  for (const { consent, consentSignals } of own) {
    const { made, askedAt } = choicesOf(consent, consentSignals);
    note('fresh', askedAt);
    for (const { at, outcome } of made) {
      if (outcome === 'refused') note('refuse', at);
      if (outcome === 'accepted') note('accept', at);
    }
  }
  note('leave', record.endedAt);
  const over = record.endedAt !== null;
  const current = CHECK_STEPS.find((step) => done[step] === undefined && !record.skipped.includes(step)) ?? null;
  return {
    record,
    done,
    current: over ? null : (current ?? 'leave'),
    noBanner: own.length > 0 && done.fresh === undefined,
    visits: own.map(({ id }) => id),
  };
}

type CheckedVisit = Pick<VisitRow, 'id' | 'startedAt' | 'consent' | 'consentSignals'>;
