const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;
/** Mean month of the Gregorian calendar, so that 12 months are one year. */
const MONTH = 2_629_746;

/** Making a formatter takes far longer than using it, and a list asks for one a row. */
function kept<T>(make: () => T, formatters: Map<string, T>, key: string): T {
  const found = formatters.get(key) ?? make();
  formatters.set(key, found);
  return found;
}

const units = new Map<string, Intl.NumberFormat>();
const moments = new Map<string, Intl.DateTimeFormat>();

function inUnit(value: number, unit: string, unitDisplay: 'long' | 'short', digits: number, language: string): string {
  const make = () =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits });
  return kept(make, units, `${language} ${unit} ${unitDisplay} ${digits}`).format(value);
}

function inStyle(at: number, style: Intl.DateTimeFormatOptions, language: string): string {
  const make = () => new Intl.DateTimeFormat(language, style);
  const text = kept(make, moments, `${language} ${style.dateStyle} ${style.timeStyle}`).format(at);
  // The half of the day stays with its time at the end of a line.
  return text.replace(/\s(?=[AP]M$)/, '\u00a0');
}

/** A length of time in the reader's words, in the unit people would use for it. @param seconds at least 0 */
export function formatDuration(seconds: number, language: string): string {
  const [value, unit] = unitOf(seconds);
  return inUnit(value, unit, 'long', 1, language);
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
  inStyle(at, { dateStyle: 'medium', timeStyle: 'short' }, language);

/** A moment to the second, for evidence. @param at milliseconds since the epoch */
export const formatExact = (at: number, language: string): string =>
  inStyle(at, { dateStyle: 'medium', timeStyle: 'medium' }, language);

/** The time of day to the second. @param at milliseconds since the epoch */
export const formatClock = (at: number, language: string): string => inStyle(at, { timeStyle: 'medium' }, language);

/** The short way from one moment to another, for a time axis. @param ms milliseconds, at least 0 */
export function formatElapsed(ms: number, language: string): string {
  const seconds = ms / 1_000;
  const [value, unit] =
    seconds < 2 * MINUTE
      ? [seconds, 'second']
      : seconds < 2 * HOUR
        ? [seconds / MINUTE, 'minute']
        : [seconds / HOUR, 'hour'];
  return inUnit(value, unit, 'short', seconds < 10 ? 1 : 0, language);
}

/** An amount of data in the unit people use for it. @param bytes at least 0 */
export function formatBytes(bytes: number, language: string): string {
  const [value, unit] =
    bytes < 1_000 ? [bytes, 'byte'] : bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  // The short form of bytes has no plural.
  return inUnit(value, unit, unit === 'byte' ? 'long' : 'short', 1, language);
}

/** Several names in one line, as the language joins them. */
export const formatList = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }).format(names);
