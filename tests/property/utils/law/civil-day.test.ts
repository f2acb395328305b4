import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, dayOf, isoOf, partsOf, weekdayOf } from '../../../../utils/law/civil-day.ts';

// Temporal is the other route: an implementation of ISO 8601 calendar arithmetic this room did not write.
const days = fc.integer({ min: -700_000, max: 2_900_000 });
const epoch = new Temporal.PlainDate(1970, 1, 1);

test('a day is the date Temporal gives, there and back', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = epoch.add({ days: day });
      expect(isoOf(day)).toBe(date.toString());
      expect(partsOf(day)).toEqual({ year: date.year, month: date.month, date: date.day });
      expect(weekdayOf(day)).toBe(date.dayOfWeek);
      expect(dayOf(date.year, date.month, date.day)).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

test('adding months clamps as Temporal does', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -30, max: 30 }), (day, months) => {
      const date = epoch.add({ days: day }).add({ months }, { overflow: 'constrain' });
      expect(isoOf(addMonths(day, months))).toBe(date.toString());
    }),
    { numRuns: 2000 },
  );
});
