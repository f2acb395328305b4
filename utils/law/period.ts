import { addMonths, type Day } from './civil-day.ts';

/** A length of time; exactly one field is set. */
export interface Period {
  months?: number;
  weeks?: number;
  days?: number;
}

/** The day a period from (not counting) a day ends with, before weekends and holidays; months clamp to their last day. */
export function addPeriod(day: Day, period: Period): Day {
  if (period.months !== undefined) return addMonths(day, period.months);
  return day + (period.weeks ?? 0) * 7 + (period.days ?? 0);
}

/** A period as an ISO 8601 duration: `P1M`, `P4W`, `P45D`. */
export function isoPeriod(period: Period): string {
  if (period.months !== undefined) return `P${period.months}M`;
  return period.weeks === undefined ? `P${period.days ?? 0}D` : `P${period.weeks}W`;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A period in words: `one month`, `four weeks`, `45 days`. */
export function periodInWords(period: Period): string {
  if (period.months !== undefined) return counted(period.months, 'month');
  if (period.weeks !== undefined) return counted(period.weeks, 'week');
  return counted(period.days ?? 0, 'day');
}

/** A number with its noun in the right number: `one day`, `13 days`. */
export function counted(count: number, noun: string): string {
  return `${numbers[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
}
