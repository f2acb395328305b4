import { describe, expect, test } from 'vitest';
import type { Claim, PolicyReading } from '../../../../utils/policy/index.ts';
import { caseState, controllerOf, type ShopProfile } from '../../../../utils/requests/index.ts';
import { caseFile } from '../../../support/cases.ts';
import { claim } from '../../../support/comparisons.ts';

const reading = (...claims: Claim[]): PolicyReading => ({
  language: 'en',
  words: 10,
  text: '',
  claims,
  absences: [],
  truncated: false,
});
const name = (value: string, more: Partial<Claim> = {}) =>
  ({ ...claim({ kind: 'controller.name', value }), ...more }) as Claim;
const businessId = (value: string) => claim({ kind: 'controller.businessId', value });
const email = (kind: 'dpo.email' | 'contact.email', value: string) => claim({ kind, value });

const profile: ShopProfile = {
  domain: 'shop.example',
  names: ['Shop Oy'],
  businessId: { scheme: 'fi-y-tunnus', value: '2332380-6' },
  postalAddress: ['Katu 1', '00100 Helsinki'],
  country: 'FI',
  customersIn: ['SE'],
  languages: ['et', 'sv', 'fi'],
  contacts: [
    { role: 'data-protection', email: 'dpo@shop.example' },
    { role: 'customer-service', email: 'hello@shop.example' },
  ],
  otherControllers: [],
  source: 'test',
  checkedOn: '2026-11-22',
};

describe('a profile comes before what was read', () => {
  const made = controllerOf(
    'shop.de',
    [reading(name('Other GmbH'), businessId('HRB 1234'), claim({ kind: 'controller.address', value: 'Straße 1' }))],
    profile,
  );

  test('in every field it has', () => {
    expect(made).toMatchObject({
      name: 'Shop Oy',
      shop: 'shop.de',
      businessId: '2332380-6',
      address: 'Katu 1, 00100 Helsinki',
      country: 'FI',
      countryFrom: 'profile',
      language: 'sv',
    });
  });

  test('its contacts keep their part', () => {
    expect(made.contacts).toEqual([
      { email: 'dpo@shop.example', role: 'data-protection', from: 'profile' },
      { email: 'hello@shop.example', role: 'general', from: 'profile' },
    ]);
  });
});

describe('what was read comes before what the domain suggests', () => {
  test('the surest claim of any document counts', () => {
    const weak = name('Cookie GmbH', { confidence: 'weak' });
    const sure = name('Shop AB');
    expect(controllerOf('shop.de', [reading(weak), reading(sure)], null).name).toBe('Shop AB');
  });

  test('what the text denies or says is past does not', () => {
    const former = name('Old AB', { polarity: 'former' });
    expect(controllerOf('shop.se', [reading(former)], null).name).toBe('shop.se');
  });

  test.each([
    ['2332380-6', 'FI'],
    ['556677-8899', 'SE'],
    ['556677–8899', 'SE'],
    ['HRB 12345', 'DE'],
    ['HRA12', 'DE'],
    ['DE123456789', 'DE'],
    ['DE 123456789', 'DE'],
    ['FI23323806', 'FI'],
    ['SE556677889901', 'SE'],
    ['ATU12345678', 'AT'],
    ['NL123456789B01', 'NL'],
    ['CHE-123.456.789', 'CH'],
    ['EE123456789', 'EE'],
    ['FR 40 303 265 045', 'FR'],
    ['BE 0403.170.701', 'BE'],
    ['EL094259216', 'GR'],
    ['FN 123456 a', 'AT'],
  ])('the business id %s tells %s', (value, country) => {
    expect(controllerOf('shop.com', [reading(businessId(value))], null)).toMatchObject({
      country,
      countryFrom: 'business-id',
    });
  });

  test.each(['12345678', 'XX123456789', ''])('the business id %j tells nothing', (value) => {
    expect(controllerOf('shop.com', [reading(businessId(value))], null)).toMatchObject({
      country: null,
      countryFrom: 'unknown',
    });
  });
});

describe('what the domain suggests', () => {
  test.each([
    ['shop.fi', 'FI', 'fi'],
    ['shop.se', 'SE', 'sv'],
    ['shop.at', 'AT', 'de'],
    ['shop.fr', 'FR', 'en'],
    ['shop.co.uk', 'GB', 'en'],
  ])('%s is in %s and written to in %s', (shop, country, language) => {
    expect(controllerOf(shop, [], null)).toMatchObject({ name: shop, country, countryFrom: 'domain', language });
  });

  test.each(['shop.com', 'shop.eu', 'shop.nu', 'localhost', ''])('%j is anywhere', (shop) => {
    expect(controllerOf(shop, [], null)).toMatchObject({ country: null, countryFrom: 'unknown', language: 'en' });
  });

  test.each(
    'at be bg ch cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk uk'.split(' '),
  )('the law knows the dates of a shop in .%s', (tld) => {
    const state = caseState(caseFile({ controller: controllerOf(`shop.${tld}`, [], null) }), [], '2026-11-23');
    expect(state.due).toMatch(/^2026-12-|^2027-01-/);
  });
});

test('contacts: data protection first, each address once whatever its case', () => {
  const readings = [
    reading(email('contact.email', 'info@shop.se'), email('dpo.email', 'DPO@shop.se')),
    reading(email('contact.email', 'dpo@shop.se'), email('contact.email', 'Info@Shop.se')),
  ];
  expect(controllerOf('shop.se', readings, null).contacts).toEqual([
    { email: 'DPO@shop.se', role: 'data-protection', from: 'policy' },
    { email: 'info@shop.se', role: 'general', from: 'policy' },
  ]);
});

test('gaps stay gaps', () => {
  expect(controllerOf('shop.com', [], null)).toEqual({
    name: 'shop.com',
    shop: 'shop.com',
    businessId: null,
    address: null,
    country: null,
    countryFrom: 'unknown',
    language: 'en',
    contacts: [],
  });
});
