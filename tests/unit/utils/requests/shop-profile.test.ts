import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { registrableDomain } from '../../../../utils/attribution/index.ts';
import { parsePlace } from '../../../../utils/law/index.ts';
import { findBusinessIds } from '../../../../utils/policy/business-ids/business-ids.ts';
import { isAddress, type ShopProfile, shopProfile, shopProfiles } from '../../../../utils/requests/index.ts';

const folder = new URL('../../../../utils/requests/data/shops/', import.meta.url);
const files = readdirSync(folder);

/** Check digit of a Finnish business id: weights 7 9 10 5 8 4 2, modulo 11. */
function finnish(value: string): boolean {
  const digits = value.replace('-', '');
  const rest = [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
  return /^\d{7}-\d$/.test(value) && rest !== 1 && Number(digits[7]) === (11 - rest) % 11;
}
const CHECKS: Record<string, (value: string) => boolean> = { 'fi-y-tunnus': finnish };

test('the check digit is really checked', () => {
  expect(finnish('2332380-6')).toBe(true);
  expect(finnish('2332380-5')).toBe(false);
  expect(finnish('2332381-6')).toBe(false);
});

test('every file is shipped, and nothing else', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(
    shopProfiles()
      .map(({ domain }) => `${domain}.json`)
      .sort(),
  ).toEqual(files.sort());
});

describe.each(files)('%s', (file) => {
  const { schema, ...profile } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as ShopProfile & {
    schema: string;
  };

  test('is a profile of the first schema, named after its domain', () => {
    expect(schema).toBe('customer-copy/shop-profile@1');
    expect(file).toBe(`${profile.domain}.json`);
    expect(registrableDomain(profile.domain)).toBe(profile.domain);
    expect(shopProfile(profile.domain)).toMatchObject(profile);
  });

  test('has every field, filled', () => {
    expect(Object.keys(profile).sort()).toEqual(
      [
        'businessId',
        'checkedOn',
        'contacts',
        'country',
        'customersIn',
        'domain',
        'languages',
        'names',
        'otherControllers',
        'postalAddress',
        'source',
      ].sort(),
    );
    for (const list of [profile.names, profile.postalAddress, profile.languages, profile.contacts, profile.customersIn])
      expect(list.length).toBeGreaterThan(0);
    for (const line of [...profile.names, ...profile.postalAddress]) expect(line.trim()).toBe(line);
  });

  test('has a business id with a right check digit, which the policy reader reads as well', () => {
    const { scheme, value } = profile.businessId;
    expect(CHECKS[scheme]?.(value)).toBe(true);
    expect(findBusinessIds(value, 0, value.length)).toMatchObject([{ value, checksum: true }]);
  });

  test('is in a place whose law is on file, and can be written to', () => {
    expect(parsePlace(profile.country)?.country).toBe(profile.country);
    for (const { email } of profile.contacts) expect(isAddress(email)).toBe(true);
    for (const { country, why, name } of profile.otherControllers) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(name).not.toBe('');
      expect(why).not.toBe('');
    }
  });

  test('tells its source and the day it was checked', () => {
    expect(profile.source.length).toBeGreaterThan(20);
    expect(Temporal.PlainDate.from(profile.checkedOn).toString() <= '2026-11-22').toBe(true);
  });
});

test('a shop without a profile has none', () => {
  expect(shopProfile('shop.example')).toBeNull();
  expect(shopProfile('__proto__')).toBeNull();
});
