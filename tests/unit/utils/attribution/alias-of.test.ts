import { describe, expect, test } from 'vitest';
import { ALIAS_VENDORS } from '../../../../utils/attribution/alias-vendors.ts';
import { aliasOf, companyOfAlias } from '../../../../utils/attribution/index.ts';
import { busyTime } from '../../../support/busy-time.ts';

const shop = 'shop.test';
const adobe = { name: 'omtrdc.net', how: 'signature' };
const hit = '/b/ss/shopprod/1/JS-2.26.0/s1234';

describe('a path of the tracker', () => {
  test('with its cookie', () => {
    expect(aliasOf('x7.shop.test', shop, { cookieNames: ['cart', 's_vi'], paths: ['/robots.txt', hit] })).toEqual(
      adobe,
    );
  });

  test('with its usual label', () => {
    expect(aliasOf('smetrics.shop.test', shop, { cookieNames: [], paths: [hit] })).toEqual(adobe);
    expect(aliasOf('smetrics.eu.shop.test', shop, { cookieNames: [], paths: [hit] })).toEqual(adobe);
  });

  test('alone says nothing', () => {
    expect(aliasOf('x7.shop.test', shop, { cookieNames: ['cart'], paths: [hit] })).toBeNull();
  });
});

describe('without such a path', () => {
  test('neither label nor cookie nor both say anything', () => {
    expect(aliasOf('smetrics.shop.test', shop, { cookieNames: [], paths: [] })).toBeNull();
    expect(aliasOf('smetrics.shop.test', shop, { cookieNames: ['s_vi', 'AMCV_1'], paths: ['/'] })).toBeNull();
    expect(aliasOf('sgtm.shop.test', shop, { cookieNames: ['_ga', 'FPID'], paths: ['/index.html'] })).toBeNull();
  });
});

describe('the host', () => {
  const facts = { cookieNames: ['s_vi'], paths: [hit] };

  test.each(['shop.test', 'www.shop.test', 'other.test', 'notshop.test', 'x.shop.test.evil.test', '', '.', '..'])(
    '%j is none of the shop’s side names',
    (host) => {
      expect(aliasOf(host, shop, facts)).toBeNull();
    },
  );

  test('case, dots at the ends and the shop’s own www do not matter', () => {
    expect(aliasOf('.X7.Shop.TEST.', 'www.shop.se', facts)).toBeNull();
    expect(aliasOf('X7.Shop.SE.', 'www.shop.se', facts)).toEqual(adobe);
  });

  test('a shop without a site of its own has no side names', () => {
    expect(aliasOf('x.', '', facts)).toBeNull();
    expect(aliasOf('a.127.0.0.1', '127.0.0.1', facts)).toEqual(adobe);
  });
});

describe('the server of the shop’s own tag manager', () => {
  const google = { name: 'google-analytics.com', how: 'signature' };

  test('takes hits or sets the cookie that only servers set', () => {
    expect(aliasOf('data.shop.test', shop, { cookieNames: [], paths: ['/g/collect?v=2&tid=G-1'] })).toEqual(google);
    expect(aliasOf('x1.shop.test', shop, { cookieNames: ['_ga'], paths: ['/g/collect'] })).toEqual(google);
    expect(aliasOf('x1.shop.test', shop, { cookieNames: ['FPID'], paths: ['/gtm.js'] })).toEqual(google);
  });

  test('is not a copy of the script among the shop’s files', () => {
    expect(
      aliasOf('cdn.shop.test', shop, { cookieNames: ['_ga', '_ga_1'], paths: ['/gtm.js', '/gtag/js'] }),
    ).toBeNull();
  });
});

describe('each signature in the list', () => {
  const written = (pattern: string) => pattern.replace('*', '1a');
  const each = ALIAS_VENDORS.flatMap(({ company, signatures }) =>
    signatures.flatMap(({ paths, cookies, labels }) => [
      ...paths.flatMap((path) => cookies.map((cookie) => ({ company, path, cookie, label: 'x7' }))),
      ...paths.flatMap((path) => labels.map((label) => ({ company, path, cookie: 'cart', label }))),
    ]),
  );

  test('leads to its own party and to no other', () => {
    expect(each.length).toBeGreaterThan(250);
    const wrong = each.filter(({ company, path, cookie, label }) => {
      const facts = { cookieNames: [written(cookie)], paths: [written(path)] };
      const alias = aliasOf(`${written(label)}.shop.test`, shop, facts);
      return alias === null || companyOfAlias(alias.name) !== company;
    });
    expect(wrong).toEqual([]);
  });
});

test('traces of two parties alike lead to neither', () => {
  const cookieNames = ['etuix', '_et_coid'];
  expect(aliasOf('x7.shop.test', shop, { cookieNames, paths: ['/col2/-/1', '/code/e.js'] })).toBeNull();
  expect(aliasOf('ea.shop.test', shop, { cookieNames, paths: ['/col2/-/1', '/code/e.js'] })?.name).toBe('eulerian.net');
  const three = { cookieNames: ['s_vi', ...cookieNames], paths: [hit, '/col2/-/1', '/code/e.js'] };
  expect(aliasOf('etracker.shop.test', shop, three)?.name).toBe('etracker.com');
});

test('very many and very long facts take no longer than they should', () => {
  const cookieNames = Array.from({ length: 100_000 }, (_, index) => `${'x'.repeat(100)}${index}`);
  const paths = Array.from({ length: 100_000 }, (_, index) => `/${'*'.repeat(100)}${index}`);
  const busy = busyTime();
  expect(aliasOf('x7.shop.test', shop, { cookieNames, paths })).toBeNull();
  expect(aliasOf('x'.repeat(100_000), shop, { cookieNames: ['x'.repeat(1e6)], paths: ['/'.repeat(1e6)] })).toBeNull();
  expect(busy()).toBeLessThan(500);
});
