import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../../utils/law/civil-day.ts';
import { dayOfRule, type HolidayRule } from '../../../../utils/law/holiday-rule.ts';

function dateIn(year: number, rule: Partial<HolidayRule>): string | null {
  const day = dayOfRule({ on: '01-01', en: 'A day', ...rule }, year);
  return day === null ? null : isoOf(day);
}

describe('a holiday rule', () => {
  test.each([
    ['12-06', '2026-12-06'],
    ['easter+39', '2026-05-14'],
    ['easter-2', '2026-04-03'],
    ['orthodox+50', '2026-06-01'],
    ['06-20..06-26 sat', '2026-06-20'],
    ['10-31..11-06 sat', '2026-10-31'],
    ['11-16..11-22 wed', '2026-11-18'],
    ['2026-06-15', '2026-06-15'],
  ])('%s is %s', (on, date) => {
    expect(dateIn(2026, { on })).toBe(date);
  });

  test('a range gives its last day when that is the weekday', () => {
    expect(dateIn(2027, { on: '06-20..06-26 sat' })).toBe('2027-06-26');
  });

  test('is silent outside its years', () => {
    expect(dateIn(2023, { from: 2024 })).toBeNull();
    expect(dateIn(2024, { to: 2023 })).toBeNull();
    expect(dateIn(2026, { only: [2025] })).toBeNull();
    expect(dateIn(2026, { except: [2026] })).toBeNull();
    expect(dateIn(2025, { on: '2026-06-15' })).toBeNull();
    expect(dateIn(2026, { from: 2026, to: 2026, only: [2026] })).toBe('2026-01-01');
  });

  test.each(['', 'easter', 'easter+1000', '1-1', '06-20..06-26 someday'])('%j is no rule', (on) => {
    expect(dateIn(2026, { on })).toBeNull();
  });
});
