import { describe, expect, test } from 'vitest';
import { addMonths, dayOf, isoOf, partsOf, showDay, weekdayOf } from '../../../../utils/law/civil-day.ts';

describe('civil days', () => {
  test('the first day of the count is Thursday 1 January 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(showDay(0)).toBe('1970-01-01 (Thursday)');
  });

  test('days before the count have weekdays too', () => {
    expect(weekdayOf(dayOf(1969, 12, 28))).toBe(7);
  });

  test('a leap day is written and read', () => {
    expect(isoOf(dayOf(2028, 2, 29))).toBe('2028-02-29');
    expect(partsOf(dayOf(2028, 2, 28) + 1)).toEqual({ year: 2028, month: 2, date: 29 });
    expect(isoOf(dayOf(2100, 2, 28) + 1)).toBe('2100-03-01');
  });

  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-29'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
    expect(isoOf(addMonths(dayOf(year, month, date), months))).toBe(to);
  });
});
