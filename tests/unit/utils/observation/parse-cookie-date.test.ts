import { expect, test } from 'vitest';
import { parseCookieDate } from '../../../../utils/observation/parse-cookie-date.ts';

const iso = (text: string): string | null => {
  const at = parseCookieDate(text);
  return at === null ? null : new Date(at).toISOString();
};

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
  ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
  ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
  ['06 november 1994 8:9:7', '1994-11-06T08:09:07.000Z'],
  ['1994 6 NOV 08:49:37', '1994-11-06T08:49:37.000Z'],
  ['08:49:37 6 nov 1994 10:00:00', '1994-11-06T08:49:37.000Z'],
  ['Wed, 29-Feb-2028 23:59:59 GMT', '2028-02-29T23:59:59.000Z'],
  ['1 Jan 2030 00:00:00 +0200', '2030-01-01T00:00:00.000Z'],
  ['1st Jan 2030 00:00:00', '2030-01-01T00:00:00.000Z'],
  ['1 Jan 2030th 00:00:00.123', '2030-01-01T00:00:00.000Z'],
  ['1 Jan 00 00:00:00', '2000-01-01T00:00:00.000Z'],
  ['1 Jan 69 00:00:00', '2069-01-01T00:00:00.000Z'],
  ['1 Jan 70 00:00:00', '1970-01-01T00:00:00.000Z'],
  ['1 Jan 99 00:00:00', '1999-01-01T00:00:00.000Z'],
  ['1 Jan 1601 00:00:00', '1601-01-01T00:00:00.000Z'],
])('%s is %s', (text, expected) => {
  expect(iso(text)).toBe(expected);
});

test.each([
  '',
  'tomorrow',
  'Sun, 06 Nov 1994',
  '06 1994 08:49:37',
  'Nov 1994 08:49:37',
  '31 Feb 2027 00:00:00',
  '29 Feb 2027 00:00:00',
  '0 Jan 2027 00:00:00',
  '32 Jan 2027 00:00:00',
  '1 Jan 1600 00:00:00',
  '1 Jan 2027 24:00:00',
  '1 Jan 2027 23:60:00',
  '1 Jan 2027 23:59:60',
  '1 Jan 20270 00:00:00',
  '1 Jan 2027 1:2',
])('%j is no date', (text) => {
  expect(parseCookieDate(text)).toBeNull();
});
