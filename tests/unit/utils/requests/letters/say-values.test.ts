import { expect, test } from 'vitest';
import { letterWords } from '../../../../../utils/requests/letters/letter-words.ts';
import { durationIn, sayCountry, sayDate, sayNames } from '../../../../../utils/requests/letters/say-values.ts';

test('dates as each language writes them', () => {
  expect(sayDate('2026-03-03', letterWords('en', 'eu'))).toBe('3 March 2026');
  expect(sayDate('2026-03-03', letterWords('fi', 'eu'))).toBe('3.3.2026');
  expect(sayDate('2026-03-03', letterWords('sv', 'eu'))).toBe('3 mars 2026');
  expect(sayDate('2026-03-03', letterWords('de', 'eu'))).toBe('3. März 2026');
});

test.each([
  ['en', 'en-GB', 'long'],
  // Letters in Finnish write the month as a number; a name would stand in the partitive.
  ['fi', 'fi', 'short'],
  ['sv', 'sv', 'long'],
  ['de', 'de', 'long'],
] as const)('every month in %s is the one that the locale data know', (language, locale, dateStyle) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const date = `2026-${String(month).padStart(2, '0')}-09`;
    expect(sayDate(date, letterWords(language, 'eu'))).toBe(format.format(Date.parse(date)));
  }
});

test.each(['2026-02-30', '2026-13-01', '03.03.2026', '2026-3-3', '', 'x'])('%j is no date', (text) => {
  expect(sayDate(text, letterWords('en', 'eu'))).toBe('');
});

test.each([
  [34_560_000, 'day', 400],
  [172_800, 'day', 2],
  [172_799, 'hour', 48],
  [7_199, 'minute', 120],
  [90, 'second', 90],
  [-5, 'second', 0],
])('%d seconds', (seconds, unit, n) => {
  expect(durationIn(seconds)).toEqual({ unit, n });
});

test('states and names', () => {
  expect(sayCountry('FI', 'sv')).toBe('Finland');
  expect(sayCountry('DE', 'fi')).toBe('Saksa');
  expect(sayCountry('Finland', 'en')).toBe('');
  expect(sayCountry('ZZ', 'en')).not.toBe('');
  expect(sayNames(['Google', 'Meta', 'TikTok'], letterWords('en', 'eu'))).toBe('Google, Meta and TikTok');
  expect(sayNames(['Google'], letterWords('de', 'eu'))).toBe('Google');
  expect(sayNames([], letterWords('fi', 'eu'))).toBe('');
});
