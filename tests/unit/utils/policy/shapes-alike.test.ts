import { expect, test } from 'vitest';
import { labelEnd } from '../../../../utils/policy/contexts/labels.ts';
import type { Sentence } from '../../../../utils/policy/words/sentences.ts';
import { claimsOf, read } from './read.ts';

/** What is worded or laid out differently by language and says the same. */

test('the number of a heading is no length', () => {
  expect(
    claimsOf(read('How long we keep data\n\n8a. International transfers of what we keep\n\nNone.'), 'retention'),
  ).toEqual([]);
});

test('a colon before a Finnish ending closes no label', () => {
  const reading = read('Uutiskirje lähetetään Pilvi GmbH:n kautta.\n\nMuuta ei ole.', 'fi');
  expect(claimsOf(reading, 'recipient.category')).toEqual([]);
});

test('a short Finnish sentence is no label either', () => {
  const text = 'Pidämme luetteloa jäsenistä.';
  expect(labelEnd(text, { start: 0, end: text.length } as Sentence, true)).toBeUndefined();
});

test('an address ends with its town, however long the line is', () => {
  const text = [
    'Who is responsible for the data that the association holds about you?',
    'Lake Club ry (registration number 204.123), c/o Anna Virtanen, Rantatie 5 A 2, 70100 Kuopio',
    'Contact person in matters concerning the register of members: Anna Virtanen, secretary@lake.example',
  ].join('\n');
  expect(claimsOf(read(text), 'controller.address').map(({ value }) => value)).toEqual([
    'Rantatie 5 A 2, 70100 Kuopio',
  ]);
});

test('to object to automated decisions is the right not to be subject to them', () => {
  const text =
    'Dina rättigheter\n\nDu har rätt att invända mot behandling som enbart grundar sig på automatiserat beslutsfattande.';
  expect(claimsOf(read(text, 'sv'), 'right').map(({ value }) => value.article)).not.toContain('21');
});

test('whom data come from receives none by that', () => {
  const text = 'Varifrån kommer uppgifterna?\n\nUppgifter om kreditvärdighet får vi från Kreditkollen Norden AB.';
  expect(claimsOf(read(text, 'sv'), 'recipient')).toEqual([]);
});

test.each([
  ['en', 'The data come from you when you order.', 'Where the data come from'],
  ['sv', 'Av dig, när du beställer.', 'Varifrån vi får uppgifterna'],
  ['de', 'Von Ihnen, wenn Sie bestellen.', 'Woher die Daten stammen'],
] as const)('a word for the customer is a source where sources are told: %s', (language, text, heading) => {
  expect(claimsOf(read(`${heading}\n\n${text}`, language), 'data.source').map(({ value }) => value.source)).toEqual([
    'data-subject',
  ]);
});

test('a service of a trade is somebody, no purpose', () => {
  const text = 'Empfänger\n\nWir nutzen Zahlungsdienste, die Daten in unserem Auftrag verarbeiten.';
  expect(claimsOf(read(text, 'de'), 'purpose')).toEqual([]);
});

test('"para." ends no sentence', () => {
  const text = 'Legal basis\n\nWe do so on the basis of Art. 6 para. 1 lit. b GDPR.';
  expect(claimsOf(read(text), 'legalBasis').map(({ value }) => value.article)).toEqual(['6(1)(b)']);
});

test('a place in parentheses receives nothing', () => {
  const text = 'Who we share data with\n\n- Hosting: Quillon Cloud Ltd (servers in Belgium)';
  expect(claimsOf(read(text), 'recipient').map(({ value }) => value.name)).toEqual(['Quillon Cloud Ltd']);
});

test('a means of payment in a row of data is no purpose', () => {
  const text = 'Tarvitsemme nimesi, osoitteesi, puhelinnumerosi, sähköpostiosoitteesi ja maksukorttisi.';
  expect(claimsOf(read(text, 'fi'), 'purpose')).toEqual([]);
});

test('a short German sentence in the passive is no label', () => {
  const text = 'Diese Erklärung wurde im August 2026 aktualisiert.';
  expect(labelEnd(text, { start: 0, end: text.length } as Sentence, true)).toBeUndefined();
});

test.each([
  ['en', '# What we collect\n\nWe keep your password in a form that nobody can read.'],
  ['sv', '# Uppgifter vi samlar in\n\nVi sparar ditt lösenord i en form som ingen kan läsa.'],
  ['fi', '# Mitä tietoja keräämme\n\nTallennamme salasanasi muodossa, jota kukaan ei voi lukea.'],
  ['de', '# Welche Daten wir erheben\n\nWir speichern Ihr Passwort in einer Form, die niemand lesen kann.'],
] as const)('what a relative clause denies is not the word before it: %s', (language, text) => {
  expect(claimsOf(read(text, language), 'data.category').map(({ polarity }) => polarity)).toEqual(['affirmed']);
});

test('a right to have removed what is not needed is no denial', () => {
  const text = '# Ihre Rechte\n\nSie haben das Recht, nicht benötigte Daten löschen zu lassen.';
  expect(claimsOf(read(text, 'de'), 'right').map(({ value, polarity }) => [value.article, polarity])).toEqual([
    ['17', 'affirmed'],
  ]);
});

test.each([
  ['en', '# Privacy\n\n## Your parcel\n\nThe carrier gets your telephone number.'],
  ['fi', '# Tietosuoja\n\n## Pakettisi\n\nKuljetusyritys saa puhelinnumerosi.'],
  ['sv', '# Integritet\n\n## Ditt paket\n\nFraktbolaget får ditt telefonnummer.'],
  ['de', '# Datenschutz\n\n## Ihr Paket\n\nDer Paketdienst bekommt Ihre Telefonnummer.'],
] as const)('who gets what is a recipient wherever it stands: %s', (language, text) => {
  expect(claimsOf(read(text, language), 'recipient.category').map(({ value }) => value.category)).toEqual(['carrier']);
});

test.each([
  ['en', '# Recipients\n\n- providers of IT services'],
  ['sv', '# Mottagare\n\n- leverantörer av it-tjänster'],
] as const)('a provider is of the trade that it provides: %s', (language, text) => {
  expect(claimsOf(read(text, language), 'recipient.category').map(({ value }) => value.category)).toEqual(['hosting']);
});

test.each([
  ['en', 'We get your name and write down your e-mail address.'],
  ['fi', 'Kirjaamme ylös nimesi ja sähköpostiosoitteesi.'],
  ['sv', 'Vi ber om ditt namn och antecknar din e-postadress.'],
  ['de', 'Wir bitten um Ihren Namen und notieren Ihre E-Mail-Adresse.'],
] as const)('data are collected by many verbs, below a title alone: %s', (language, text) => {
  const found = claimsOf(read(`# Datenschutz\n\n${text}`, language), 'data.category').map(
    ({ value }) => value.category,
  );
  expect(found.sort()).toEqual(['email', 'name']);
});
