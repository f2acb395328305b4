import type { HolidayFile, HolidayRule } from '../../../../utils/law/holiday-rule.ts';

/**
 * The law once more, by walking the calendar day by day with `Date` in UTC: what kind of day each day is, and where a
 * month ends. Shares no code with the room, only its data files.
 */
export interface Walk {
  days: readonly Day[];
  index: ReadonlyMap<string, number>;
  /** Of each day: a strict holiday or a weekend is 0, an eve 1, a possible holiday 2, a working day 3. */
  levels: Uint8Array;
}

interface Day {
  iso: string;
  /** 0 is Sunday. */
  weekday: number;
}

type Years = Pick<Walk, 'days' | 'index'> & { first: number; last: number };

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const working = 3;

/** All days of some years, the same for every state. */
export function walkYears(first: number, last: number): Years {
  const days: Day[] = [];
  const index = new Map<string, number>();
  for (let time = Date.UTC(first, 0, 1); time < Date.UTC(last + 1, 0, 1); time = nextMidnight(time)) {
    const iso = new Date(time).toISOString().slice(0, 10);
    index.set(iso, days.length);
    // Weekdays follow one another: counted on from the first.
    days.push({ iso, weekday: ((days.at(-1)?.weekday ?? new Date(time).getUTCDay() - 1) + 1) % 7 });
  }
  return { days, index, first, last };
}

/** @param likely the region whose days count where none is settled */
export function walkCalendar(years: Years, file: HolidayFile, region: string | null, likely = file.seat): Walk {
  const levels = Uint8Array.from(years.days, ({ weekday }) => (weekday % 6 === 0 ? 0 : working));
  const own = region ?? likely ?? null;
  mark(years, levels, file, own, false);
  if (region === null)
    for (const other of Object.keys(file.regions ?? {})) if (other !== own) mark(years, levels, file, other, true);
  return { days: years.days, index: years.index, levels };
}

function mark(years: Years, levels: Uint8Array, file: HolidayFile, region: string | null, foreign: boolean): void {
  const { days } = years;
  const lower = (at: number, level: number): void => {
    levels[at] = Math.min(levels[at] ?? working, foreign ? 2 : level);
  };
  const designated = new Set<number>();
  const postponed: [number, HolidayRule][] = [];
  for (const rule of file.days) {
    if (rule.in && (region === null || !` ${rule.in} `.includes(` ${region} `))) continue;
    for (const at of daysOf(rule, years)) {
      if (!rule.doubt && !rule.eve) designated.add(at);
      lower(at, rule.doubt ? 2 : rule.eve ? 1 : 0);
      if (rule.sub && (days[at]?.weekday ?? 1) % 6 === 0) postponed.push([at, rule]);
    }
  }
  for (const [at, rule] of postponed.sort(([a], [b]) => a - b)) {
    const saturday = days[at]?.weekday === 6;
    let instead = at;
    if (typeof rule.sub === 'object') {
      const shift = saturday ? rule.sub.sat : rule.sub.sun;
      if (shift === undefined) continue;
      instead = at + shift;
    } else {
      do instead += 1;
      while (designated.has(instead) || (days[instead]?.weekday ?? 1) % 6 === 0);
    }
    designated.add(instead);
    lower(instead, rule.subAs === 'doubt' ? 2 : 0);
  }
}

/** Where a rule falls, year by year: at a date, at a feast, or at the one weekday within a week of dates. */
function daysOf(rule: HolidayRule, { days, index, first, last }: Years): number[] {
  const found: number[] = [];
  for (let year = Math.max(first, rule.from ?? 0); year <= Math.min(last, rule.to ?? 9999); year += 1) {
    if ((rule.only && !rule.only.includes(year)) || rule.except?.includes(year)) continue;
    if (rule.on.includes('..')) {
      const [from = '', rest = ''] = rule.on.split('..');
      const [to = '', name] = rest.split(' ');
      const end = index.get(`${year}-${to}`) ?? -1;
      for (let at = index.get(`${year}-${from}`) ?? 0; at <= end; at += 1)
        if (names[days[at]?.weekday ?? -1] === name) found.push(at);
      continue;
    }
    const iso = /^\d{4}-/.test(rule.on) ? rule.on : /^\d/.test(rule.on) ? `${year}-${rule.on}` : feastOf(rule.on, year);
    const at = iso.startsWith(`${year}-`) ? index.get(iso) : undefined;
    if (at !== undefined) found.push(at);
  }
  return found;
}

const feasts = new Map<string, string>();

/** `easter+39` or `orthodox-2` of a year; looked up once, since every region asks. */
function feastOf(on: string, year: number): string {
  const known = feasts.get(`${on} ${year}`);
  if (known !== undefined) return known;
  const [, church = '', days] = /^(easter|orthodox)(.*)$/.exec(on) ?? [];
  const sunday = easters[church]?.[year];
  const found = sunday === undefined ? '' : shifted(sunday, Number(days));
  feasts.set(`${on} ${year}`, found);
  return found;
}

const ends = new Map<string, string>();

/** The last day of so many months from a day. The same in every state, so it is walked to only once. */
export function monthsLater(walk: Pick<Walk, 'days' | 'index'>, iso: string, months: number): string {
  const key = `${iso} ${months}`;
  const end = ends.get(key) ?? walkMonths(walk, iso, months);
  ends.set(key, end);
  return end;
}

/** The day before the same number comes again, plus one; or the month's end. */
function walkMonths(walk: Pick<Walk, 'days' | 'index'>, iso: string, months: number): string {
  const wanted = iso.slice(8);
  let at = walk.index.get(iso) ?? Number.NaN;
  let passed = 0;
  for (;;) {
    at += 1;
    const day = walk.days[at]?.iso ?? '';
    if (day.endsWith('-01')) passed += 1;
    const tomorrow = walk.days[at + 1]?.iso ?? '';
    if (passed === months && (day.slice(8) === wanted || tomorrow.endsWith('-01'))) return day;
  }
}

export function firstWorkingDay(walk: Walk, iso: string, level: number): string {
  let at = walk.index.get(iso) ?? Number.NaN;
  while ((walk.levels[at] ?? working) <= level) at += 1;
  return walk.days[at]?.iso ?? '';
}

function nextMidnight(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1);
}

function shifted(iso: string, days: number): string {
  const date = new Date(iso);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Easter Sundays as printed in church calendars. */
const easters: Record<string, Record<number, string>> = {
  easter: {
    2020: '2020-04-12',
    2021: '2021-04-04',
    2022: '2022-04-17',
    2023: '2023-04-09',
    2024: '2024-03-31',
    2025: '2025-04-20',
    2026: '2026-04-05',
    2027: '2027-03-28',
    2028: '2028-04-16',
    2029: '2029-04-01',
    2030: '2030-04-21',
    2031: '2031-04-13',
    2032: '2032-03-28',
    2033: '2033-04-17',
    2034: '2034-04-09',
    2035: '2035-03-25',
    2036: '2036-04-13',
    2037: '2037-04-05',
    2038: '2038-04-25',
    2039: '2039-04-10',
    2040: '2040-04-01',
    2041: '2041-04-21',
    2042: '2042-04-06',
    2043: '2043-03-29',
    2044: '2044-04-17',
    2045: '2045-04-09',
    2046: '2046-03-25',
  },
  orthodox: {
    2020: '2020-04-19',
    2021: '2021-05-02',
    2022: '2022-04-24',
    2023: '2023-04-16',
    2024: '2024-05-05',
    2025: '2025-04-20',
    2026: '2026-04-12',
    2027: '2027-05-02',
    2028: '2028-04-16',
    2029: '2029-04-08',
    2030: '2030-04-28',
    2031: '2031-04-13',
    2032: '2032-05-02',
    2033: '2033-04-24',
    2034: '2034-04-09',
    2035: '2035-04-29',
    2036: '2036-04-20',
    2037: '2037-04-05',
    2038: '2038-04-25',
    2039: '2039-04-17',
    2040: '2040-05-06',
    2041: '2041-04-21',
    2042: '2042-04-13',
    2043: '2043-05-03',
    2044: '2044-04-24',
    2045: '2045-04-09',
    2046: '2046-04-29',
  },
};
