import { expect, test } from 'vitest';
import type { ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { claimsOf, read } from './read.ts';

const told = (text: string, kind: ClaimKind, language: PolicyLanguage = 'en'): (string | undefined)[] =>
  claimsOf(read(text, language), kind).map((claim) => shortForm(claim));

/** What terse notices say with a label, a dash or a line break instead of a sentence. */
test.each<[PolicyLanguage, string, string[]]>([
  [
    'en',
    '# How we use data\n\n- Fulfil orders — contract.\n- Newsletter — consent; leave any time.',
    ['6(1)(b)', '6(1)(a)'],
  ],
  ['de', '# Zwecke\n\n- Versand der Ware – Vertrag.\n- Newsletter – Einwilligung.', ['6(1)(b)', '6(1)(a)']],
  ['sv', '# Ändamål\n\n- Leverans av varor – avtal.\n- Nyhetsbrev – samtycke.', ['6(1)(b)', '6(1)(a)']],
  ['fi', '# Käyttötarkoitukset\n\n- Tilausten toimitus – sopimus.\n- Uutiskirje – suostumus.', ['6(1)(b)', '6(1)(a)']],
])('a ground behind a dash: %s', (language, text, articles) =>
  expect(told(text, 'legalBasis', language)).toEqual(articles),
);

test('a ground on the line below its question', () => {
  const text = '# Newsletter\n\nThe basis on which we use these data is:\nUpon your word of consent.';
  expect(told(text, 'legalBasis')).toEqual(['6(1)(a)']);
});

test('contractual clauses are no contract', () => {
  const text = '# Transfers\n\nWhere data leave the Union we rely on standard contractual clauses.';
  expect(told(text, 'legalBasis')).toEqual([]);
});

test.each<[PolicyLanguage, string]>([
  ['en', '# Transfers\n\nWhen data go outside the United Kingdom we use standard contractual clauses.'],
  ['de', '# Übermittlung\n\nAußerhalb der Schweiz gelten für die Übermittlung Standardvertragsklauseln.'],
  ['sv', '# Överföring\n\nOm uppgifter förs utanför Norge används standardavtalsklausuler.'],
])('what data are taken out of is not where they go: %s', (language, text) =>
  expect(told(text, 'transfer', language)).toEqual(['scc null']),
);

test('a label before a number or an address is no kind of data', () => {
  const text = `# Collection of personal data and contact details

The controller is Plover Yarn Ltd, 4 Quay Lane, Phone: +44 20 7946 0101, e-mail: wool@plover.example.`;
  expect(told(text, 'data.category')).toEqual([]);
});

test('a label that says contact stands in a list of data all the same', () => {
  const text =
    '# Legal basis and data content\n\nThe register holds:\n\n- contact information: first names, phone numbers';
  expect(told(text, 'data.category')).toEqual(['contact', 'name', 'phone']);
});

test('what is kept is no purpose', () => {
  const text =
    '# Retention\n\nIn order to follow tax rules we keep invoices for six years, and your points for as long as the membership lasts.';
  expect(told(text, 'purpose')).toEqual(['legal']);
});

test('what the law permits is no purpose', () => {
  const text =
    '# Purposes\n\nData are used for the purposes below as permitted by the applicable laws: delivery of parcels.';
  expect(told(text, 'purpose')).toEqual(['order']);
});

test('the name stands behind the label', () => {
  const text = '# Our processors\n\n- Forms: Quillbox\n- Hosting: Nimbusfarm\n- Larkmail: newsletters';
  expect(told(text, 'recipient')).toEqual(['Quillbox', 'Nimbusfarm', 'Larkmail']);
});

test.each([
  ['Wares are sent by us; card details are processed securely by our payment providers.', ['payment']],
  ['# Sharing\n\nWe share data with payment service providers and shipping service providers.', ['payment', 'carrier']],
])('who processes something is a recipient: %s', (text, categories) =>
  expect(told(text, 'recipient.category')).toEqual(categories),
);

test.each([
  ['Write to:\nwool @ plover.example.com', ['wool@plover.example.com']],
  ['Write to: wool @ plover.com', ['wool@plover.com']],
  ['Follow us @ plover.com', []],
])('an e-mail address with blanks around its sign: %s', (text, emails) =>
  expect(told(text, 'contact.email')).toEqual(emails),
);

test.each([
  ['Our processing meets the General Data Protection Regulation applicable from 25 May 2018.', []],
  ['This notice is effective from 25 May 2018.', ['2018-05-25']],
])('the day of the regulation is not the day of the notice: %s', (text, dates) =>
  expect(told(`# Privacy notice\n\n${text}`, 'policy.updated')).toEqual(dates),
);

test('a district of Dublin closes an address, and the name before it is no part of it', () => {
  const text = 'This site is operated by Plover Crafts, 12 Heron Grove, Chapelmount, Dublin 20.';
  const text2 = `${text}\n\nPlover Crafts is the data controller.`;
  expect(told(text2, 'controller.address')).toEqual(['12 Heron Grove, Chapelmount, Dublin 20']);
});
