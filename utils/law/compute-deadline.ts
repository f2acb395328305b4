import { answerFrom } from './answer.ts';
import { calendarOf, calendarYears } from './calendar.ts';
import { type Day, isoOf, partsOf } from './civil-day.ts';
import { readClock } from './clock-reading.ts';
import { failed } from './failed.ts';
import { toLocalDate } from './local-date.ts';
import type { DeadlineAnswer, DeadlineError, DeadlineQuestion } from './model.ts';
import { reckon } from './reckoning.ts';
import { isDeadlineKind, limitInForce } from './time-limits.ts';

/**
 * The last day of a statutory time limit, every defensible reading of it, and how each date came about.
 * Dates in and out are ISO calendar dates in the controller's zone; `received` may be an instant with an offset.
 * Counting follows Reg. (EEC, Euratom) 1182/71 Art. 3 or the law named in the steps. Covers receipt from 2020 as long
 * as every date falls within 2045. Never throws: anything odd is an error with a code.
 */
export function computeDeadline(question: DeadlineQuestion): DeadlineAnswer | DeadlineError {
  if (typeof question !== 'object' || question === null)
    return failed('bad-question', 'The question is not an object.');
  const { kind, jurisdiction, timeZone, received: asked, clock } = question;
  if (!isDeadlineKind(kind)) return failed('unknown-kind', 'No time limit of that kind is on file.');
  const calendar = typeof jurisdiction === 'string' ? calendarOf(jurisdiction) : null;
  if (calendar === null) return failed('unknown-jurisdiction', 'No holidays are on file for that jurisdiction.');
  const received = toLocalDate(asked, timeZone);
  if (received === 'bad-time-zone') return failed('bad-time-zone', 'The time zone is not an IANA zone.');
  if (received === 'bad-date')
    return failed('bad-date', 'Receipt is neither an ISO date nor an instant with an offset.');
  if (!covered(received)) return outOfRange();
  const limit = limitInForce(kind, isoOf(received));
  if (limit === null) return failed('not-in-force', 'The rule did not apply on the day of receipt.');
  const reading = readClock(clock ?? [], received, timeZone);
  if (reading === 'bad-event') return failed(reading, 'A clock event has an unknown type or no valid date.');
  if (reading === 'event-before-receipt') return failed(reading, 'A clock event lies before the day of receipt.');
  const events = [reading.extended, ...reading.pauses.flatMap((pause) => [pause.asked, pause.answered])];
  if (events.some((day) => day !== null && !covered(day))) return outOfRange();
  const reckoning = reckon(limit, calendar, received, reading);
  const last = Math.max(reckoning.overdueAfter, reckoning.extension?.latest.end ?? 0);
  return covered(last) ? answerFrom(reckoning, asked) : outOfRange();
}

function covered(day: Day): boolean {
  const { year } = partsOf(day);
  return year >= calendarYears.first && year <= calendarYears.last;
}

function outOfRange(): DeadlineError {
  const { first, last } = calendarYears;
  return failed('out-of-range', `Holidays are on file for ${first} to ${last} only.`);
}
