import { expect, test } from 'vitest';
import { LANE, LANES, layOut } from '../../../../../components/seen/picture/layout.ts';
import type { PictureLine, VisitPicture } from '../../../../../utils/services/watch/visit-picture.ts';

const line = (x: number): PictureLine => ({ event: 'shown', at: 0, x, ref: `v:${x}` });
const picture = (places: number[], lanes = 3): VisitPicture => ({
  from: 0,
  to: 1,
  lanes: Array.from({ length: lanes }, (_, at) => ({ name: `${at}`, own: false, marks: [] })),
  lines: places.map(line),
  choiceAt: null,
  breaks: [],
});
const rows = (places: number[], width = 400) =>
  layOut(picture(places), width, () => 'Banner shown').labels.map(({ y }) => y / 15);

test('words that would lie on each other stand in rows of their own', () => {
  expect(rows([0, 0.5])).toEqual([1, 1]);
  expect(rows([0, 0.1, 0.15])).toEqual([1, 2, 3]);
  expect(rows([0, 0.1, 0.5])).toEqual([1, 2, 1]);
});

test('words at the right end stand left of their line', () => {
  const { labels } = layOut(picture([0, 1]), 400, () => 'Banner shown');
  expect(labels.map(({ left }) => left)).toEqual([false, true]);
});

test('more lanes than are drawn take no room', () => {
  const height = (lanes: number): number => layOut(picture([], lanes), 400, () => '').height;
  expect(height(LANES) - height(1)).toBe((LANES - 1) * LANE);
  expect(height(60)).toBe(height(LANES));
});

test('all stays on the sheet', () => {
  const { x } = layOut(picture([]), 272, () => '');
  expect(x(0)).toBeGreaterThan(0);
  expect(x(1)).toBeLessThan(272);
});
