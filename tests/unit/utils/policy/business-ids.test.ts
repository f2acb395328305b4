import { describe, expect, test } from 'vitest';
import { findBusinessIds } from '../../../../utils/policy/business-ids/business-ids.ts';

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
    ['TVA FR 40 303 265 045.', 'FR 40 303 265 045', 'vat-fr'],
    ['BTW BE 0403.170.701 te Brussel', 'BE 0403.170.701', 'vat-be'],
    ['btw NL004495445B01', 'NL004495445B01', 'vat-nl'],
    ['UID: ATU13585627, Wien', 'ATU13585627', 'vat-at'],
    ['VAT IE6433435F', 'IE6433435F', 'vat-ie'],
    ['SIRET : 732 829 320 00074', '732 829 320 00074', 'fr-siret'],
    ['RCS Lyon 732 829 320', '732 829 320', 'fr-siren'],
    ['NIP: 856-734-62-15, ', '856-734-62-15', 'pl-nip'],
    ['P. IVA 00743110157', '00743110157', 'it-partita-iva'],
    ['CIF: A58818501, Barcelona', 'A58818501', 'es-nif'],
    ['C.I.F. A-58818501', 'A-58818501', 'es-nif'],
    ['IČO: 25123891', '25123891', 'cz-sk-ico'],
    ['įmonės kodas 304151376', '304151376', 'lt-imones-kodas'],
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
  expect(find('Our company registration number is 2763590.')).toEqual([['2763590', 'registration', null]]);
  expect(find('Our registration number is Z2763590.')).toEqual([]);
  expect(find('Company number: SC123456, Leith')).toEqual([['SC123456', 'registration', null]]);
  expect(find('Handelsgericht Wien, FN 123456 a, Wien')).toEqual([['FN 123456 a', 'at-firmenbuch', null]]);
});

test('personal numbers, dates and postcodes are none', () => {
  expect(find('640823-3234 on 2021-06-08 in 70620')).toEqual([]);
});

test('codes that only look like a number of a company, and labels with another number behind them, are none', () => {
  expect(find('Lampa SC123456, nippel 8567346216, BE 0403 170 702, article A58818501 or CIF A58818502')).toEqual([]);
});
