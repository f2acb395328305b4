import { type Day, dayOf } from './civil-day.ts';

/**
 * Easter Sunday of a year in the Gregorian calendar.
 * `gregorian` follows the Western churches (method of Meeus, Jones and Butcher), `orthodox` the Julian reckoning
 * moved to the Gregorian calendar (valid 1900 to 2099, when the two calendars are 13 days apart).
 */
export function easterSunday(year: number, reckoning: 'gregorian' | 'orthodox'): Day {
  return reckoning === 'gregorian' ? gregorian(year) : orthodox(year);
}

function gregorian(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const serial = epact + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(serial / 31), (serial % 31) + 1);
}

function orthodox(year: number): Day {
  const epact = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const serial = epact + weekday + 114;
  return dayOf(year, Math.floor(serial / 31), (serial % 31) + 1) + 13;
}
