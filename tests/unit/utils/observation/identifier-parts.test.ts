import { describe, expect, test } from 'vitest';
import { identifierParts } from '../../../../utils/observation/identifier-parts.ts';

const parts = (text: string): string[] => identifierParts(text, 16);

describe('what may single out a browser', () => {
  test('random runs, as tools write them', () => {
    expect(parts('V1StGXR8Z5jdHi6B')).toEqual(['V1StGXR8Z5jdHi6B']);
    expect(parts('uid=9f8e7d6c5b4a')).toEqual(['9f8e7d6c5b4a']);
    expect(parts('550e8400-e29b-41d4-a716-446655440000')).toEqual(['550e8400', '446655440000']);
    expect(parts('c=2034567890123')).toEqual(['2034567890123']);
  });

  test('the two numbers of an analytics cookie, found again in the request that carries them', () => {
    const cookie = parts('GA1.2.1234567890.1700000000');
    const request = parts('/g/collect?v=2&cid=1234567890.1700000000&sid=1700000001');
    expect(cookie).toEqual(['1234567890.1700000000']);
    expect(request).toEqual(cookie);
  });

  test('digests whatever their case', () => {
    const digest = 'A'.repeat(10) + '0123456789'.repeat(3);
    expect(parts(digest)).toEqual([digest.toLowerCase()]);
  });

  test('addresses, without the name of the parameter before them', () => {
    expect(parts('em=Anna.B@Mail.Example&x=1')).toEqual(['anna.b@mail.example']);
    expect(parts('@ and a@b and nobody')).toEqual([]);
  });
});

test.each([
  'true',
  'necessary,analytics,marketing',
  'winter2026-kampanj',
  'v20240101',
  '1700000000',
  '1700000000000',
  '20261122',
  '00000000',
  'allowAnalyticsStorage',
  '2026-11-22T14:00:00.000Z',
  'https://shop.example/products/linen-sheets-240x220',
])('%s names nobody', (text) => {
  expect(parts(text)).toEqual([]);
});

test('no more than asked for, and no slower for junk', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `a1b2c3d4e5f6g7h${index}`).join('&');
  expect(identifierParts(ids, 5)).toHaveLength(5);
  expect(parts('@'.repeat(200_000))).toEqual([]);
  expect(parts(`${'a.'.repeat(100_000)}@`)).toEqual([]);
});
