import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { calendarOf, calendarYears } from '../../../../utils/law/calendar.ts';
import { holidayFiles } from '../../../../utils/law/holiday-files.ts';
import type { Holiday } from '../../../../utils/law/holidays-in-year.ts';
import explained from '../../../fixtures/law/calendar-differences.json' with { type: 'json' };

type Names = Map<string, string>;

const places = holidayFiles.map((file) => file.jurisdiction);
const known: Record<string, Record<string, string>> = explained.differences;
const oneDay = 86_400_000;

/** Where the package keeps a place of ours; for the United Kingdom as a whole, the nation that ours takes it for. */
function theirPlace(jurisdiction: string): [country: string, region: string] {
  const [country = '', region = ''] = jurisdiction.replace(/^(EU|EEA)-/, '').split('-');
  if (country !== 'UK') return [country, region];
  return ['GB', region === '' || region === 'EW' ? 'ENG' : region];
}

const theirCalendar = (jurisdiction: string): Holidays =>
  new Holidays(...theirPlace(jurisdiction), { types: ['public'] });

/** Weekday holidays by date in the maintained package, which keeps them by state and region, and with a start and an end. */
function theirs(calendar: Holidays, year: number): Names {
  const days: Names = new Map();
  for (const { date, start, end, name } of calendar.getHolidays(year)) {
    const first = Date.parse(date.slice(0, 10));
    const last = first + (end.getTime() - start.getTime()) - oneDay / 2;
    for (let time = first; time <= last; time += oneDay) days.set(new Date(time).toISOString().slice(0, 10), name);
  }
  return onWeekdays(days);
}

function ours(jurisdiction: string, year: number, kinds: Holiday['kind'][] = ['holiday']): Names {
  const designated = calendarOf(jurisdiction)
    ?.holidays(year)
    .filter((day) => kinds.includes(day.kind));
  return onWeekdays(new Map(designated?.map((day) => [day.date, day.name])));
}

const onWeekdays = (days: Names): Names =>
  new Map([...days].filter(([iso]) => Temporal.PlainDate.from(iso).dayOfWeek < 6));

test.each(places)('%s: the same holidays as a maintained package, or a reason', (jurisdiction) => {
  const found = new Set<string>();
  const calendar = theirCalendar(jurisdiction);
  for (let year = calendarYears.first; year <= calendarYears.last; year += 1) {
    const [here, there] = [ours(jurisdiction, year), theirs(calendar, year)];
    for (const [date, name] of here) if (!there.has(date)) found.add(`ours ${name}`);
    for (const [date, name] of there) if (!here.has(date)) found.add(`theirs ${name}`);
  }
  expect([...found].sort()).toEqual(Object.keys(known[jurisdiction] ?? {}).sort());
});

/** In these years a date of a common year falls on each day of the week. */
const years = [2022, 2023, 2024, 2025, 2026, 2027, 2030];
/** The package has states, cantons, communities and nations, but no parts of Portugal, France and Italy like ours. */
const shared = places.flatMap((place) =>
  ['EU-FR', 'EU-IT', 'EU-PT'].includes(place)
    ? []
    : Object.keys(holidayFiles.find((file) => file.jurisdiction === place)?.regions ?? {}).map(
        (code) => `${place}-${code}`,
      ),
);

test.each(shared)('%s: every holiday of the maintained package may count, and ours are in it', (jurisdiction) => {
  const found = new Set<string>();
  const calendar = theirCalendar(jurisdiction);
  for (const year of years) {
    const there = theirs(calendar, year);
    const open = ours(jurisdiction, year, ['holiday', 'eve', 'possible']);
    for (const [date, name] of ours(jurisdiction, year)) if (!there.has(date)) found.add(`ours ${name}`);
    for (const [date, name] of there) if (!open.has(date)) found.add(`theirs ${name}`);
  }
  const known = explained.regions.filter((one) => one.in.includes(jurisdiction)).map(({ what }) => what);
  expect([...found].sort()).toEqual(known.sort());
});

test('every difference has its reason, and none is explained that is gone', () => {
  expect(Object.keys(known).filter((place) => !places.includes(place))).toEqual([]);
  expect(explained.regions.filter(({ why }) => why === '')).toEqual([]);
  for (const reasons of Object.values(known)) for (const reason of Object.values(reasons)) expect(reason).not.toBe('');
});
