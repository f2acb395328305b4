import { expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const classesIn = (language: PolicyLanguage, text: string): string[] =>
  claimsOf(read(text, language), 'recipient.category')
    .map(({ value }) => value.category)
    .sort();

test.each<[PolicyLanguage, string, string[]]>([
  ['en', 'We share your data with our hosting provider and with banks.', ['hosting', 'payment']],
  ['en', 'We pass your details on to payment providers and to our accountant.', ['accounting', 'payment']],
  ['fi', 'Luovutamme tietojasi maksupalveluntarjoajille ja pankeille.', ['payment']],
  ['sv', 'Vi delar dina uppgifter med betalningsleverantörer och vår hostingleverantör.', ['hosting', 'payment']],
  ['de', 'Wir übermitteln Ihre Daten an Zahlungsdienstleister und Banken.', ['payment']],
  ['de', 'Die Daten erhält auch unser Hostinganbieter.', ['hosting']],
])('who receives data is told by a word for somebody (%s): %s', (language, text, wanted) => {
  expect(classesIn(language, text)).toEqual(wanted);
});

test.each<[PolicyLanguage, string]>([
  ['en', 'If you pay by card, your bank sends us a confirmation.'],
  ['en', 'You receive a confirmation once your payment has arrived.'],
  ['fi', 'Saat vahvistuksen pankiltasi, kun maksu on suoritettu.'],
  ['sv', 'Din bank skickar dig en bekräftelse på betalningen.'],
  ['de', 'Wir erhalten von Ihrer Bank die Nachricht über Ihre Zahlung.'],
])('what is done, and the customer’s own bank, receive nothing (%s): %s', (language, text) => {
  expect(classesIn(language, text)).toEqual([]);
});
