import { expect, test } from 'vitest';
import { findAddresses } from '../../../../utils/policy/addresses/postal-address.ts';
import { findTownFirst } from '../../../../utils/policy/addresses/town-first-address.ts';

const find = (text: string): string[] => findAddresses(text, 0, text.length).map((address) => address.value);

test.each([
  ['Shop Oy\nVerstaskatu 8 B\n33100 Tampere', 'Verstaskatu 8 B, 33100 Tampere'],
  ['Garn AB, Vävargatan 4, 903 27 Umeå, är ansvarig', 'Vävargatan 4, 903 27 Umeå'],
  ['Laden GmbH, Am Anger 7, 99084 Erfurt, Deutschland', 'Am Anger 7, 99084 Erfurt'],
  ['Lamps Ltd, 12 Quay Street, 20100 Turku, Finland', '12 Quay Street, 20100 Turku'],
  ['PL 68 (Esimerkinkatu 5) 00014 HELSINKI', 'PL 68 (Esimerkinkatu 5), 00014 HELSINKI'],
  ['Butik ApS, Havnegade 3, 1058 København', 'Havnegade 3, 1058 København'],
  ['Box 123\nSE-111 22 Stockholm', 'Box 123, SE-111 22 Stockholm'],
])('%s', (text, value) => expect(find(text)).toEqual([value]));

test('numbers that are no postcode', () => {
  expect(find('In 2018 The Regulation began in the whole of the union, and 25000 Customers came')).toEqual([]);
});

test.each([
  ['Garn Ltd, company number 07654321, 14 Mill Lane, Leeds LS1 4AP', '14 Mill Lane, Leeds LS1 4AP'],
  ['Garn Ltd (SC123456), Unit 7, Kestrel Park, Leeds LS11 5QR', 'Unit 7, Kestrel Park, Leeds LS11 5QR'],
])('a number of the register is no part of an address: %s', (text, value) => {
  expect(findTownFirst(text).map((address) => address.value)).toEqual([value]);
});
