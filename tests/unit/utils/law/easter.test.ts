import { expect, test } from 'vitest';
import { isoOf } from '../../../../utils/law/civil-day.ts';
import { easterSunday } from '../../../../utils/law/easter.ts';

// Church calendars, not computed here.
const western = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21'];
const eastern = ['2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02', '2028-04-16', '2029-04-08', '2030-04-28'];

test.each(western)('Western Easter %s', (date) => {
  expect(isoOf(easterSunday(Number(date.slice(0, 4)), 'gregorian'))).toBe(date);
});

test.each(eastern)('Orthodox Easter %s', (date) => {
  expect(isoOf(easterSunday(Number(date.slice(0, 4)), 'orthodox'))).toBe(date);
});

test('the two corrections of the Western reckoning', () => {
  expect(isoOf(easterSunday(1954, 'gregorian'))).toBe('1954-04-18');
  expect(isoOf(easterSunday(1981, 'gregorian'))).toBe('1981-04-19');
  expect(isoOf(easterSunday(2038, 'gregorian'))).toBe('2038-04-25');
});
