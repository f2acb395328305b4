import { type DeadlineAnswer, deadlineFor } from '../law/index.ts';
import type { CaseEvent, CaseFile, CaseState, CaseStatus, NextStep } from './model.ts';

const NEXT: Record<CaseStatus, NextStep> = {
  drafted: 'send',
  waiting: 'wait',
  overdue: 'remind',
  answered: 'check-answer',
  closed: 'none',
};

/**
 * What a case is today. A pure function of its events: changing a holiday or a rule changes every open case with it.
 * While nothing was sent, the dates are those of a letter that arrives today.
 * @param today ISO calendar date in the customer's own zone
 */
export function caseState(file: CaseFile, events: readonly CaseEvent[], today: string): CaseState {
  const has = firstOfEach(events);
  const receivedOn = has.get('delivered')?.date ?? has.get('sent')?.date ?? null;
  const deadline = deadlineOf(file, receivedOn ?? today, has.get('extended')?.date);
  const { due = null, overdueAfter = null } = deadline?.inForce ?? {};
  const status = statusOf(has, receivedOn, overdueAfter, today);
  return { status, nextStep: NEXT[status], receivedOn, deadline, due, overdueAfter };
}

/**
 * The first event of each type by the day on which it happened. A letter sent again does not start the clock anew, and
 * the law knows one extension: the first notice of it counts (Article 12(3)).
 */
function firstOfEach(events: readonly CaseEvent[]): ReadonlyMap<CaseEvent['type'], CaseEvent> {
  const first = new Map<CaseEvent['type'], CaseEvent>();
  for (const event of events) {
    const known = first.get(event.type);
    if (!known || event.date < known.date) first.set(event.type, event);
  }
  return first;
}

function statusOf(
  has: ReadonlyMap<CaseEvent['type'], CaseEvent>,
  receivedOn: string | null,
  overdueAfter: string | null,
  today: string,
): CaseStatus {
  if (has.has('closed') || has.has('withdrawn')) return 'closed';
  if (has.has('answered') || has.has('refused')) return 'answered';
  if (receivedOn === null) return 'drafted';
  return overdueAfter !== null && today > overdueAfter ? 'overdue' : 'waiting';
}

function deadlineOf(file: CaseFile, received: string, extendedOn: string | undefined): DeadlineAnswer | null {
  if (!file.controller.country) return null;
  // A notice dated before receipt is a slip of the pen; the clock runs on without it.
  const clock = extendedOn && extendedOn >= received ? [{ type: 'extended' as const, date: extendedOn }] : [];
  const answer = deadlineFor({ controller: file.controller.country, right: file.right, received, clock });
  return 'inForce' in answer ? answer : null;
}
