import { type Day, isoOf, weekdayOf } from './civil-day.ts';
import { dayOfRule, type HolidayFile, type HolidayRule } from './holiday-rule.ts';

/** A dated day on which a time limit does not end, or perhaps does not. */
export interface Holiday {
  day: Day;
  /** ISO date. */
  date: string;
  /** English name. */
  name: string;
  /** Name in the language of the place. */
  local: string;
  /** `holiday`: designated by law; `eve`: only treated so for time limits; `possible`: perhaps, somewhere or some years. */
  kind: 'holiday' | 'eve' | 'possible';
  /** A day off instead of a holiday that fell on a weekend. */
  substitute: boolean;
  /** The regions it is limited to, if the jurisdiction named does not settle which region it is. */
  regions: string[];
}

const rank = { holiday: 0, eve: 1, possible: 2 } as const;

/**
 * All holidays of a jurisdiction in one year, by day.
 * With a region its own days count and those of other regions do not exist. Without one, the days of every region are
 * `possible` only, save those of the likely one: that which a file names as `seat`, if nothing better is known.
 */
export function holidaysInYear(
  file: HolidayFile,
  region: string | null,
  year: number,
  likely: string | null = file.seat ?? null,
): Map<Day, Holiday> {
  const days = new Map<Day, Holiday>();
  for (const holiday of daysOfRegion(file, region ?? likely, year)) keepFirmest(days, holiday);
  if (region !== null) return days;
  for (const other of Object.keys(file.regions ?? {})) {
    if (other === likely) continue;
    for (const holiday of daysOfRegion(file, other, year)) {
      const known = days.get(holiday.day);
      if (known && (known.kind !== 'possible' || known.regions.length === 0)) continue;
      if (known) known.regions.push(other);
      else days.set(holiday.day, { ...holiday, kind: 'possible', regions: [other] });
    }
  }
  return days;
}

function keepFirmest(days: Map<Day, Holiday>, holiday: Holiday): void {
  const known = days.get(holiday.day);
  if (!known || rank[holiday.kind] < rank[known.kind]) days.set(holiday.day, holiday);
}

function daysOfRegion(file: HolidayFile, region: string | null, year: number): Holiday[] {
  const days: Holiday[] = [];
  const moved: { rule: HolidayRule; day: Day }[] = [];
  for (const rule of file.days) {
    if (rule.in !== undefined && (region === null || !rule.in.split(' ').includes(region))) continue;
    const day = dayOfRule(rule, year);
    if (day === null) continue;
    days.push(dated(rule, day, false));
    if (rule.sub !== undefined && weekdayOf(day) >= 6) moved.push({ rule, day });
  }
  moved.sort((a, b) => a.day - b.day);
  const taken = new Set(days.filter(({ kind }) => kind === 'holiday').map(({ day }) => day));
  for (const { rule, day } of moved) {
    const instead = dayInstead(rule, day, taken);
    if (instead === null) continue;
    taken.add(instead);
    days.push(dated(rule, instead, true));
  }
  return days;
}

function dated(rule: HolidayRule, day: Day, substitute: boolean): Holiday {
  const doubtful = rule.doubt === true || (substitute && rule.subAs === 'doubt');
  const kind = doubtful ? 'possible' : rule.eve === true ? 'eve' : 'holiday';
  return { day, date: isoOf(day), name: rule.en, local: rule.local ?? rule.en, kind, substitute, regions: [] };
}

function dayInstead(rule: HolidayRule, day: Day, taken: Set<Day>): Day | null {
  if (typeof rule.sub === 'object') {
    const shift = weekdayOf(day) === 6 ? rule.sub.sat : rule.sub.sun;
    return shift === undefined ? null : day + shift;
  }
  let instead = day + 1;
  while (weekdayOf(instead) >= 6 || taken.has(instead)) instead += 1;
  return instead;
}
