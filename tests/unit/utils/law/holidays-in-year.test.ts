import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../utils/law/calendar.ts';
import type { HolidayFile } from '../../../../utils/law/holiday-rule.ts';
import { holidaysInYear } from '../../../../utils/law/holidays-in-year.ts';

/** Dates of the designated holidays that fall on Monday to Friday. */
function working(jurisdiction: string, year: number, kind = 'holiday'): string[] {
  const holidays = calendarOf(jurisdiction)?.holidays(year) ?? [];
  const weekday = (date: string) => Temporal.PlainDate.from(date).dayOfWeek;
  return holidays.filter((day) => day.kind === kind && weekday(day.date) < 6).map((day) => day.date.slice(5));
}

// Lists as the governments publish them.
describe('published calendars', () => {
  test('England and Wales, Scotland and Northern Ireland in 2026', () => {
    const england = ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'];
    expect(working('UK-EW', 2026)).toEqual(england);
    const scotland = ['01-01', '01-02', '04-03', '05-04', '05-25', '06-15', '08-03', '11-30', '12-25', '12-28'];
    expect(working('UK-SCT', 2026)).toEqual(scotland);
    const north = ['01-01', '03-17', '04-03', '04-06', '05-04', '05-25', '07-13', '08-31', '12-25', '12-28'];
    expect(working('UK-NIR', 2026)).toEqual(north);
  });

  test('substitutes that collide: 25 and 26 December, 1 and 2 January', () => {
    expect(working('UK-EW', 2027).slice(-2)).toEqual(['12-27', '12-28']);
    expect(working('UK-EW', 2022).slice(-2)).toEqual(['12-26', '12-27']);
    expect(working('UK-SCT', 2023).slice(0, 2)).toEqual(['01-02', '01-03']);
    expect(working('UK-EW', 2023)[0]).toBe('01-02');
  });

  test('Finland and Sweden in 2026, eves apart', () => {
    expect(working('EU-FI', 2026)).toEqual(['01-01', '01-06', '04-03', '04-06', '05-01', '05-14', '12-25']);
    expect(working('EU-FI', 2026, 'eve')).toEqual(['06-19', '12-24']);
    expect(working('EU-SE', 2025)).toEqual([
      '01-01',
      '01-06',
      '04-18',
      '04-21',
      '05-01',
      '05-29',
      '06-06',
      '12-25',
      '12-26',
    ]);
    expect(working('EU-SE', 2025, 'eve')).toEqual(['06-20', '12-24', '12-31']);
  });

  test('Germany: the nine, and Bavaria besides', () => {
    const nine = ['01-01', '04-18', '04-21', '05-01', '05-29', '06-09', '10-03', '12-25', '12-26'];
    expect(working('EU-DE', 2025)).toEqual(nine);
    expect(working('EU-DE-BY', 2025)).toEqual(['01-01', '01-06', ...nine.slice(1, 6), '06-19', ...nine.slice(6)]);
    expect(working('EU-DE-BY', 2025, 'possible')).toEqual(['08-08', '08-15']);
  });

  test('Zurich and Geneva in 2026', () => {
    expect(working('CH-ZH', 2026)).toEqual(['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '12-25']);
    expect(working('CH-GE', 2026)).toEqual(['01-01', '04-03', '04-06', '05-14', '05-25', '09-10', '12-25', '12-31']);
  });

  test('Glarus: the pilgrimage gives way to Holy Week', () => {
    expect(working('CH-GL', 2026)).toContain('04-09');
    expect(working('CH-GL', 2027)).toContain('04-01');
  });

  test('Bulgaria 2027: three Christmas days, two of them on a weekend', () => {
    expect(working('EU-BG', 2027).slice(-3)).toEqual(['12-24', '12-27', '12-28']);
  });

  test('Ireland: St Brigid on a Friday the first, else on the first Monday', () => {
    expect(working('EU-IE', 2030)[1]).toBe('02-01');
    expect(working('EU-IE', 2026)[1]).toBe('02-02');
    expect(working('EU-IE', 2022)).not.toContain('02-07');
  });

  test('California moves Veterans Day to Friday and the rest to Monday', () => {
    expect(working('US-CA', 2028)).toContain('11-10');
    expect(working('US-CA', 2027)).toContain('07-05');
    expect(working('US-CA', 2026)).not.toContain('07-03');
  });
});

describe('regions', () => {
  const file: HolidayFile = {
    jurisdiction: 'X',
    state: 'X',
    zone: 'UTC',
    checkedOn: '2026-11-22',
    certainty: 'list',
    source: 'none',
    regions: { A: 'Ay', B: 'Be', C: 'Ce' },
    days: [
      { on: '03-01', en: 'In two', in: 'A B' },
      { on: '03-02', en: 'In one, in doubt', in: 'A', doubt: true },
      { on: '03-03', en: 'Everywhere' },
      { on: '03-03', en: 'Once more in one', in: 'A' },
      { on: '03-04', en: 'An eve', eve: true },
    ],
  };
  const seen = (region: string | null, from = file) =>
    [...holidaysInYear(from, region, 2027).values()].map(({ date, kind, regions }) => [
      date.slice(5),
      kind,
      ...regions,
    ]);

  test('a named region has its own days only', () => {
    expect(seen('B')).toEqual([
      ['03-01', 'holiday'],
      ['03-03', 'holiday'],
      ['03-04', 'eve'],
    ]);
  });

  test('without a region, regional days are possible and say where', () => {
    expect(seen(null)).toEqual([
      ['03-03', 'holiday'],
      ['03-04', 'eve'],
      ['03-01', 'possible', 'A', 'B'],
      ['03-02', 'possible', 'A'],
    ]);
  });

  test('of two rules for one day the firmer counts, whichever comes first', () => {
    const days = [
      { on: '05-01', en: 'Perhaps', doubt: true },
      { on: '05-01', en: 'By law' },
      { on: '05-02', en: 'By law' },
      { on: '05-02', en: 'An eve', eve: true },
    ];
    expect(seen(null, { ...file, days })).toEqual([
      ['05-01', 'holiday'],
      ['05-02', 'holiday'],
    ]);
  });

  test('the region of the seat counts when none is named', () => {
    expect(seen(null, { ...file, seat: 'B' })).toEqual([
      ['03-01', 'holiday'],
      ['03-03', 'holiday'],
      ['03-04', 'eve'],
      ['03-02', 'possible', 'A'],
    ]);
  });
});
