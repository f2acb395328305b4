const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;
/** Mean month of the Gregorian calendar, so that 12 months are one year. */
const MONTH = 2_629_746;

/** A length of time in the reader's words, in the unit people would use for it. @param seconds at least 0 */
export function formatDuration(seconds: number, language: string): string {
  const [value, unit] = unitOf(seconds);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(
    value,
  );
}

function unitOf(seconds: number): [number, string] {
  if (seconds < MINUTE) return [Math.round(seconds), 'second'];
  if (seconds < HOUR) return [Math.round(seconds / MINUTE), 'minute'];
  if (seconds < 2 * DAY) return [Math.round(seconds / HOUR), 'hour'];
  const months = seconds / MONTH;
  // 400 days, the browsers' limit, are not "13 months"; 365 days are 12.
  const whole = Math.abs(months - Math.round(months)) < 0.1;
  if (seconds < 60 * DAY || (!whole && seconds < 1_000 * DAY)) return [Math.round(seconds / DAY), 'day'];
  return months <= 36.5 ? [Math.round(months), 'month'] : [Math.round((months / 12) * 10) / 10, 'year'];
}

/** A calendar date with its weekday, or a month where no day is known. @param date ISO calendar date or year and month */
export function formatDate(date: string, language: string): string {
  if (date.length === 7)
    return Temporal.PlainDate.from(`${date}-01`).toLocaleString(language, { month: 'long', year: 'numeric' });
  return Temporal.PlainDate.from(date).toLocaleString(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** A short calendar date for tight places. @param date ISO calendar date */
export const formatShortDate = (date: string, language: string): string =>
  Temporal.PlainDate.from(date).toLocaleString(language, { day: 'numeric', month: 'short' });

/** A moment on the reader's clock. @param at milliseconds since the epoch */
export const formatMoment = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
