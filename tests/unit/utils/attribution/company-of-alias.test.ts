import { describe, expect, test } from 'vitest';
import { companyOfAlias } from '../../../../utils/attribution/index.ts';

describe('the canonical name of a shop’s host', () => {
  test.each([
    ['shop.eulerian.net', 'Eulerian'],
    ['shop.com.ssl.sc.omtrdc.net', 'Adobe'],
    ['shop.data.adobedc.net.', 'Adobe'],
    ['X1.DNSDelegation.IO', 'Criteo'],
    ['s123.hs.eloqua.com', 'Oracle'],
    ['go.pardot.com', 'Salesforce'],
    ['at-o.net', 'AT Internet'],
    ['customer.etracker.com', 'etracker'],
    ['12345.group1.sites.hubspot.net', 'HubSpot'],
  ])('%s belongs to %s', (target, company) => {
    expect(companyOfAlias(target)).toBe(company);
  });

  test.each(['', '.', 'net', 'noteulerian.net', 'eulerian.net.evil.test', 'd111111abcdef8.cloudfront.net'])(
    '%j belongs to nobody known for it',
    (target) => {
      expect(companyOfAlias(target)).toBeNull();
    },
  );

  test('is no longer than names are', () => {
    expect(companyOfAlias(`${'a.'.repeat(9_999)}eulerian.net`)).toBeNull();
  });
});
