import { expect, test } from 'vitest';
import { isoOf } from '../../../../utils/law/civil-day.ts';
import { easterSunday } from '../../../../utils/law/easter.ts';

/** By the tables of the church instead of a formula: the Sunday after the ecclesiastical full moon of the golden number. */
function fromFullMoons(year: number, reckoning: 'gregorian' | 'orthodox'): string {
  const golden = (year % 19) + 1;
  // Paschal full moons by golden number: Julian calendar, and Gregorian calendar from 1900 to 2199.
  const julian = [
    '4-5',
    '3-25',
    '4-13',
    '4-2',
    '3-22',
    '4-10',
    '3-30',
    '4-18',
    '4-7',
    '3-27',
    '4-15',
    '4-4',
    '3-24',
    '4-12',
    '4-1',
    '3-21',
    '4-9',
    '3-29',
    '4-17',
  ];
  const gregorian = [
    '4-14',
    '4-3',
    '3-23',
    '4-11',
    '3-31',
    '4-18',
    '4-8',
    '3-28',
    '4-16',
    '4-5',
    '3-25',
    '4-13',
    '4-2',
    '3-22',
    '4-10',
    '3-30',
    '4-17',
    '4-7',
    '3-27',
  ];
  const [month = 0, day = 0] = ((reckoning === 'gregorian' ? gregorian : julian)[golden - 1] ?? '')
    .split('-')
    .map(Number);
  // A Julian date is 13 days later in the Gregorian calendar from 1900 to 2099; weekdays are the same in both.
  const moon = new Temporal.PlainDate(year, month, day).add({ days: reckoning === 'orthodox' ? 13 : 0 });
  let sunday = moon.add({ days: 1 });
  while (sunday.dayOfWeek !== 7) sunday = sunday.add({ days: 1 });
  return sunday.toString();
}

test.each(['gregorian', 'orthodox'] as const)(
  '%s Easter agrees with the tables of full moons from 1900 to 2099',
  (reckoning) => {
    for (let year = 1900; year < 2100; year++) {
      expect(isoOf(easterSunday(year, reckoning)), String(year)).toBe(fromFullMoons(year, reckoning));
    }
  },
);
