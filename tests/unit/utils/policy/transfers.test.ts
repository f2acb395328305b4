import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const transfers = (text: string, language: PolicyLanguage): string[] =>
  claimsOf(read(text, language), 'transfer')
    .map(({ value, polarity }) => `${value.mechanism} ${value.country} ${polarity}`)
    .sort();

describe('a mechanism answers for its country and its section, not for a country named elsewhere', () => {
  test.each<[PolicyLanguage, string]>([
    [
      'en',
      '# Transfers\n\nOur mail provider in Canada is bound by the standard contractual clauses.\n\n# Lamp map\n\nThe map sends your IP address to the USA, to which it is transmitted at once.',
    ],
    [
      'de',
      '# Übermittlungen\n\nUnser Versender in Kanada ist an die Standardvertragsklauseln gebunden.\n\n# Karte\n\nDabei wird Ihre IP-Adresse in die USA übermittelt.',
    ],
    [
      'sv',
      '# Överföringar\n\nVår postleverantör i Kanada är bunden av standardavtalsklausuler.\n\n# Karta\n\nDärvid överförs din IP-adress till USA.',
    ],
    [
      'fi',
      '# Siirrot\n\nPostittajaamme Kanadassa sitovat vakiolausekkeet.\n\n# Kartta\n\nSamalla IP-osoitteesi siirretään Yhdysvaltoihin.',
    ],
  ])('%s', (language, text) => {
    expect(transfers(text, language)).toEqual(['none US affirmed', 'scc CA affirmed']);
  });

  test('in the same section it does', () => {
    const text =
      '# Transfers\n\nSome data are transferred to the USA. They are few. They are old. They are dull.\n\nWe use the standard contractual clauses.';
    expect(transfers(text, 'en')).toEqual(['scc null affirmed']);
  });

  test('where no country is named, one mechanism answers for all', () => {
    const text =
      '# Transfers\n\nWe use the standard contractual clauses.\n\n# Help\n\nOur help desk sends data outside the EEA; they are transferred daily.';
    expect(transfers(text, 'en')).toEqual(['scc null affirmed']);
  });
});

describe('data that are kept in a country have gone there', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', 'The service keeps your messages in the USA.'],
    ['de', 'Der Dienst kann Ihre Nachrichten in den USA speichern.'],
    ['sv', 'Tjänsten sparar dina meddelanden i USA.'],
    ['fi', 'Palvelu säilyttää viestisi Yhdysvalloissa.'],
  ])('%s: %s', (language, text) => expect(transfers(text, language)).toEqual(['none US affirmed']));
});

test.each<[PolicyLanguage, string]>([
  ['en', 'Customers from the USA may save their favourites.'],
  ['de', 'Kunden aus den USA können ihre Favoriten speichern.'],
])('a country that customers come from receives nothing: %s %s', (language, text) =>
  expect(transfers(text, language)).toEqual([]),
);
