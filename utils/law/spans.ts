import { type Day, isoOf, showDay } from './civil-day.ts';
import type { ClockReading, Pause } from './clock-reading.ts';
import type { DeadlineStep, WaitingOn } from './model.ts';
import { askedFor, daysInUnion, whyIgnored } from './pauses.ts';
import { addPeriod, counted, type Period } from './period.ts';
import { step } from './step.ts';
import type { TimeLimit } from './time-limits.ts';

/** What a period runs over: the day it runs from (itself not counted) and how many days inside it do not count. */
export interface Span {
  start: Day;
  leftOut: number;
}

/** The span the law's text gives, the one guidance tolerates if it differs, and what the person still owes. */
export interface Spans {
  counted: Span;
  tolerated: Span | null;
  waitingOn: WaitingOn | null;
  steps: DeadlineStep[];
}

type AnsweredPause = Pause & { answered: Day };

/** The last day of a period over a span, before weekends and holidays. */
export function endOf(span: Span, period: Period): Day {
  return addPeriod(span.start, period) + span.leftOut;
}

/** What the questions back to the person do to a period whose last day would be `lastDay` without them. */
export function spansOf(limit: TimeLimit, received: Day, reading: ClockReading, lastDay: Day): Spans {
  const spans: Spans = { counted: { start: received, leftOut: 0 }, tolerated: null, waitingOn: null, steps: [] };
  const heard: Pause[] = [];
  for (const pause of reading.pauses) {
    const ignored = whyIgnored(pause, limit, received, lastDay);
    if (ignored === null) heard.push(pause);
    else spans.steps.push(ignored);
  }
  const law = limit.clockLaw ?? limit.law;
  const open = heard.find((pause) => pause.answered === null);
  if (open) {
    const since = isoOf(open.asked);
    spans.waitingOn = { for: open.for, since };
    const text = `Since ${showDay(open.asked)} the controller has been waiting for ${askedFor[open.for]}. If it was right to ask, the period is not running; the dates hold only if it was not.`;
    spans.steps.push(step('waiting', { for: open.for, since }, text, law));
  }
  const answered = heard.filter((pause): pause is AnsweredPause => pause.answered !== null);
  const moved = limit.clock === 'receipt' ? paused(answered, received) : startedAnew(answered, received, limit);
  if (moved.start === received && moved.leftOut === 0) return spans;
  spans.steps.push(...explain(moved, received, limit.clock === 'relevant-time', law));
  if (limit.clock === 'relevant-time') spans.counted = moved;
  else spans.tolerated = moved;
  return spans;
}

/** GDPR: the days between question and answer, each once (EDPB Guidelines 01/2022 para. 159). */
function paused(pauses: AnsweredPause[], received: Day): Span {
  return {
    start: received,
    leftOut: daysInUnion(pauses.map(({ asked, answered }) => ({ from: asked, to: answered }))),
  };
}

/**
 * UK: identity and fee move the start; the days of a clarification do not count. Under Art. 12A both its first and its
 * last day are left out ("beginning with the day … ending with the day"); the day the period runs from never counts.
 */
function startedAnew(pauses: AnsweredPause[], received: Day, limit: TimeLimit): Span {
  const start = Math.max(
    received,
    ...pauses.filter((pause) => pause.for !== 'clarification').map((pause) => pause.answered),
  );
  const firstDay = limit.clock === 'relevant-time' ? 1 : 0;
  const clarifications = pauses.filter((pause) => pause.for === 'clarification');
  const stretches = clarifications.map(({ asked, answered }) => ({
    from: Math.max(asked - firstDay, start),
    to: answered,
  }));
  return { start, leftOut: daysInUnion(stretches) };
}

function explain(moved: Span, received: Day, byLaw: boolean, law: string): DeadlineStep[] {
  const steps: DeadlineStep[] = [];
  if (moved.start !== received) {
    const when = `when what the controller asked for arrived: ${showDay(moved.start)}`;
    const text = byLaw ? `The period runs from the day ${when}.` : `Guidance lets the period run from the day ${when}.`;
    steps.push(step(byLaw ? 'start-moved' : 'start-moved-by-guidance', { start: isoOf(moved.start) }, text, law));
  }
  if (moved.leftOut > 0) {
    const days = counted(moved.leftOut, 'day');
    const text = byLaw
      ? `Days on which the controller waited for a clarification do not count: ${days}.`
      : `The law's text knows no pause, but guidance says there may be one while the controller waits for an answer: ${days}.`;
    steps.push(step(byLaw ? 'days-left-out' : 'pause-by-guidance', { days: String(moved.leftOut) }, text, law));
  }
  return steps;
}
