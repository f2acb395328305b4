import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';
import { findBusinessIds } from '../../../../utils/policy/business-ids/business-ids.ts';

/** The letters or the label before a number, our name of its scheme, its form, and the library's names of it. */
const SCHEMES: [before: string, scheme: string, number: RegExp, country: string, name: string][] = [
  ['ATU', 'vat-at', /^\d{8}$/, 'AT', 'uid'],
  ['BE', 'vat-be', /^0\d{9}$/, 'BE', 'vat'],
  ['CHE', 'vat-che', /^\d{9}$/, 'CH', 'uid'],
  ['CY', 'vat-cy', /^\d{8}[A-Z]$/, 'CY', 'vat'],
  ['CZ', 'vat-cz', /^[0-8]\d{7}$/, 'CZ', 'dic'],
  ['DE', 'vat-de', /^\d{9}$/, 'DE', 'vat'],
  ['DK', 'vat-dk', /^\d{8}$/, 'DK', 'cvr'],
  ['EE', 'vat-ee', /^\d{9}$/, 'EE', 'kmkr'],
  ['EL', 'vat-el', /^\d{9}$/, 'GR', 'vat'],
  ['ES', 'vat-es', /^[ABCDEFGH]\d{8}$/, 'ES', 'nif'],
  ['ES', 'vat-es', /^[PQRSW]\d{7}[A-J]$/, 'ES', 'nif'],
  ['ES', 'vat-es', /^[XYZ\d]\d{7}[A-Z]$/, 'ES', 'nif'],
  ['FI', 'vat-fi', /^\d{8}$/, 'FI', 'alv'],
  ['FR', 'vat-fr', /^\d{2}[1-9]\d{8}$/, 'FR', 'tva'],
  ['HR', 'vat-hr', /^\d{11}$/, 'HR', 'oib'],
  ['HU', 'vat-hu', /^\d{8}$/, 'HU', 'anum'],
  ['IE', 'vat-ie', /^\d{7}[A-W][A-I]?$/, 'IE', 'vat'],
  ['LT', 'vat-lt', /^\d{7}1\d$/, 'LT', 'pvm'],
  ['LU', 'vat-lu', /^\d{8}$/, 'LU', 'tva'],
  ['LV', 'vat-lv', /^[4-9]\d{10}$/, 'LV', 'pvn'],
  ['MT', 'vat-mt', /^[1-9]\d{7}$/, 'MT', 'vat'],
  ['NL', 'vat-nl', /^\d{9}B\d{2}$/, 'NL', 'btw'],
  ['NO', 'vat-no', /^\d{9}$/, 'NO', 'mva'],
  ['PL', 'vat-pl', /^\d{10}$/, 'PL', 'nip'],
  ['PT', 'vat-pt', /^[1-9]\d{8}$/, 'PT', 'nif'],
  ['RO', 'vat-ro', /^[1-9]\d{5,9}$/, 'RO', 'cui'],
  ['SE', 'vat-se', /^\d{10}01$/, 'SE', 'vat'],
  ['Y-tunnus ', 'fi-ytunnus', /^\d{7}-\d$/, 'FI', 'ytunnus'],
  ['org.nr ', 'se-orgnr', /^\d{10}$/, 'SE', 'orgnr'],
  ['org.nr ', 'no-orgnr', /^\d{9}$/, 'NO', 'orgnr'],
  ['registrikood ', 'ee-registrikood', /^[179]\d{7}$/, 'EE', 'registrikood'],
  ['REGON ', 'pl-regon', /^\d{9}$/, 'PL', 'regon'],
  ['SIREN ', 'fr-siren', /^\d{9}$/, 'FR', 'siren'],
  ['IČO: ', 'cz-sk-ico', /^[0-8]\d{7}$/, 'CZ', 'ico'],
];

describe('check digits are judged as an independent library judges them', () => {
  test.each(SCHEMES)('%s (%s)', (before, scheme, number, country, name) => {
    // letters that belong to the number itself
    const [ahead, behind] = [/^ATU$/.test(before) ? 'U' : country === 'CH' ? 'CHE' : '', name === 'mva' ? 'MVA' : ''];
    let right = 0;
    fc.assert(
      fc.property(fc.stringMatching(number), (written) => {
        const [found] = findBusinessIds(before + written, 0, before.length + written.length);
        const ours = found?.scheme === scheme && found.checksum === true;
        if (ours) right++;
        const theirs = stdnum[country]?.[name]?.validate(ahead + written + behind).isValid;
        expect([written, ours]).toEqual([written, theirs]);
      }),
      // a French key and a SIREN are both right by chance once in a thousand
      { numRuns: scheme === 'vat-fr' ? 20_000 : 2000 },
    );
    // the two do not merely agree on what is wrong
    expect(right).toBeGreaterThan(0);
  });
});
