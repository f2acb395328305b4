import { type DeadlineAnswer, deadlineFor } from '../../law/index.ts';
import type { CaseEvent, CaseFile, CaseState } from '../model.ts';
import { caseFacts } from './case-facts.ts';
import { caseLimits } from './case-limits.ts';
import { stageOf } from './case-stage.ts';
import { clockEventsOf } from './clock-events-of.ts';
import { eventsInForce } from './events-in-force.ts';
import { nextActions } from './next-actions.ts';
import { receiptOf } from './receipt-of.ts';

/**
 * What a case is today. A pure function of its events: changing a holiday or a rule changes every open case with it.
 * While nothing was sent, the dates are those of a letter that arrives today.
 * @param today ISO calendar date in the customer's own zone
 */
export function caseState(file: CaseFile, events: readonly CaseEvent[], today: string): CaseState {
  const standing = eventsInForce(events);
  const receipt = receiptOf(standing);
  const deadline = deadlineOf(file, standing, receipt?.date ?? today);
  const facts = caseFacts(standing, receipt, deadline);
  const { status, stage, late } = stageOf(standing, facts, receipt !== null, deadline, today);
  const limits = status === 'closed' ? [] : caseLimits(file, standing);
  const { due = null, overdueAfter = null } = deadline?.inForce ?? {};
  return {
    ...{ status, stage, receivedOn: receipt?.date ?? null, receipt: receipt?.basis ?? null },
    ...{ deadline, due, overdueAfter, limits },
    next: nextActions(file, facts, { stage, late, due, limits, today }),
  };
}

function deadlineOf(file: CaseFile, events: readonly CaseEvent[], received: string): DeadlineAnswer | null {
  const { country: controller } = file.controller;
  if (!controller) return null;
  const clock = clockEventsOf(events, received);
  const answer = deadlineFor({ controller, right: file.right, received, clock });
  return 'inForce' in answer ? answer : null;
}
