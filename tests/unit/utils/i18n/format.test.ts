import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatClock,
  formatDate,
  formatDuration,
  formatElapsed,
  formatExact,
  formatList,
  formatMoment,
  formatShortDate,
} from '../../../../utils/i18n/index.ts';

const DAY = 86_400;

describe('a length of time in the unit people use', () => {
  test.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [30, '30 seconds'],
    [60, '1 minute'],
    [900, '15 minutes'],
    [1_800, '30 minutes'],
    [3_600, '1 hour'],
    [DAY, '24 hours'],
    [2 * DAY, '2 days'],
    [7 * DAY, '7 days'],
    [30 * DAY, '30 days'],
    [90 * DAY, '3 months'],
    [180 * DAY, '6 months'],
    [200 * DAY, '200 days'],
    [365 * DAY, '12 months'],
    [366 * DAY, '12 months'],
    [390 * DAY, '390 days'],
    [395 * DAY, '13 months'],
    [399 * DAY, '399 days'],
    [400 * DAY, '400 days'],
    [730 * DAY, '24 months'],
    [63_113_904, '24 months'],
    [3 * 31_556_952, '36 months'],
    [5 * 365 * DAY, '5 years'],
    [10 * 31_556_952, '10 years'],
    [2.5 * 31_556_952 * 2, '5 years'],
    [3.5 * 31_556_952, '3.5 years'],
  ])('%i seconds are %s', (seconds, text) => {
    expect(formatDuration(seconds, 'en')).toBe(text);
  });

  test.each([
    ['sv', '24 månader'],
    ['fi', '24 kuukautta'],
    ['de', '24 Monate'],
  ])('in %s', (language, text) => {
    expect(formatDuration(63_113_904, language)).toBe(text);
  });

  test('two lengths that a rule tells apart read differently', () => {
    for (const declared of [900, 3_600, DAY, 30 * DAY, 365 * DAY, 63_113_904, 5 * 31_556_952]) {
      const over = declared + Math.max(DAY, 0.03 * declared) * 1.01;
      expect(formatDuration(over, 'en')).not.toBe(formatDuration(declared, 'en'));
    }
  });
});

test('a date is that calendar day in every zone, with its weekday', () => {
  expect(formatDate('2026-12-02', 'en')).toBe('Wed, December 2, 2026');
  expect(formatDate('2026-12-02', 'sv')).toBe('ons 2 december 2026');
  expect(formatShortDate('2026-12-02', 'en')).toBe('Dec 2');
});

test('a moment has a date and a time', () => {
  expect(formatMoment(Date.UTC(2026, 10, 22, 12), 'en')).toMatch(/Nov 2[123], 2026.*\d{1,2}:00/);
});

test('a date of which only the month is known names the month', () => {
  expect(formatDate('2021-06', 'en')).toBe('June 2021');
  expect(formatDate('2021-06', 'sv')).toBe('juni 2021');
});

test('evidence tells time to the second', () => {
  const at = Date.UTC(2026, 10, 22, 12, 34, 56);
  expect(formatExact(at, 'en')).toMatch(/Nov 2[123], 2026.*\d{1,2}:\d\d:56/);
  expect(formatClock(at, 'en')).toMatch(/^\d{1,2}:\d\d:56\s[AP]M$/);
  expect(formatClock(at, 'fi')).toMatch(/^\d{1,2}\.\d\d\.56$/);
});

test.each([
  [0, '0 sec'],
  [840, '0.8 sec'],
  [42_400, '42 sec'],
  [119_000, '119 sec'],
  [240_000, '4 min'],
  [3 * 3_600_000, '3 hr'],
])('%i ms on a time axis are %s', (ms, text) => {
  expect(formatElapsed(ms, 'en')).toBe(text);
});

test.each([
  [1, '1 byte'],
  [42, '42 bytes'],
  [1_234, '1.2 kB'],
  [5_000_000, '5 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes, 'en')).toBe(text);
});

test('names are joined as the language joins them', () => {
  expect(formatList(['_ga', '_fbp', 'fr'], 'en')).toBe('_ga, _fbp, and fr');
  expect(formatList(['_ga', 'fr'], 'de')).toBe('_ga und fr');
  expect(formatList([], 'en')).toBe('');
});
