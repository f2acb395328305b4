import { type Day, isoOf, showDay } from './civil-day.ts';
import type { Pause } from './clock-reading.ts';
import type { DeadlineStep } from './model.ts';
import { counted } from './period.ts';
import { step } from './step.ts';
import { promptness, type TimeLimit } from './time-limits.ts';

/** How a question back is called in a step. */
export const askedFor = {
  identity: 'proof of identity',
  fee: 'the fee',
  clarification: 'a clarification of the request',
} as const;

/**
 * The step that says why a question back changes nothing, or null if it may change the period.
 * `lastDay` is the last day without any question: one asked later cannot revive a period that is over.
 */
export function whyIgnored(pause: Pause, limit: TimeLimit, received: Day, lastDay: Day): DeadlineStep | null {
  const params = { for: pause.for, asked: isoOf(pause.asked) };
  const asked = `The controller asked for ${askedFor[pause.for]} on ${showDay(pause.asked)}`;
  const law = limit.clockLaw ?? limit.law;
  if (limit.clock === 'fixed' || (limit.clock === 'receipt' && pause.for === 'fee')) {
    return step('question-no-effect', params, `${asked}; no rule lets that stop this period.`, law);
  }
  if (pause.asked > lastDay) {
    return step('question-too-late', params, `${asked}, after the period had ended; that changes nothing.`, law);
  }
  if (limit.clock !== 'relevant-time' && pause.asked - received > promptness.days) {
    const text = `${asked}, more than ${counted(promptness.days, 'day')} after receipt; only a prompt question can stop the period.`;
    return step('question-not-prompt', { ...params, days: String(promptness.days) }, text, promptness.source);
  }
  return null;
}

/** How many days lie in at least one stretch from `from` (not counted) to `to` (counted). */
export function daysInUnion(stretches: { from: Day; to: Day }[]): number {
  let days = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    days += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return days;
}
