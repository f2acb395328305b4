import { expect, test } from 'vitest';
import { timeAxis } from '../../../../../utils/services/watch/visit-axis.ts';

test('busy stretches are drawn to scale', () => {
  const { x } = timeAxis([1_000, 1_200, 1_400, 1_800]);
  expect([1_000, 1_200, 1_400, 1_800].map(x)).toEqual([0, 0.25, 0.5, 1]);
  expect(x(1_300)).toBeCloseTo(0.375);
});

test('a quiet stretch takes the room of one second, and says how long it was', () => {
  const { x, breaks } = timeAxis([0, 1_000, 61_000, 62_000]);
  expect([0, 1_000, 61_000, 62_000].map((at) => Math.round(x(at) * 3))).toEqual([0, 1, 2, 3]);
  expect(breaks).toEqual([{ x: 0.5, ms: 60_000 }]);
});

test('a short pause is cut without a word', () => {
  expect(timeAxis([0, 4_999]).breaks).toEqual([]);
  expect(timeAxis([0, 5_000]).breaks).toHaveLength(1);
});

test('moments outside stand at the ends; one moment or none is no division by nothing', () => {
  const { x } = timeAxis([100, 200]);
  expect([x(0), x(900)]).toEqual([0, 1]);
  expect(timeAxis([100]).x(100)).toBe(0);
  expect(timeAxis([]).x(100)).toBe(0);
});
