import { describe, expect, test } from 'vitest';
import { consentFromRequest } from '../../../../../utils/observation/consent/consent-from-request.ts';
import { encodeTcString } from '../../../../support/tc-string.ts';

const collect = (query: string) =>
  consentFromRequest(`https://region1.analytics.example/g/collect?v=2&tid=G-TEST&${query}`);
const ALL = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];

describe('gcd', () => {
  test.each<[string, string, string[], string[], string]>([
    ['denied by default', '13p3p3p2p5l1', [], ALL, 'default'],
    ['denied by default, with a letter between that is not of them', '13p3pPp2p5l1', [], ALL, 'default'],
    ['denied and left so', '13q3q3q2q5l1', [], ALL, 'update'],
    ['denied by default, granted since', '13r3r3r2r5l1', ALL, [], 'update'],
    ['granted by default', '11t1t1t1t5', ALL, [], 'default'],
    ['granted by default, denied since', '13u3u3u2u5', [], ALL, 'update'],
    ['granted by both', '13v3v3v2v5', ALL, [], 'update'],
    ['denied without a default', '13m3m3m2m5', [], ALL, 'update'],
    ['granted without a default', '13n3n3n2n5', ALL, [], 'update'],
    [
      'each its own',
      '13r3q3p2t5l1',
      ['ad_storage', 'ad_personalization'],
      ['analytics_storage', 'ad_user_data'],
      'update',
    ],
    ['some not said', '13l3r3l2l5', ['analytics_storage'], [], 'update'],
  ])('%s', (_, gcd, granted, denied, status) => {
    expect(collect(`gcd=${gcd}`)).toEqual([
      { source: 'request', tool: 'google', status, granted, denied, legitimateInterest: [], vendors: null },
    ]);
  });

  test.each(['13l3l3l2l1', '', 'granted', '13p3p', '93p3p3p2p5', `13${'p3'.repeat(40)}`])('%j says nothing', (gcd) => {
    expect(collect(`gcd=${gcd}`)).toEqual([]);
  });
});

describe('gcs', () => {
  test.each<[string, string[], string[]]>([
    ['G100', [], ['ad_storage', 'analytics_storage']],
    ['G111', ['ad_storage', 'analytics_storage'], []],
    ['G101', ['analytics_storage'], ['ad_storage']],
    ['G110', ['ad_storage'], ['analytics_storage']],
    ['G1-0', [], ['analytics_storage']],
  ])('%s', (gcs, granted, denied) => {
    expect(collect(`gcs=${gcs}`)).toMatchObject([{ status: 'stated', granted, denied }]);
  });

  test.each(['G1--', 'G1', 'G200', 'G1001', '100'])('%s says nothing', (gcs) => {
    expect(collect(`gcs=${gcs}`)).toEqual([]);
  });

  test('the letters are more exact and hold where the two disagree', () => {
    expect(collect('gcs=G111&gcd=13q3q3q2q5')).toMatchObject([{ granted: [], denied: ALL }]);
    expect(collect('gcs=G101&gcd=13l3l3q2l5')).toMatchObject([
      { granted: ['analytics_storage'], denied: ['ad_storage', 'ad_user_data'] },
    ]);
  });
});

describe('what goes with them', () => {
  test('data for no service, no personalised advertising', () => {
    expect(collect('gcs=G100&npa=1&dma=1&dma_cps=-')).toMatchObject([{ granted: [], denied: ALL }]);
  });
  test('data for advertising among other services', () => {
    expect(collect('gcd=13l3l3l2l1&npa=0&dma=1&dma_cps=syphamo')).toMatchObject([
      { granted: ['ad_user_data'], denied: [] },
    ]);
    expect(collect('dma_cps=syphm')).toEqual([]);
  });
  test('npa alone is an order of the shop, not of the visitor', () => {
    expect(collect('npa=1')).toEqual([]);
  });
});

describe('gdpr_consent', () => {
  const text = encodeTcString({ cmp: 5, purposes: [1, 2], vendors: [755] });

  test('a TC string is read wherever it is sent', () => {
    expect(consentFromRequest(`https://sync.ads.example/match?gdpr=1&gdpr_consent=${text}&id=kund-4711`)).toMatchObject(
      [{ source: 'request', tool: 'usercentrics', granted: ['1', '2'], vendors: 1 }],
    );
  });
  test('where the sender says that the law does not apply it is not', () => {
    expect(consentFromRequest(`https://sync.ads.example/match?gdpr=0&gdpr_consent=${text}`)).toEqual([]);
  });
  test('beside consent mode both are told', () => {
    const both = collect(`gcs=G100&gdpr=1&gdpr_consent=${text}`);
    expect(both.map(({ tool }) => tool)).toEqual(['google', 'usercentrics']);
  });
  test('an unfilled place for one is none', () => {
    expect(consentFromRequest('https://sync.ads.example/match?gdpr=1&gdpr_consent=$%7BGDPR_CONSENT_755%7D')).toEqual(
      [],
    );
  });
});

test('parameters in a path after semicolons', () => {
  const url = 'https://1234.fls.tags.example/activityi;src=1234;type=a;gcs=G101;gcd=13r3q3q2q5;dma_cps=-?';
  expect(consentFromRequest(url)).toMatchObject([{ granted: ['ad_storage'] }]);
});

test.each([
  '',
  'gcs=G100',
  'https://shop.example/',
  'https://shop.example/?xgcs=G100',
  'https://shop.example/#?gcs=G100x',
])('%j says nothing', (url) => {
  expect(consentFromRequest(url)).toEqual([]);
});

test('of the address nothing is kept', () => {
  const said = JSON.stringify(collect('gcs=G111&cid=987654321.123456789&uid=kund-4711'));
  expect(said).not.toMatch(/4711|98765/);
});
