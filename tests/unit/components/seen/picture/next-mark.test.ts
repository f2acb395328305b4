import { expect, test } from 'vitest';
import { nextMark } from '../../../../../components/seen/picture/next-mark.ts';
import type { PictureLane } from '../../../../../utils/services/watch/visit-picture.ts';

const lane = (...places: number[]): PictureLane => ({
  name: '',
  own: false,
  marks: places.map((x) => ({
    kind: 'cookie',
    moment: 'unknown',
    at: x,
    until: x,
    x,
    names: [],
    keys: [],
    refs: [],
  })),
});
const LANES = [lane(0.1, 0.5, 0.9), lane(), lane(0.4, 0.95)];
const from = (at: number, mark: number, key: string) => {
  const next = nextMark(LANES, { lane: at, mark }, key);
  return next && [next.lane, next.mark];
};

test('right and left lead along the lane and stop at its ends', () => {
  expect(from(0, 0, 'ArrowRight')).toEqual([0, 1]);
  expect(from(0, 2, 'ArrowRight')).toBeNull();
  expect(from(0, 0, 'ArrowLeft')).toBeNull();
  expect([from(0, 1, 'Home'), from(0, 1, 'End')]).toEqual([
    [0, 0],
    [0, 2],
  ]);
});

test('down and up lead to the nearest in time, past an empty lane', () => {
  expect(from(0, 1, 'ArrowDown')).toEqual([2, 0]);
  expect(from(0, 2, 'ArrowDown')).toEqual([2, 1]);
  expect(from(2, 0, 'ArrowUp')).toEqual([0, 1]);
  expect(from(2, 0, 'ArrowDown')).toBeNull();
});

test('other keys, and a mark that is gone, lead nowhere', () => {
  expect(from(0, 0, 'a')).toBeNull();
  expect(from(1, 0, 'ArrowRight')).toBeNull();
});
