import type { CaseEvent, CaseFile, CasePlace, CaseState } from '../model.ts';
import { caseFacts } from './case-facts.ts';
import { caseLimits } from './case-limits.ts';
import { casePlace, controllerAt, placeTold } from './case-place.ts';
import { stageOf } from './case-stage.ts';
import { clockEventsOf } from './clock-events-of.ts';
import { eventsInForce } from './events-in-force.ts';
import { knownDeadline } from './known-deadline.ts';
import { nextActions } from './next-actions.ts';
import { receiptOf } from './receipt-of.ts';

/**
 * What a case is today. A pure function of its events: changing a holiday or a rule changes every open case with it.
 * While nothing was sent, the dates are those of a letter that arrives today.
 * @param today ISO calendar date in the customer's own zone
 */
export function caseState(filed: CaseFile, events: readonly CaseEvent[], today: string): CaseState {
  const standing = eventsInForce(events);
  const file = placedCase(filed, standing);
  const place = casePlace(file.controller);
  const receipt = receiptOf(standing);
  const answer = answerOf(file, place, standing, receipt?.date ?? today);
  const deadline = answer !== null && 'inForce' in answer ? answer : null;
  const limitless = answer !== null && 'statutoryLimit' in answer ? answer : null;
  const facts = caseFacts(standing, receipt, deadline);
  const { status, stage, late } = stageOf(standing, facts, receipt !== null, deadline, today);
  const limits = status === 'closed' ? [] : caseLimits(file, standing);
  const { due = null, overdueAfter = null } = deadline?.inForce ?? {};
  return {
    ...{ place, status, stage, receivedOn: receipt?.date ?? null, receipt: receipt?.basis ?? null },
    ...{ deadline, limitless, due, overdueAfter, limits },
    next: nextActions(file, facts, { stage, late, due, limits, today }),
  };
}

/** A case as filed, with its controller where the customer has said since that it is. */
export function placedCase(file: CaseFile, standing: readonly CaseEvent[]): CaseFile {
  const told = placeTold(standing);
  return told === null ? file : { ...file, controller: controllerAt(file.controller, told) };
}

function answerOf(
  file: CaseFile,
  place: CasePlace | null,
  events: readonly CaseEvent[],
  received: string,
): ReturnType<typeof knownDeadline> | null {
  if (place === null) return null;
  const clock = clockEventsOf(events, received);
  const likelyRegion = place.guess?.region;
  const question = { controller: place.jurisdiction, right: file.right, received, clock };
  return knownDeadline({ ...question, ...(likelyRegion !== undefined && { likelyRegion }) });
}
