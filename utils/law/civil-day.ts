/**
 * A calendar date as a count of civil days since 1970-01-01 (Gregorian, no clock, no zone).
 * Adding 1 is the next date, whatever daylight saving does. Kept beside Temporal.PlainDate because one answer takes some
 * hundred steps of date arithmetic, and `PlainDate.add` costs microseconds each; the tests hold both against each other.
 */
export type Day = number;

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The day of a year, month (1–12) and date; a date past the end of the month runs on into the next. */
export function dayOf(year: number, month: number, date: number): Day {
  // Years are counted from March, so that the leap day comes last; 719 468 days lie between 0000-03-01 and 1970-01-01.
  const y = month > 2 ? year : year - 1;
  const fromMarch = (month + 9) % 12;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * fromMarch + 2) / 5) + date - 1 - 719_468;
}

/** Year, month (1–12) and date of a day. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** What was worked out before: one case asks for the same hundred days again and again. */
const knownParts = new Map<Day, DayParts>();
const knownDates = new Map<Day, string>();
const mostKnown = 20_000;

/** Year, month (1–12) and date of a day. */
export function partsOf(day: Day): DayParts {
  const known = knownParts.get(day);
  if (known) return known;
  const parts = splitDay(day);
  if (knownParts.size < mostKnown) knownParts.set(day, parts);
  return parts;
}

function splitDay(day: Day): DayParts {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const years = inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor(years / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** The same date so many months later, or the last day of that month if it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const first = dayOf(Math.floor(count / 12), (count % 12) + 1, 1);
  const next = dayOf(Math.floor((count + 1) / 12), ((count + 1) % 12) + 1, 1);
  return Math.min(first + date - 1, next - 1);
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2026-12-24`. */
export function isoOf(day: Day): string {
  const known = knownDates.get(day);
  if (known !== undefined) return known;
  const { year, month, date } = partsOf(day);
  const iso = `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
  if (knownDates.size < mostKnown) knownDates.set(day, iso);
  return iso;
}

/** `2026-12-24 (Thursday)`. */
export function showDay(day: Day): string {
  return `${isoOf(day)} (${weekdayNames[weekdayOf(day) - 1]})`;
}
