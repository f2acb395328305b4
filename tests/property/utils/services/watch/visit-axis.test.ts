import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeAxis } from '../../../../../utils/services/watch/visit-axis.ts';

const moments = fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }), {
  minLength: 1,
  maxLength: 60,
});

test('later is never left of earlier, and all stays on the axis', () => {
  fc.assert(
    fc.property(moments, moments, (stops, asked) => {
      const { x } = timeAxis(stops);
      const places = asked.toSorted((a, b) => a - b).map(x);
      expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

test('the order in which moments are given changes nothing', () => {
  fc.assert(
    fc.property(moments, (stops) => {
      const [one, other] = [timeAxis(stops), timeAxis(stops.toReversed())];
      expect(stops.map(one.x)).toEqual(stops.map(other.x));
      expect(one.breaks).toEqual(other.breaks);
    }),
  );
});
