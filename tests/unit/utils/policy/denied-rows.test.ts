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

const kinds = (language: PolicyLanguage, text: string): string[] =>
  claimsOf(read(text, language), 'data.category').map(({ value, polarity }) => `${value.category} ${polarity}`);

test.each<[PolicyLanguage, string]>([
  ['en', 'Not collected: date of birth and passwords.'],
  ['en', 'We do not collect:\n\n- your date of birth\n- passwords'],
  ['en', 'The following are never stored: date of birth, passwords.'],
  ['fi', 'Emme kerää: syntymäaika, salasanat.'],
  ['fi', 'Seuraavia tietoja ei kerätä:\n\n- syntymäaika\n- salasanat'],
  ['sv', 'Vi samlar inte in: födelsedatum, lösenord.'],
  ['sv', 'Följande uppgifter samlas inte in: födelsedatum och lösenord.'],
  ['de', 'Nicht erhoben werden: Geburtsdatum und Passwörter.'],
  ['de', 'Folgende Daten speichern wir nicht:\n\n- Geburtsdatum\n- Passwörter'],
])('kinds of data behind a colon that denies collecting them are denied (%s): %s', (language, text) => {
  expect(kinds(language, `# Data\n\n${text}`)).toEqual(['birth denied', 'account denied']);
});

test.each<[PolicyLanguage, string]>([
  ['en', 'We do not only collect: your date of birth, but passwords too.'],
  ['en', 'We do not collect data other than: your date of birth and passwords.'],
  ['en', 'Not mandatory: your date of birth and a password.'],
  ['en', 'We do not collect cookies here: we ask for your date of birth and store your password.'],
  ['de', 'Ohne Ihr Zutun erfassen und speichern wir: Ihr Geburtsdatum und Ihr Passwort.'],
  ['sv', 'Vi vet inte om USA:s regler gäller när vi samlar in födelsedatum och lösenord.'],
  ['fi', 'Emme kerää muita tietoja kuin: syntymäaika ja salasana.'],
  ['sv', 'Vi samlar inte in annat än: födelsedatum och lösenord.'],
  ['de', 'Wir erheben keine Daten außer: Geburtsdatum und Passwort.'],
])('a denial of something else, or with exceptions, denies no kind of data (%s): %s', (language, text) => {
  expect(kinds(language, `# Data\n\n${text}`)).toEqual(['birth affirmed', 'account affirmed']);
});

test.each<[PolicyLanguage, string]>([
  ['en', 'We do not use your data for: advertising, profiling and statistics.'],
  ['fi', 'Emme käytä tietojasi seuraaviin tarkoituksiin:\n\n- mainonta\n- profilointi\n- tilastointi'],
  ['sv', 'Vi använder inte dina uppgifter till: reklam, profilering och statistik.'],
  ['de', 'Wir nutzen Ihre Daten nicht für: Werbung, Profiling und Statistik.'],
])('purposes behind such a colon are denied as well, and so is profiling (%s): %s', (language, text) => {
  const reading = read(`# Data\n\n${text}`, language);
  expect(claimsOf(reading, 'purpose').filter(({ polarity }) => polarity === 'affirmed')).toEqual([]);
  expect(claimsOf(reading, 'purpose').map(({ value }) => value.purpose)).toContain('marketing');
  expect(claimsOf(reading, 'automatedDecision').filter(({ polarity }) => polarity === 'affirmed')).toEqual([]);
});
