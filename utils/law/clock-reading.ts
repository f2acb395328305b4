import type { Day } from './civil-day.ts';
import { toLocalDate } from './local-date.ts';
import type { ClockEvent, WaitingOn } from './model.ts';

/** A question back to the person and, if it came, the answer. */
export interface Pause {
  for: WaitingOn['for'];
  asked: Day;
  answered: Day | null;
}

/** A case's clock events, paired and in order. */
export interface ClockReading {
  pauses: Pause[];
  /** The first notice of extension. */
  extended: Day | null;
}

const meaning: Record<ClockEvent['type'], { for: WaitingOn['for']; step: 'asked' | 'answered' } | 'extended'> = {
  'id-requested': { for: 'identity', step: 'asked' },
  'id-received': { for: 'identity', step: 'answered' },
  'fee-requested': { for: 'fee', step: 'asked' },
  'fee-paid': { for: 'fee', step: 'answered' },
  'clarification-requested': { for: 'clarification', step: 'asked' },
  'clarification-received': { for: 'clarification', step: 'answered' },
  extended: 'extended',
};
const mostEvents = 100;

/**
 * Reads clock events whatever their order. An answer closes the open questions of its kind; an answer to no question
 * stands for a question asked and answered on that day.
 */
export function readClock(
  events: unknown,
  received: Day,
  timeZone: string,
): ClockReading | 'bad-event' | 'event-before-receipt' {
  if (!Array.isArray(events) || events.length > mostEvents) return 'bad-event';
  const reading: ClockReading = { pauses: [], extended: null };
  const dated: { type: ClockEvent['type']; day: Day }[] = [];
  for (const event of events) {
    if (!isEvent(event)) return 'bad-event';
    const day = toLocalDate(event.date, timeZone);
    if (typeof day === 'string') return 'bad-event';
    if (day < received) return 'event-before-receipt';
    dated.push({ type: event.type, day });
  }
  // A question and its answer may carry the same date: the question comes first, however they were logged.
  dated.sort((a, b) => a.day - b.day || order(a.type) - order(b.type) || a.type.localeCompare(b.type, 'en'));
  for (const { type, day } of dated) note(reading, meaning[type], day);
  return reading;
}

function note(reading: ClockReading, means: (typeof meaning)[ClockEvent['type']], day: Day): void {
  if (means === 'extended') {
    reading.extended ??= day;
  } else if (means.step === 'asked') {
    reading.pauses.push({ for: means.for, asked: day, answered: null });
  } else {
    const open = reading.pauses.filter((pause) => pause.for === means.for && pause.answered === null);
    for (const pause of open) pause.answered = day;
    if (open.length === 0) reading.pauses.push({ for: means.for, asked: day, answered: day });
  }
}

function order(type: ClockEvent['type']): number {
  const means = meaning[type];
  return means !== 'extended' && means.step === 'asked' ? 0 : 1;
}

function isEvent(event: unknown): event is ClockEvent {
  if (typeof event !== 'object' || event === null || !('type' in event) || !('date' in event)) return false;
  return typeof event.type === 'string' && Object.hasOwn(meaning, event.type) && typeof event.date === 'string';
}
