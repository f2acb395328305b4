import { type Day, dayOf, partsOf } from './civil-day.ts';

const plainDate = /^(\d{4})-(\d\d)-(\d\d)$/;
const longest = 64;
/** Zones known to exist; asking Temporal takes longer than the whole rest of a date. */
const zones = new Set<string>();

/**
 * The calendar date on which something reached the controller.
 * `moment` is an ISO date, or an ISO instant with `Z` or an offset, which is read in `timeZone` (IANA). A date-time
 * without an offset is refused: nobody can tell whose clock it was.
 */
export function toLocalDate(moment: unknown, timeZone: unknown): Day | 'bad-date' | 'bad-time-zone' {
  if (typeof timeZone !== 'string' || timeZone.length > longest || !isZone(timeZone)) return 'bad-time-zone';
  if (typeof moment !== 'string' || moment.length > longest) return 'bad-date';
  const parts = plainDate.exec(moment);
  if (parts) return plain(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const date = attempt(() => Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate());
  return date === null ? 'bad-date' : dayOf(date.year, date.month, date.day);
}

/** A date that does not exist, such as 31 February, comes back as another one. */
function plain(year: number, month: number, date: number): Day | 'bad-date' {
  if (month < 1 || month > 12) return 'bad-date';
  const day = dayOf(year, month, date);
  const back = partsOf(day);
  return back.month === month && back.date === date ? day : 'bad-date';
}

function isZone(timeZone: string): boolean {
  if (zones.has(timeZone)) return true;
  const exists = attempt(() => new Temporal.Instant(0n).toZonedDateTimeISO(timeZone)) !== null;
  if (exists) zones.add(timeZone);
  return exists;
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
