import { expect, test } from 'vitest';
import type { ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { claimsOf, read } from './read.ts';

const told = (text: string, kind: ClaimKind, language: PolicyLanguage = 'en'): (string | undefined)[] =>
  claimsOf(read(text, language), kind)
    .filter(({ polarity }) => polarity === 'affirmed')
    .map((claim) => shortForm(claim));

test('a title with a verb of its own behind the number of a paragraph', () => {
  const text = `1. Data we take. We take what you give us (name, orders, messages, reviews) to run the shop.

2. Your rights. You may have rights to access, correct, port or delete your data.`;
  expect(told(text, 'data.category')).toEqual(['name', 'purchase-history', 'communications', 'reviews']);
  expect(told(text, 'right').sort()).toEqual(['15', '16', '17', '20']);
});

test.each<[PolicyLanguage, string]>([
  ['en', 'The IP address serves to tell visits apart for a day and is never stored.'],
  ['de', 'Die IP-Adresse dient einen Tag lang dazu, Besuche zu trennen, und wird nie gespeichert.'],
  ['sv', 'IP-adressen skiljer besök åt under en dag och sparas aldrig.'],
])('what is never stored is not kept for a time: %s', (language, text) =>
  expect(told(text, 'retention', language)).toEqual([]),
);

test('a list whose introduction ends with the word for data', () => {
  const text =
    '# Why, and for how long\n\nFor this we use the following data:\n\n- Location\n- Visitor behaviour\n- Username';
  expect(told(text, 'data.category')).toEqual(['location', 'usage', 'account']);
});

test.each<[PolicyLanguage, string]>([
  ['en', '# Data\n\nWe do not store your card number, IBAN, or password.'],
  ['de', '# Daten\n\nWir speichern nicht Ihre Kreditkartennummer, IBAN oder Ihr Passwort.'],
])('what is denied of a kind of data is denied of its row: %s', (language, text) =>
  expect(told(text, 'data.category', language)).toEqual([]),
);

test('a brand by its domain, and a firm that is also a word', () => {
  const text =
    '# Sharing\n\nWe share your name with third parties, such as Trustpilot.dk for reviews.\n\n- Resend sends our mail.';
  expect(told(text, 'recipient')).toEqual(['Trustpilot', 'Resend']);
});

test('a title names no class, and what a named firm does is none', () => {
  const text =
    '# Who else\n\nProcessors\n\nThe site lies at Vercel, and emails are sent through Mailchimp as our letters go out.';
  expect(told(text, 'recipient.category')).toEqual([]);
});

test.each([
  'We share data with the police if we are required by law to do so.',
  'Data are handed to the police where required by law.',
])('what the law may require one day is neither ground nor purpose: %s', (text) => {
  expect(told(text, 'legalBasis')).toEqual([]);
  expect(told(text, 'purpose')).toEqual([]);
});

test('whoever calls itself by its domain', () =>
  expect(
    told('This notice tells how reedshop.example (the “Site” or “we”) uses your data.', 'controller.name'),
  ).toEqual(['reedshop.example']));

test('the Dutch authority by its English name', () =>
  expect(told('You may complain to the Dutch Data Protection Authority.', 'complaint.authority')).toEqual(['nl-ap']));

test('an aim named behind a period is one all the same', () =>
  expect(told('# Retention\n\nFor payment processing purposes we keep your card for 30 days.', 'purpose')).toEqual([
    'payment',
  ]));
