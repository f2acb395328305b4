import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const names = (text: string, language: PolicyLanguage = 'en'): string[] =>
  claimsOf(read(text, language), 'recipient').map((claim) => claim.value.name);

describe('names of organisations', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    [
      'en',
      'We share data with Klaviyo, Inc. and with Google Ireland Limited.',
      ['Klaviyo, Inc.', 'Google Ireland Limited'],
    ],
    ['de', 'Die Daten werden an die Muster & Söhne GmbH & Co. KG übermittelt.', ['Muster & Söhne GmbH & Co. KG']],
    ['de', 'Wir übermitteln Daten an die Firma Beispiel Logistik AG.', ['Beispiel Logistik AG']],
    ['de', 'Empfänger ist die PayPal (Europe) S.à r.l.', ['PayPal (Europe) S.à r.l.']],
    ['de', 'Daten gehen an die m-zettel GmbH zur Weitergabe.', ['m-zettel GmbH']],
    ['de', 'Wir übermitteln die Anschrift an einen Dienst der Deutschen Post AG.', ['Deutsche Post AG']],
    ['fi', 'Luovutamme tiedot Posti Oyj:lle ja Paytrail Oyj:lle.', ['Posti Oyj', 'Paytrail Oyj']],
    ['fi', 'Luovutamme tietoja Klarnalle ja Matkahuollolle.', ['Klarna', 'Matkahuolto']],
    ['sv', 'Vi delar uppgifter med Rymdgarn i Norr AB (leverans).', ['Rymdgarn i Norr AB']],
    [
      'sv',
      'Kreditprövning görs av Creditsafe i Sverige AB. Omdömen samlas in via Trustpilot A/S.',
      ['Creditsafe i Sverige AB', 'Trustpilot A/S'],
    ],
    ['en', 'We share data with GLS and Brickpost AG.', ['GLS', 'Brickpost AG']],
    ['en', 'Third parties are bound by the Binding Corporate Rules.', []],
    ['en', 'We share data with carriers such as Quickpost, Bluevan and Posti.', ['Posti', 'Quickpost', 'Bluevan']],
  ])('%s: %s', (language, text, wanted) => expect(names(text, language).sort()).toEqual([...wanted].sort()));

  test('the controller is no recipient, nor is a name inside an address', () => {
    expect(
      names(
        '# Controller\n\nThe controller is Harbour Lamps Ltd.\n\n# Sharing\n\nHarbour Lamps Ltd shares data. Read more at https://policies.google.com/privacy.',
      ),
    ).toEqual([]);
  });
});

describe('roles', () => {
  const roles = (text: string, language: PolicyLanguage = 'en'): [string, string][] =>
    claimsOf(read(text, language), 'recipient').map((claim) => [claim.value.name, claim.value.role]);

  test('in parentheses behind the name, or behind the last of a row', () => {
    expect(roles('Vi delar uppgifter med Garnia AB (betalning), Nordbud AB och Sydbud AB (leverans).', 'sv')).toEqual([
      ['Garnia AB', 'payment'],
      ['Nordbud AB', 'carrier'],
      ['Sydbud AB', 'carrier'],
    ]);
  });

  test('the word before speaks for the whole row', () => {
    expect(roles('# Recipients\n\n- Carrier (Posti Corporation, DB Schenker or Budbee)')).toEqual([
      ['Posti Corporation', 'carrier'],
      ['DB Schenker', 'carrier'],
      ['Budbee', 'carrier'],
    ]);
  });
});
