import { expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const controller = (language: PolicyLanguage, text: string): string[] =>
  claimsOf(read(text, language), 'controller.name').map(({ value }) => value);

test.each<[PolicyLanguage, string, string]>([
  ['sv', 'Ada Exempelsson driver Garnskrinet som enskild firma.', 'Ada Exempelsson'],
  ['sv', 'Hej! Det är jag som är Ada Exempelsson och driver Garnskrinet som enskild firma.', 'Ada Exempelsson'],
  ['sv', 'Jag driver Garnskrinet som enskild firma.', 'Garnskrinet'],
  ['de', 'Ada Muster betreibt Wollkiste als Einzelunternehmerin.', 'Ada Muster'],
  ['en', 'Ada Sample operates the Wool Box as a sole trader.', 'Ada Sample'],
  ['fi', 'Ada Esimerkki pyörittää Lankakoppaa toiminimellä.', 'Ada Esimerkki'],
])('a sole trader in %s: %s', (language, text, name) => expect(controller(language, text)).toEqual([name]));

test.each<[PolicyLanguage, string]>([
  ['sv', 'En god vän driver butiken som enskild firma.'],
  ['sv', 'Ada Exempelsson driver på arbetet.'],
])('none in %s: %s', (language, text) => expect(controller(language, text)).toEqual([]));

test.each<[PolicyLanguage, string, string]>([
  ['sv', '# Kakor\n\nGäller från 2026-05-25. Ansvarig: Granris AB, org.nr 556677-8899.', 'Granris AB'],
  ['en', '# Cookies\n\nWe write this down. Seller: Pine Twig Ltd, London.', 'Pine Twig Ltd'],
  [
    'fi',
    '# Evästeet\n\nPäivitetty 2.2.2026\n\nMitä evästeitä Männynoksa Ky käyttää?\n\nVain pakollisia.',
    'Männynoksa Ky',
  ],
  ['fi', '# Evästeseloste\n\nJulkaistu 20.1.2026 | Puolukka Oy, 2233445-5\n\nEvästeitä on kolme.', 'Puolukka Oy'],
  ['sv', '# Kakor\n\nSenast ändrad 2026-01-31 av Vitsippa AB.\n\nKakor är små filer.', 'Vitsippa AB'],
  [
    'fi',
    '# Tietosuoja Rantakäen puodissa\n\nPitäjä on Rantakäen Tila Ky, Tilatie 45, 31400 Somero.',
    'Rantakäen Tila Ky',
  ],
])('a firm behind a label or in a heading in %s', (language, text, name) =>
  expect(controller(language, text)).toEqual([name]),
);

test("the end of a cookie's name is no registration number", () => {
  const ids = (text: string): string[] => claimsOf(read(text), 'controller.businessId').map(({ value }) => value);
  expect(ids('We set _gat_UA-1234567-1.')).toEqual([]);
  expect(ids('Business ID 1234567-1.')).toEqual(['1234567-1']);
});

test.each<[PolicyLanguage, string, string]>([
  ['fi', '# Rekisterinpitäjä\n\nNimi: lampputalo.example\n\nOsoite: Valokuja 3', 'lampputalo.example'],
  ['fi', '# Rekisterinpitäjä\n\nValon Ilon Säätiö sr / Valoniemi\n\nPL 3, 00101 Helsinki', 'Valon Ilon Säätiö sr'],
  ['sv', '# Personuppgiftsansvarig\n\nby Ada Granlund\n\nSkriv till oss på hej@granlund.example.', 'by Ada Granlund'],
  ['de', 'Verantwortlicher für die Verarbeitung ist: Ada Muster, Lange Straße 84, 66894 Waldstadt', 'Ada Muster'],
  ['en', 'The data controller within the meaning of Article 4(7) GDPR is\n\nGlow Admin ApS\nKoge 4', 'Glow Admin ApS'],
  ['en', '# Privacy\n\nGlow is run by Glow UK Ltd, 6 Mill Row, London, United Kingdom (“GU” or “we”).', 'Glow UK Ltd'],
  ['de', '# Datenschutz\n\nWir, lampenladen.shop, schützen Ihre Daten.', 'lampenladen.shop'],
])('a name without a usual legal form in %s: %s', (language, text, name) =>
  expect(controller(language, text)).toEqual([name]),
);

test('who is to be asked is told by a name, not by the words before it', () => {
  const text = '# Datenschutzbeauftragte\n\nBei Fragen zum Datenschutz schreiben Sie an:\n\ndsb@muster.example';
  expect(claimsOf(read(text, 'de'), 'dpo.name')).toEqual([]);
});
