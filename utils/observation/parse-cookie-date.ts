const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Delimiters between the tokens of a cookie date (RFC 6265bis section 5.1.1). */
const DELIMITERS = /[\u0009\u0020-\u002f\u003b-\u0040\u005b-\u0060\u007b-\u007e]+/;

/**
 * Reads the date of an Expires attribute by the lenient algorithm of RFC 6265bis section 5.1.1, with what Chromium 156
 * and Firefox 153 both do otherwise: a day or a year ends where its digits end, a year may have five of them, and one
 * before 1601 is merely long past.
 * @returns milliseconds since the epoch, or null where the text means no date
 */
export function parseCookieDate(text: string): number | null {
  let time: [number, number, number] | null = null;
  let day: number | null = null;
  let month: number | null = null;
  let year: number | null = null;
  for (const token of text.split(DELIMITERS)) {
    const clock: RegExpExecArray | null = time ? null : /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/.exec(token);
    if (clock) {
      time = [Number(clock[1]), Number(clock[2]), Number(clock[3])];
      continue;
    }
    if (day === null && /^\d{1,2}$/.test(token)) {
      day = Number(token);
      continue;
    }
    const monthIndex: number = month === null ? MONTHS.indexOf(token.slice(0, 3).toLowerCase()) : -1;
    if (monthIndex >= 0) {
      month = monthIndex;
      continue;
    }
    if (year === null && /^\d{2,5}$/.test(token)) year = Number(token);
  }
  if (!time || day === null || month === null || year === null) return null;
  if (year >= 70 && year <= 99) year += 1900;
  else if (year >= 0 && year <= 69) year += 2000;
  const [hour, minute, second] = time;
  if (day < 1 || day > 31 || year < 1000 || hour > 23 || minute > 59 || second > 59) return null;
  const at = Date.UTC(year, month, day, hour, minute, second);
  return new Date(at).getUTCDate() === day ? at : null;
}
