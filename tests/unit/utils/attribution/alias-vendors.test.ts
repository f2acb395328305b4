import { expect, test } from 'vitest';
import { type AliasVendor, vendorAt } from '../../../../utils/attribution/alias-vendors.ts';

const vendor = (company: string, domain: string, ...targets: string[]): AliasVendor => ({
  company,
  category: 'analytics',
  domain,
  targets,
  signatures: [],
});
const short = vendor('Short', 'cloud.example');
const long = vendor('Long', 'elsewhere.example', 'tracker.cloud.example');

test.each([
  ['x.tracker.cloud.example', 'Long'],
  ['tracker.cloud.example', 'Long'],
  ['y.cloud.example', 'Short'],
  ['mytracker.cloud.example', 'Short'],
  ['mycloud.example', undefined],
])('the longest domain that %s falls under decides, in any order', (name, company) => {
  expect(vendorAt(name, [short, long])?.company).toBe(company);
  expect(vendorAt(name, [long, short])?.company).toBe(company);
});
