import { expect, test } from 'vitest';
import { checkAliasVendors } from '../../../../../utils/attribution/build/check-alias-vendors.ts';
import { cnameSignatures } from '../../../../../utils/attribution/build/overlay-schema.ts';
import { readSources } from '../../../../../utils/attribution/build/read-sources.ts';
import { loadTables } from '../../../../../utils/attribution/tables.ts';

const tables = loadTables();
const vendor = { company: 'Adobe', category: 'analytics', domain: 'omtrdc.net', targets: [], signatures: [] };

test('the list and the tables name the same owners', () => {
  expect(() => checkAliasVendors(readSources().aliasVendors, tables)).not.toThrow();
});

test.each([
  ['a company nobody knows', { company: 'Nobody' }, 'no such company'],
  ['an alias in the place of the name', { company: 'omniture' }, 'no such company'],
  ['a domain of another company', { domain: 'eulerian.net' }, 'Eulerian in the tables'],
  ['a domain that is in no table', { domain: 'nobody.example' }, 'no host of Adobe'],
  ['a target of another company', { targets: ['eulerian.net'] }, 'Eulerian in the tables'],
  ['a domain twice', { targets: ['omtrdc.net'] }, 'listed twice'],
])('%s stops the build', (_, change, message) => {
  expect(() => checkAliasVendors([{ ...vendor, ...change }], tables)).toThrow(message);
});

test('a signature of a path alone is refused', () => {
  const list = (cookies: string[], path = '/b/ss/*') => ({
    schema: 'What is in this list and how it is read.',
    checkedOn: '2026-11-22',
    vendors: [{ ...vendor, signatures: [{ paths: [path], cookies, labels: [] }], source: 'https://vendor.example/' }],
  });
  expect(cnameSignatures.safeParse(list(['s_vi'])).success).toBe(true);
  expect(cnameSignatures.safeParse(list([])).success).toBe(false);
  expect(cnameSignatures.safeParse(list(['s_*_*'])).success).toBe(false);
  expect(cnameSignatures.safeParse(list(['s_vi'], 'b/ss')).success).toBe(false);
});
