import { describe, expect, test } from 'vitest';
import type { CookieRefusal, RawCookieWish } from '../../../../utils/observation/model.ts';
import { parseSetCookie } from '../../../../utils/observation/parse-set-cookie.ts';
import { attributeCases, CASES_NOW, nameCases, storingCases } from '../../../fixtures/cookies/cookie-cases.ts';
import { busyTime } from '../../../support/busy-time.ts';

const parsed = (line: string, now = CASES_NOW): RawCookieWish => {
  const wish = parseSetCookie(line, now);
  if (wish === null) throw new Error(`not a cookie: ${line}`);
  return wish;
};

test('a bare pair is a host-only session cookie without flags, its value in clear', () => {
  expect(parsed('sid=31d4d96e')).toEqual({
    name: 'sid',
    value: '31d4d96e',
    domain: null,
    path: null,
    lifetimeSeconds: null,
    secure: false,
    httpOnly: false,
    sameSite: 'unspecified',
    partitioned: false,
    refused: null,
  });
});

describe.each([
  ['names and values', nameCases],
  ['attributes', attributeCases],
  ['addresses and prefixes', storingCases],
])('%s', (_, cases) => {
  test.each(cases)('$says (section $section)', ({ line, wish, refused }) => {
    const { refused: told, ...read } = parseSetCookie(line, CASES_NOW) ?? { refused: null };
    expect(wish === null ? parseSetCookie(line, CASES_NOW) : read).toEqual(wish);
    // The line alone tells this or nothing.
    expect([null, refused]).toContain(told);
  });
});

test.each<[CookieRefusal | null, string]>([
  ['control-character', 'a=b\u0007'],
  ['control-character', `a=\u0007${'x'.repeat(5_000)}`],
  ['too-large', `a=${'x'.repeat(4_096)}`],
  ['too-large', `a=${'x'.repeat(4_096)}; Domain=.`],
  ['domain-mismatch', 'a=b; Domain=.'],
  ['domain-mismatch', 'a=b; Domain=köp.example'],
  ['domain-mismatch', `a=b; Domain=${'x'.repeat(254)}`],
  [null, 'a=b; Domain=.; Domain=shop.example'],
  [null, 'a=b; SameSite=None; Partitioned'],
  [null, '__Host-a=b'],
])('what the line alone tells is %s', (refused, line) => {
  expect(parsed(line).refused).toBe(refused);
});

test('a long name is cut where one sees it, and a short one whose octets are many is not', () => {
  expect(parsed(`${'n'.repeat(200)}=1`).name).toBe(`${'n'.repeat(127)}…`);
  expect(parsed(`${'ö'.repeat(128)}=1`).name).toBe('ö'.repeat(128));
});

test('dates are measured against the moment handed over, Max-Age is not', () => {
  const line = 'a=b; Expires=Sun, 22 Nov 2026 13:00:00 GMT';
  expect(parsed(line).lifetimeSeconds).toBe(3_600);
  expect(parsed(line, CASES_NOW + 1_000_000).lifetimeSeconds).toBe(2_600);
  expect(parsed(line, CASES_NOW + 3_600_400).lifetimeSeconds).toBe(0);
  expect(parsed(`${line}; Max-Age=60`, CASES_NOW + 1_000_000).lifetimeSeconds).toBe(60);
});

test.each([
  ['blanks inside a value', `a=${' '.repeat(250_000)}x`],
  ['blanks inside an attribute', `a=b; Path=/${' '.repeat(500_000)}x`],
  ['blanks inside a name', `a${'\t'.repeat(500_000)}b=1`],
  ['empty attributes', `a=b${';'.repeat(500_000)}`],
  ['many attributes', `a=b${';Path=/;Max-Age=1'.repeat(30_000)}`],
  ['many names of attributes', `a=b${Array.from({ length: 50_000 }, (_, index) => `;k${index}=v`).join('')}`],
  ['equals signs', `a${'='.repeat(500_000)}`],
  ['digits', `a=b; Max-Age=${'9'.repeat(500_000)}`],
  ['a date', `a=b; Expires=${'1 '.repeat(250_000)}`],
  ['no pair', 'x'.repeat(500_000)],
])('half a million characters of %s are read in a moment', (_, line) => {
  const busy = busyTime();
  parseSetCookie(line, CASES_NOW);
  expect(busy()).toBeLessThan(1_000);
});
