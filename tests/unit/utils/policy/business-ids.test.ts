import { describe, expect, test } from 'vitest';
import { findBusinessIds } from '../../../../utils/policy/business-ids.ts';

const find = (text: string): [string, string, boolean | null][] =>
  findBusinessIds(text, 0, text.length).map((id) => [id.value, id.scheme, id.checksum]);

describe('with a check digit', () => {
  test.each([
    ['Y-tunnus: 0737546-2', '0737546-2', 'fi-ytunnus'],
    ['Garn AB (556036-0793)', '556036-0793', 'se-orgnr'],
    ['org.nr 5560360793', '5560360793', 'se-orgnr'],
    ['USt-IdNr. DE136695976', 'DE136695976', 'vat-de'],
    ['CVR-nr. 13585628', '13585628', 'dk-cvr'],
    ['organisasjonsnummer 974 760 673', '974 760 673', 'no-orgnr'],
    ['registrikood 10421629', '10421629', 'ee-registrikood'],
    ['VAT FI07375462', 'FI07375462', 'vat-fi'],
    ['CHE-116.281.710', 'CHE-116.281.710', 'vat-che'],
  ])('%s', (text, value, scheme) => expect(find(text)).toEqual([[value, scheme, true]]));
});

test('a wrong check digit is told where a label announces the number, else the number is left out', () => {
  expect(find('Y-tunnus 0737546-3')).toEqual([['0737546-3', 'fi-ytunnus', false]]);
  expect(find('call 0737546-3 now')).toEqual([]);
  expect(find('org.nr 559999-0001')).toEqual([['559999-0001', 'se-orgnr', false]]);
});

test('registers without a check digit', () => {
  expect(find('Amtsgericht Charlottenburg, HRB 50123 B, Berlin')).toEqual([
    ['HRB 50123 B', 'de-handelsregister', null],
  ]);
  expect(find('HRB 50123 A. Lampe')).toEqual([['HRB 50123', 'de-handelsregister', null]]);
  expect(find('Amtsgericht Jena, HRB: 50123')).toEqual([['HRB: 50123', 'de-handelsregister', null]]);
  expect(find('Company number 09381726')).toEqual([['09381726', 'registration', null]]);
});

test('personal numbers, dates and postcodes are none', () => {
  expect(find('640823-3234 on 2021-06-08 in 70620')).toEqual([]);
});
