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
  const has = new Map(inOrder(events).map((event) => [event.type, event]));
  const receivedOn = has.get('delivered')?.date ?? has.get('sent')?.date ?? null;
  const deadline = deadlineOf(file, receivedOn ?? today, has.get('extended')?.date);
  const { due = null, overdueAfter = null } = deadline?.inForce ?? {};
  const status = statusOf(has, receivedOn, overdueAfter, today);
  return { status, nextStep: NEXT[status], receivedOn, deadline, due, overdueAfter };
}

/** By the day on which they happened; ids (ULIDs) decide between events of one day. */
const inOrder = (events: readonly CaseEvent[]): CaseEvent[] =>
  events.toSorted((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1));

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
  const clock = extendedOn ? [{ type: 'extended' as const, date: extendedOn }] : [];
  const answer = deadlineFor({ controller: file.controller.country, right: file.right, received, clock });
  return 'inForce' in answer ? answer : null;
}
