import { expect, test } from 'vitest';
import { calendarOf } from '../../../../utils/law/calendar.ts';
import { dayOf, isoOf } from '../../../../utils/law/civil-day.ts';
import { addWorkingDays, roll, rollLatest } from '../../../../utils/law/roll.ts';

function calendar(jurisdiction: string) {
  const found = calendarOf(jurisdiction);
  if (found === null) throw new Error(jurisdiction);
  return found;
}

test('an end on Good Friday passes four days', () => {
  const rolled = roll(dayOf(2026, 4, 3), calendar('EU-FI'), 'strict');
  expect(isoOf(rolled.end)).toBe('2026-04-07');
  expect(rolled.passed.map((day) => day.because)).toEqual(['holiday', 'saturday', 'sunday', 'holiday']);
});

test('a working day stays', () => {
  expect(roll(dayOf(2026, 4, 2), calendar('EU-FI'), 'widest')).toEqual({ end: dayOf(2026, 4, 2), passed: [] });
});

test('the latest of several rolls is kept with what it passed', () => {
  const rolled = rollLatest([dayOf(2026, 5, 1), dayOf(2026, 4, 30), dayOf(2026, 5, 2)], calendar('EU-FI'), 'strict');
  expect(isoOf(rolled.end)).toBe('2026-05-04');
  expect(rolled.passed).toHaveLength(3);
});

test('ten working days pass over weekends and holidays', () => {
  expect(isoOf(addWorkingDays(dayOf(2026, 6, 1), 10, calendar('US-CA')))).toBe('2026-06-15');
  expect(isoOf(addWorkingDays(dayOf(2026, 11, 20), 10, calendar('US-CA')))).toBe('2026-12-08');
});
