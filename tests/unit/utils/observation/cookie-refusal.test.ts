import { describe, expect, test } from 'vitest';
import { cookieRefusal } from '../../../../utils/observation/cookie-refusal.ts';
import type { CookieRefusal, RawCookieWish } from '../../../../utils/observation/model.ts';
import { parseSetCookie } from '../../../../utils/observation/parse-set-cookie.ts';
import {
  attributeCases,
  CASES_NOW,
  isPublicSuffix,
  nameCases,
  storingCases,
} from '../../../fixtures/cookies/cookie-cases.ts';

const wished = (line: string): RawCookieWish => {
  const wish = parseSetCookie(line, CASES_NOW);
  if (wish === null) throw new Error(`not a cookie: ${line}`);
  return wish;
};
const refusalOf = (line: string, url: string, how: 'header' | 'script' = 'header'): CookieRefusal | null =>
  cookieRefusal(wished(line), { url, how }, isPublicSuffix);

describe.each([
  ['names and values', nameCases],
  ['attributes', attributeCases],
  ['addresses and prefixes', storingCases],
])('%s', (_, cases) => {
  test.each(cases.filter(({ wish }) => wish !== null))('$says (section $section)', ({ line, url, how, refused }) => {
    expect(refusalOf(line, url, how)).toBe(refused);
  });
});

test('every reason there is has a case', () => {
  const reasons = [...nameCases, ...attributeCases, ...storingCases].map(({ refused }) => refused);
  expect([...new Set(reasons)].sort()).toEqual(
    [
      null,
      'control-character',
      'domain-mismatch',
      'http-only-from-script',
      'partitioned-insecure',
      'prefix',
      'public-suffix',
      'same-site-none-insecure',
      'secure-from-http',
      'too-large',
    ].sort(),
  );
});

test('a cookie that the Cookie Store API was given without name and value is empty', () => {
  const wish = { ...wished('a=b; Secure; SameSite=Strict'), name: '', value: '' };
  expect(cookieRefusal(wish, { url: 'https://shop.example/', how: 'script' }, isPublicSuffix)).toBe('empty');
});

test('what the line told comes first', () => {
  expect(refusalOf(`a=${'x'.repeat(5_000)}; Domain=elsewhere.example; SameSite=None`, 'https://shop.example/')).toBe(
    'too-large',
  );
});

describe('an address without a host', () => {
  test.each([
    'about:blank',
    'about:srcdoc',
    'data:text/html,x',
    'blob:null/1',
    'file:///tmp/x.html',
    'moz-extension://x/',
    '',
  ])('%j leaves the wish its own words', (url) => {
    expect(refusalOf('a=b; Secure; Domain=shop.example', url)).toBeNull();
    expect(refusalOf('a=b; HttpOnly', url, 'script')).toBe('http-only-from-script');
    expect(refusalOf('a=b; SameSite=None', url)).toBe('same-site-none-insecure');
    expect(refusalOf('__Host-a=b; Secure; Path=/', url)).toBeNull();
    expect(refusalOf('__Host-a=b; Secure; Path=/; Domain=shop.example', url)).toBe('prefix');
  });
});

describe('Secure', () => {
  test.each([
    ['https://shop.example/', null],
    ['wss://shop.example/', null],
    ['http://shop.localhost:8080/', null],
    ['http://localhost./', null],
    ['http://127.8.9.1/', null],
    ['http://[::1]:3000/', null],
    ['ws://shop.example/', 'secure-from-http'],
    ['http://localhost.example/', 'secure-from-http'],
    ['http://notlocalhost/', 'secure-from-http'],
    ['http://127.example/', 'secure-from-http'],
    ['http://128.0.0.1/', 'secure-from-http'],
    ['http://[::2]/', 'secure-from-http'],
  ] as const)('from %s: %s', (url, refusal) => {
    expect(refusalOf('a=b; Secure', url)).toBe(refusal);
  });
});

describe('Domain', () => {
  test.each([
    ['[::1]', 'http://[::1]/', null],
    ['[::1]', 'http://[0:0::1]/', null],
    ['[::1]', 'http://[::2]/', 'domain-mismatch'],
    ['0.0.1', 'http://127.0.0.1/', 'domain-mismatch'],
    ['1.2.3.4.example', 'http://w.1.2.3.4.example/', null],
    ['shop.example', 'https://WWW.Shop.Example:8443/x', null],
    ['com', 'https://butik.co.uk/', 'public-suffix'],
  ] as const)('%s from %s: %s', (domain, url, refusal) => {
    expect(refusalOf(`a=b; Domain=${domain}`, url)).toBe(refusal);
  });

  test('that is an address in digits leaves a cookie to its host alone', () => {
    expect(refusalOf('__Host-a=b; Secure; Path=/; Domain=[::1]', 'http://[::1]/')).toBeNull();
    expect(refusalOf('__Host-a=b; Secure; Path=/; Domain=192.0.2.7', 'https://192.0.2.7/')).toBeNull();
  });

  test('is asked about in small letters, without the dots around it', () => {
    const asked: string[] = [];
    const ask = (domain: string): boolean => asked.push(domain) < 0;
    cookieRefusal(wished('a=b; Domain=.Shop.EXAMPLE.'), { url: 'https://www.shop.example./', how: 'header' }, ask);
    expect(asked).toEqual(['shop.example']);
  });
});
