import { expect, test } from 'vitest';
import { isNationalId } from '../../../../utils/requests/national-id.ts';

// Numbers that the authorities give as examples, or that lie on days of no birth.
test.each(['131052-308T', '131052-308t', ' 010594Y9021 ', '811228-9874', '19811228-9874', '8112289874', '701063-2391'])(
  '%j is built like one',
  (value) => expect(isNationalId(value)).toBe(true),
);

test.each([
  '',
  'K-4711',
  'VL-10442',
  '131052-308U',
  '811228-9875',
  '321352-308T',
  '556677-8899',
  '10000042',
  '4711-2026-11',
])('%j is not', (value) => expect(isNationalId(value)).toBe(false));

test('Norwegian by both of its checks, Danish by its shape', () => {
  expect(isNationalId('01010750160')).toBe(true);
  expect(isNationalId('010107 50160')).toBe(true);
  expect(isNationalId('01010750161')).toBe(false);
  expect(isNationalId('010107-5016')).toBe(true);
  expect(isNationalId('410107-5016')).toBe(false);
});
