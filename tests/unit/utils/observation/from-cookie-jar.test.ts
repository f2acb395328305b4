import { expect, test } from 'vitest';
import { type BrowserCookie, jarCookie } from '../../../../utils/observation/index.ts';

const cookie: BrowserCookie = {
  name: '_ga',
  value: 'GA1.1.1234567890.1795000000',
  domain: '.shop.example',
  hostOnly: false,
  path: '/',
  secure: true,
  httpOnly: false,
  sameSite: 'no_restriction',
  session: false,
  expirationDate: 1_829_560_000.5,
};

test('a cookie of the jar keeps everything but its value', () => {
  expect(jarCookie(cookie)).toEqual({
    name: '_ga',
    domain: 'shop.example',
    hostOnly: false,
    path: '/',
    partition: null,
    expires: 1_829_560_000.5,
    secure: true,
    httpOnly: false,
    sameSite: 'none',
    value: expect.any(String),
  });
});

test('a partitioned cookie names the site it is partitioned under', () => {
  const partitionKey = { topLevelSite: 'https://shop.example', hasCrossSiteAncestor: true };
  expect(jarCookie({ ...cookie, partitionKey }).partition).toBe('https://shop.example');
  expect(jarCookie({ ...cookie, partitionKey: {} }).partition).toBeNull();
  expect(jarCookie({ ...cookie, partitionKey: null }).partition).toBeNull();
});

test('a session cookie has no end, whatever date comes with it', () => {
  expect(jarCookie({ ...cookie, session: true }).expires).toBeNull();
  expect(jarCookie({ ...cookie, expirationDate: undefined }).expires).toBeNull();
});

test.each([
  ['strict', 'strict'],
  ['lax', 'lax'],
  ['no_restriction', 'none'],
  ['unspecified', 'unspecified'],
  ['something new', 'unspecified'],
])('sameSite %s is %s', (sameSite, expected) => {
  expect(jarCookie({ ...cookie, sameSite }).sameSite).toBe(expected);
});
