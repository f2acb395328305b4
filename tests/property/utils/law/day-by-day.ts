import type { HolidayFile, HolidayRule } from '../../../../utils/law/holiday-rule.ts';

/**
 * The law once more, by walking the calendar day by day with `Date` in UTC: what kind of day each day is, and where a
 * month ends. Shares no code with the room, only its data files.
 */
export interface Walk {
  /** Days from 1 January of the first year, with what each of them is. */
  days: { iso: string; weekday: number; level: number }[];
  index: Map<string, number>;
}

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const working = 3;

export function walkCalendar(file: HolidayFile, region: string | null, first: number, last: number): Walk {
  const days: Walk['days'] = [];
  const index = new Map<string, number>();
  for (let time = Date.UTC(first, 0, 1); time < Date.UTC(last + 1, 0, 1); time = nextMidnight(time)) {
    const iso = new Date(time).toISOString().slice(0, 10);
    index.set(iso, days.length);
    // Weekdays follow one another: counted on from the first, 0 is Sunday.
    const weekday = ((days.at(-1)?.weekday ?? new Date(time).getUTCDay() - 1) + 1) % 7;
    days.push({ iso, weekday, level: working });
  }
  const walk = { days, index };
  const own = region ?? file.seat ?? null;
  mark(walk, file, own, false);
  if (region === null)
    for (const other of Object.keys(file.regions ?? {})) if (other !== own) mark(walk, file, other, true);
  return walk;
}

/** Strict holidays are level 0, eves 1, possible days 2, working days 3; a weekend is level 0. */
function mark(walk: Walk, file: HolidayFile, region: string | null, foreign: boolean): void {
  const applicable = file.days.filter(
    (rule) => !rule.in || (region !== null && ` ${rule.in} `.includes(` ${region} `)),
  );
  const lower = (at: number, level: number): void => {
    const day = walk.days[at];
    if (day !== undefined) day.level = Math.min(day.level, foreign ? 2 : level);
  };
  const designated = new Set<number>();
  const postponed: [number, HolidayRule][] = [];
  walk.days.forEach((day, at) => {
    const { weekday } = day;
    if (weekday % 6 === 0) day.level = 0;
    for (const rule of applicable) {
      if (!falls(rule, day.iso, weekday)) continue;
      if (!rule.doubt && !rule.eve) designated.add(at);
      lower(at, rule.doubt ? 2 : rule.eve ? 1 : 0);
      if (rule.sub && weekday % 6 === 0) postponed.push([at, rule]);
    }
  });
  for (const [at, rule] of postponed) {
    const saturday = walk.days[at]?.weekday === 6;
    let instead = at;
    if (typeof rule.sub === 'object') {
      const shift = saturday ? rule.sub.sat : rule.sub.sun;
      if (shift === undefined) continue;
      instead = at + shift;
    } else {
      do instead += 1;
      while (designated.has(instead) || (walk.days[instead]?.weekday ?? 1) % 6 === 0);
    }
    designated.add(instead);
    lower(instead, rule.subAs === 'doubt' ? 2 : 0);
  }
}

function falls(rule: HolidayRule, iso: string, weekday: number): boolean {
  const year = Number(iso.slice(0, 4));
  if (year < (rule.from ?? 0) || year > (rule.to ?? 9999)) return false;
  if ((rule.only && !rule.only.includes(year)) || rule.except?.includes(year)) return false;
  if (rule.on === iso || rule.on === iso.slice(5)) return true;
  if (rule.on.includes('..')) {
    const [from = '', rest = ''] = rule.on.split('..');
    const [to = '', name] = rest.split(' ');
    const date = iso.slice(5);
    return from <= date && date <= to && names[weekday] === name;
  }
  return iso === feastOf(rule.on, year);
}

const feasts = new Map<string, string>();

/** `easter+39` or `orthodox-2` of a year; looked up once, since every day asks. */
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
export function monthsLater(walk: Walk, iso: string, months: number): string {
  const key = `${iso} ${months}`;
  const end = ends.get(key) ?? walkMonths(walk, iso, months);
  ends.set(key, end);
  return end;
}

/** The day before the same number comes again, plus one; or the month's end. */
function walkMonths(walk: Walk, iso: string, months: number): string {
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
  while ((walk.days[at]?.level ?? working) <= level) at += 1;
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
    2024: '2024-03-31',
    2025: '2025-04-20',
    2026: '2026-04-05',
    2027: '2027-03-28',
    2028: '2028-04-16',
    2029: '2029-04-01',
    2030: '2030-04-21',
    2031: '2031-04-13',
  },
  orthodox: {
    2024: '2024-05-05',
    2025: '2025-04-20',
    2026: '2026-04-12',
    2027: '2027-05-02',
    2028: '2028-04-16',
    2029: '2029-04-08',
    2030: '2030-04-28',
    2031: '2031-04-13',
  },
};
