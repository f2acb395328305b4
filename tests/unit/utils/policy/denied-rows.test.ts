import { expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const named = (language: PolicyLanguage, text: string): string[] =>
  claimsOf(read(text, language), 'recipient').map(({ value, polarity }) => `${value.name} ${polarity}`);

test.each<[PolicyLanguage, string]>([
  ['en', '# Cookies\n\nNo tools for statistics (Matomo, Hotjar) are in use.'],
  ['en', '# Cookies\n\nWe use none of these: Matomo, Hotjar.'],
  ['en', '# Cookies\n\nWe do not use:\n\n- Matomo\n- Hotjar'],
  ['fi', '# Evästeet\n\nEmme käytä analytiikkapalveluja (Matomo, Hotjar).'],
  ['sv', '# Kakor\n\nVi använder inget av detta: Matomo eller Hotjar.'],
  ['de', '# Cookies\n\nEs werden keine Analysedienste (Matomo und Hotjar) eingesetzt.'],
])('a row of names behind a denial is denied (%s): %s', (language, text) => {
  expect(named(language, text)).toEqual(['Matomo denied', 'Hotjar denied']);
});

test.each<[PolicyLanguage, string]>([
  ['en', '# Recipients\n\nWe share your data with nobody other than: Klarna, PostNord.'],
  ['en', '# Recipients\n\nWe never sell your data. We share it with:\n\n- Klarna\n- PostNord'],
  ['en', '# Payment\n\nWe do not keep card numbers (Klarna and PostNord handle them for us).'],
  ['sv', '# Mottagare\n\nVi lämnar inte ut uppgifter till andra än: Klarna, PostNord.'],
  ['de', '# Empfänger\n\nWir geben Daten nicht weiter, außer an: Klarna, PostNord.'],
])('a denial that names exceptions, or is of something else, denies no name (%s): %s', (language, text) => {
  expect(named(language, text)).toEqual(['Klarna affirmed', 'PostNord affirmed']);
});

test('a word that begins with "not" denies nothing', () => {
  const purposes = claimsOf(read('# Kakor\n\nVi använder icke-nödvändiga kakor för marknadsföring.', 'sv'), 'purpose');
  expect(purposes.map(({ value, polarity }) => `${value.purpose} ${polarity}`)).toEqual(['marketing affirmed']);
});
