import { type Day, dayOf, weekdayOf } from './civil-day.ts';
import { easterSunday } from './easter.ts';

/** One day in a holiday file; the fields are described in `data/holidays.schema.json`. */
export interface HolidayRule {
  on: string;
  en: string;
  local?: string;
  from?: number;
  to?: number;
  only?: number[];
  except?: number[];
  in?: string;
  eve?: boolean;
  doubt?: boolean;
  sub?: string | { sat?: number; sun?: number };
  subAs?: string;
}

/** One holiday file. */
export interface HolidayFile {
  jurisdiction: string;
  state: string;
  zone: string;
  checkedOn: string;
  certainty: string;
  source: string;
  eveSource?: string;
  regions?: Record<string, string>;
  regionZones?: Record<string, string>;
  seat?: string;
  days: HolidayRule[];
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const oneOff = /^(\d{4})-(\d\d)-(\d\d)$/;
const fixed = /^(\d\d)-(\d\d)$/;
const movable = /^(easter|orthodox)([+-]\d{1,2})$/;
const inRange = /^(\d\d)-(\d\d)\.\.\d\d-\d\d (mon|tue|wed|thu|fri|sat|sun)$/;

/** The day a rule gives in a year, or null: not in that year, or not a rule at all. */
export function dayOfRule(rule: HolidayRule, year: number): Day | null {
  if (rule.from !== undefined && year < rule.from) return null;
  if (rule.to !== undefined && year > rule.to) return null;
  if (rule.only !== undefined && !rule.only.includes(year)) return null;
  if (rule.except?.includes(year)) return null;
  const day = fixed.exec(rule.on);
  if (day) return dayOf(year, Number(day[1]), Number(day[2]));
  const once = oneOff.exec(rule.on);
  if (once) return Number(once[1]) === year ? dayOf(year, Number(once[2]), Number(once[3])) : null;
  const feast = movable.exec(rule.on);
  if (feast) {
    const reckoning = feast[1] === 'easter' ? 'gregorian' : 'orthodox';
    return easterSunday(year, reckoning) + Number(feast[2]);
  }
  const range = inRange.exec(rule.on);
  if (!range) return null;
  const first = dayOf(year, Number(range[1]), Number(range[2]));
  const wanted = weekdays.indexOf(range[3] ?? '') + 1;
  return first + ((wanted - weekdayOf(first) + 7) % 7);
}
