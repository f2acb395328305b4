import { type Day, dayOf } from './civil-day.ts';

const plainDate = /^\d{4}-\d{2}-\d{2}$/;
const longest = 64;

/**
 * The calendar date on which something reached the controller.
 * `moment` is an ISO date, or an ISO instant with `Z` or an offset, which is read in `timeZone` (IANA). A date-time
 * without an offset is refused: nobody can tell whose clock it was.
 */
export function toLocalDate(moment: unknown, timeZone: unknown): Day | 'bad-date' | 'bad-time-zone' {
  if (typeof timeZone !== 'string' || timeZone.length > longest) return 'bad-time-zone';
  if (attempt(() => new Temporal.Instant(0n).toZonedDateTimeISO(timeZone)) === null) return 'bad-time-zone';
  if (typeof moment !== 'string' || moment.length > longest) return 'bad-date';
  const date = plainDate.test(moment)
    ? attempt(() => Temporal.PlainDate.from(moment))
    : attempt(() => Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate());
  return date === null ? 'bad-date' : dayOf(date.year, date.month, date.day);
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
