import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { calendarOf, calendarYears } from '../../../../utils/law/calendar.ts';
import { holidayFiles } from '../../../../utils/law/holiday-files.ts';
import explained from '../../../fixtures/law/calendar-differences.json' with { type: 'json' };

type Names = Map<string, string>;

const places = holidayFiles.map((file) => file.jurisdiction);
const known: Record<string, Record<string, string>> = explained.differences;
const oneDay = 86_400_000;

/** Weekday holidays by date in the maintained package, which keeps them by state and region, and with a start and an end. */
function theirs(jurisdiction: string, year: number): Names {
  const [country = '', region] = jurisdiction.replace(/^(EU|EEA)-/, '').split('-');
  const place = country === 'UK' ? ['GB', 'ENG'] : [country, region];
  const calendar = new Holidays(place[0] ?? '', place[1] ?? '', { types: ['public'] });
  const days: Names = new Map();
  for (const { date, start, end, name } of calendar.getHolidays(year)) {
    const first = Date.parse(date.slice(0, 10));
    const last = first + (end.getTime() - start.getTime()) - oneDay / 2;
    for (let time = first; time <= last; time += oneDay) days.set(new Date(time).toISOString().slice(0, 10), name);
  }
  return onWeekdays(days);
}

function ours(jurisdiction: string, year: number): Names {
  const designated = calendarOf(jurisdiction)
    ?.holidays(year)
    .filter((day) => day.kind === 'holiday');
  return onWeekdays(new Map(designated?.map((day) => [day.date, day.name])));
}

const onWeekdays = (days: Names): Names =>
  new Map([...days].filter(([iso]) => Temporal.PlainDate.from(iso).dayOfWeek < 6));

test.each(places)('%s: the same holidays as a maintained package, or a reason', (jurisdiction) => {
  const found = new Set<string>();
  for (let year = calendarYears.first; year <= calendarYears.last; year += 1) {
    const [here, there] = [ours(jurisdiction, year), theirs(jurisdiction, year)];
    for (const [date, name] of here) if (!there.has(date)) found.add(`ours ${name}`);
    for (const [date, name] of there) if (!here.has(date)) found.add(`theirs ${name}`);
  }
  expect([...found].sort()).toEqual(Object.keys(known[jurisdiction] ?? {}).sort());
});

test('every difference has its reason, and none is explained that is gone', () => {
  expect(Object.keys(known).filter((place) => !places.includes(place))).toEqual([]);
  for (const reasons of Object.values(known)) for (const reason of Object.values(reasons)) expect(reason).not.toBe('');
});
