import { expect, test } from 'vitest';
import { hostOf, stripUrl } from '../../../../utils/observation/index.ts';

test.each<[string, string, string[]]>([
  ['https://shop.example/kassa?order=7&order=8&mail=a%40b.se#step', 'https://shop.example/kassa', ['order', 'mail']],
  ['https://Kund:hemligt@Shop.Example:8443/', 'https://shop.example:8443/', []],
  ['https://shop.example/px?kund-4711&v=2', 'https://shop.example/px', ['v']],
  ['https://shop.example/px?mail%3Dkund', 'https://shop.example/px', []],
  ['wss://live.example/s?token=x', 'wss://live.example/s', ['token']],
  ['about:blank#kund', 'about:blank', []],
  ['about:srcdoc', 'about:srcdoc', []],
  ['data:text/html,hemligt', 'data:…', []],
  ['javascript:alert(1)', 'javascript:…', []],
  ['blob:https://shop.example/3b1f9a2c-0000?x=1', 'blob:https://shop.example/…', []],
  ['file:///home/kund/faktura.pdf', 'file:…', []],
  ['not a url', 'about:invalid', []],
  ['', 'about:invalid', []],
])('%s becomes %s', (raw, url, query) => {
  expect(stripUrl(raw)).toEqual({ url, query });
});

test('long paths, long names and many names are cut', () => {
  const { url, query } = stripUrl(
    `https://shop.example/${'p'.repeat(500)}?${Array.from({ length: 60 }, (_, i) => `${'n'.repeat(80)}${i}=1&k${i}=1`).join('&')}`,
  );
  expect(url).toHaveLength(300);
  expect(query).toHaveLength(40);
  expect(Math.max(...query.map((name) => name.length))).toBe(64);
});

test('the host of a URL is in lower case, and empty where there is none', () => {
  expect(hostOf('https://WWW.Shop.Example:444/x')).toBe('www.shop.example');
  expect(hostOf('blob:https://shop.example/…')).toBe('');
  expect(hostOf('about:blank')).toBe('');
  expect(hostOf('nonsense')).toBe('');
});
