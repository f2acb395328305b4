import { describe, expect, test } from 'vitest';
import { type CookieWish, parseSetCookie } from '../../../../utils/observation/index.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const YEAR = 31_536_000;

const parsed = (line: string): CookieWish => {
  const wish = parseSetCookie(line, NOW);
  if (wish === null) throw new Error(`not a cookie: ${line}`);
  return wish;
};

test('a bare pair is a host-only session cookie without flags', () => {
  expect(parsed('sid=31d4d96e')).toEqual({
    name: 'sid',
    domain: null,
    path: null,
    lifetimeSeconds: null,
    secure: false,
    httpOnly: false,
    sameSite: 'unspecified',
    partitioned: false,
    valueLength: 8,
  });
});

test('the value is nowhere in the wish', () => {
  expect(JSON.stringify(parsed('sid=hemligt-7f; Path=/; Domain=shop.example'))).not.toContain('hemligt');
});

describe('name and value', () => {
  test.each([
    ['a=b', 'a', 1],
    [' \ta \t=\t b c ', 'a', 3],
    ['a=b=c', 'a', 3],
    ['a=', 'a', 0],
    ['=b', '', 1],
    ['bare', '', 4],
    ['a="b;c"', 'a', 2],
    ['a=ö', 'a', 1],
    ['__Host-sid=1; Path=/; Secure', '__Host-sid', 1],
    ['__Secure-sid=1; Secure', '__Secure-sid', 1],
  ])('%j is named %j with %i characters', (line, name, valueLength) => {
    expect(parsed(line)).toMatchObject({ name, valueLength });
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \t '],
    ['an empty pair', '='],
    ['an empty pair with attributes', ' = ; Path=/'],
    ['a line feed', 'a=b\nSet-Cookie: c=d'],
    ['a carriage return', 'a=b\r'],
    ['a NUL', 'a=b\u0000c'],
    ['a DEL', 'a=\u007f'],
    ['a control in an attribute', 'a=b; Path=/\u0001'],
    ['a Domain longer than any host', `a=b; Domain=${'x'.repeat(254)}`],
  ])('a browser ignores %s', (_, line) => {
    expect(parseSetCookie(line, NOW)).toBeNull();
  });

  test('a tab is no forbidden control', () => {
    expect(parsed('a=b\tc').valueLength).toBe(3);
  });

  test('name and value together may have 4096 octets', () => {
    expect(parseSetCookie(`ab=${'x'.repeat(4094)}`, NOW)).not.toBeNull();
    expect(parseSetCookie(`ab=${'x'.repeat(4095)}`, NOW)).toBeNull();
    expect(parseSetCookie(`ab=${'ö'.repeat(2047)}`, NOW)).not.toBeNull();
    expect(parseSetCookie(`ab=${'ö'.repeat(2048)}`, NOW)).toBeNull();
  });

  test('a long name is cut where one sees it', () => {
    expect(parsed(`${'n'.repeat(200)}=1`).name).toBe(`${'n'.repeat(127)}…`);
  });
});

describe('lifetime', () => {
  test.each([
    ['Max-Age=3600', 3600],
    ['max-AGE = 3600', 3600],
    ['Max-Age=0', 0],
    ['Max-Age=-5', -5],
    ['Max-Age=2 years', null],
    ['Max-Age=+5', null],
    ['Max-Age=1.5', null],
    ['Max-Age=', null],
    ['Max-Age=60; Max-Age=120', 120],
    ['Max-Age=60; Max-Age=soon', 60],
    ['Expires=Mon, 22 Nov 2027 12:00:00 GMT', YEAR],
    ['Expires=Thu, 01 Jan 1970 00:00:00 GMT', Math.round(-NOW / 1000)],
    ['Expires=never', null],
    ['Expires=Mon, 22 Nov 2027 12:00:00 GMT; Expires=never', YEAR],
    ['Max-Age=60; Expires=Mon, 22 Nov 2027 12:00:00 GMT', 60],
    ['Expires=Mon, 22 Nov 2027 12:00:00 GMT; Max-Age=60', 60],
    ['Expires=Mon, 22 Nov 2027 12:00:00 GMT; Max-Age=x', YEAR],
    ['Max-Age=63072000', 2 * YEAR],
  ])('%s asks for %s seconds', (attributes, lifetimeSeconds) => {
    expect(parsed(`a=b; ${attributes}`).lifetimeSeconds).toBe(lifetimeSeconds);
  });

  test.each(['', '-'])('%s1 with four hundred digits stays a finite number', (sign) => {
    expect(parsed(`a=b; Max-Age=${sign}${'9'.repeat(400)}`).lifetimeSeconds).toSatisfy(Number.isSafeInteger);
  });
});

describe('other attributes', () => {
  test.each<[string, Partial<CookieWish>]>([
    ['Domain=.Shop.Example', { domain: 'shop.example' }],
    ['Domain=shop.example; Domain=', { domain: null }],
    ['Domain', { domain: null }],
    ['Path=/kassa', { path: '/kassa' }],
    ['Path=kassa', { path: null }],
    ['Path=/a; Path=b', { path: null }],
    ['Secure=no', { secure: true }],
    [' HTTPONLY ', { httpOnly: true }],
    ['Partitioned; Secure; SameSite=None', { partitioned: true, secure: true, sameSite: 'none' }],
    ['SameSite=STRICT', { sameSite: 'strict' }],
    ['SameSite=Lax', { sameSite: 'lax' }],
    ['SameSite=Strict; SameSite=whatever', { sameSite: 'unspecified' }],
    ['Priority=High; unknown', { secure: false, path: null }],
  ])('%s', (attributes, expected) => {
    expect(parsed(`a=b; ${attributes}`)).toMatchObject(expected);
  });

  test('one of more than 1024 octets is ignored, the others hold', () => {
    expect(parsed(`a=b; Path=/${'x'.repeat(1023)}; Secure`)).toMatchObject({ path: `/${'x'.repeat(1023)}` });
    expect(parsed(`a=b; Path=/${'x'.repeat(1024)}; Secure`)).toMatchObject({ path: null, secure: true });
    expect(parsed(`a=b; Path=/${'ö'.repeat(512)}`).path).toBeNull();
  });
});

test('a header full of blanks is read in a moment', () => {
  const started = performance.now();
  parseSetCookie(`a=${' '.repeat(250_000)}x; Path=/${' '.repeat(250_000)}x`, NOW);
  expect(performance.now() - started).toBeLessThan(500);
});
