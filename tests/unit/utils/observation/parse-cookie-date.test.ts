import { expect, test } from 'vitest';
import { parseCookieDate } from '../../../../utils/observation/parse-cookie-date.ts';
import { dateCases } from '../../../fixtures/cookies/cookie-cases.ts';
import { busyTime } from '../../../support/busy-time.ts';

test.each(dateCases)('$says: $text', ({ text, instant }) => {
  expect(parseCookieDate(text)).toBe(instant === null ? null : Date.parse(instant));
});

test('a text full of delimiters, or without any, is read in a moment', () => {
  const busy = busyTime();
  expect(parseCookieDate(' '.repeat(500_000))).toBeNull();
  expect(parseCookieDate('1'.repeat(500_000))).toBeNull();
  expect(parseCookieDate('1:'.repeat(250_000))).toBeNull();
  expect(busy()).toBeLessThan(1_000);
});
