import { describe, expect, test } from 'vitest';
import { party, registrableDomain } from '../../../../utils/attribution/index.ts';

describe('registrableDomain', () => {
  test.each([
    ['www.shop.co.uk', 'shop.co.uk'],
    ['.shop.fi', 'shop.fi'],
    ['SHOP.fi.', 'shop.fi'],
    ['my.store.myshopify.com', 'store.myshopify.com'],
    ['myshopify.com', null],
    ['co.uk', null],
    ['localhost', null],
    ['127.0.0.1', null],
    ['', null],
  ])('%j → %j', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });
});

describe('party', () => {
  test.each([
    ['.shop.fi', 'shop.fi', 'first'],
    ['cdn.shop.fi', 'www.shop.fi', 'first'],
    ['shop.se', 'shop.fi', 'third'],
    ['a.myshopify.com', 'b.myshopify.com', 'third'],
    ['localhost', 'localhost', 'first'],
    ['127.0.0.1', '127.0.0.2', 'third'],
    ['LOCALHOST', 'localhost', 'first'],
  ])('%j at %j is %s', (host, shop, side) => {
    expect(party(host, shop)).toBe(side);
  });
});
