import { describe, expect, test } from 'vitest';
import { urlParts } from '../../../../utils/attribution/url-parts.ts';

function hostOf(url: string): string | null {
  const parts = urlParts(url);
  return parts === null ? null : parts.text.slice(parts.start, parts.end);
}

describe('the host of a URL', () => {
  test.each([
    'https://shop.example/path?q=1#f',
    'http://shop.example/',
    'https://shop.example',
    'https://shop.example?q',
    'https://SHOP.example/',
    'https://shop.example:8443/',
    'https://user:secret@shop.example/',
    'https://user@shop.example/',
    'https://shop.example\\@other.example/',
    'https://1.2/',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://xn--a.example/',
    'https://shop.xn--a/',
    'https://kauppa.xn--a.example/',
    'https://b%C3%BCcher.example/',
    'https://bücher.example/',
    'https://shop..example/',
    'https:///shop.example/',
    'https:/shop.example/',
    ' https://shop.example/',
    'wss://shop.example/',
    'data:text/html,x',
    'shop.example',
    '',
  ])('is what the parser says for %j', (url) => {
    expect(hostOf(url)).toBe(URL.parse(url)?.hostname ?? null);
    expect(urlParts(url)?.path()).toBe(URL.parse(url)?.pathname);
  });
});
