import { expect, test } from 'vitest';
import type { ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { claimsOf, read } from './read.ts';

const told = (text: string, kind: ClaimKind, language: PolicyLanguage = 'en'): (string | undefined)[] =>
  claimsOf(read(text, language), kind).map((claim) => shortForm(claim));

test.each<[PolicyLanguage, string, string]>([
  ['en', 'This notice tells how we, Plover Press Ltd collect and use what you tell us.', 'Plover Press Ltd'],
  ['de', 'Hier erklären wir, die Amsel Papier GmbH, was wir mit Ihren Daten tun.', 'Amsel Papier GmbH'],
  ['sv', 'Här berättar vi på Björk Papper AB vad vi gör med dina uppgifter.', 'Björk Papper AB'],
])('a firm right behind “we”: %s', (language, text, name) =>
  expect(told(text, 'controller.name', language)).toEqual([name]),
);

test('the platform one buys through is not the controller', () => {
  const text = `# Privacy

## Data controller

The data controller is whoever runs this store.

If you buy from us, Shopify, Inc. handles what you tell us on our behalf.`;
  expect(told(text, 'controller.name')).toEqual([]);
});

test('a point that ends its line is not joined with the title behind it', () => {
  const text = '- Account: user name and a password\nPayment and orders\n- Order history\n- Chat logs we keep';
  expect(read(text).text.split('\n')).toEqual([
    'Account: user name and a password',
    'Payment and orders',
    'Order history',
    'Chat logs we keep',
  ]);
});

test('kinds of data on lines or in paragraphs of their own behind “such as”', () => {
  const list = 'the IP address of your device\nyour web browser version\nthe operating system';
  for (const items of [list, list.replaceAll('\n', '\n\n')]) {
    const text = `## Automatic data storage\n\nOur server automatically saves data such as\n${items}`;
    expect(told(text, 'data.category')).toEqual(['ip-address', 'device']);
  }
});

test('rights on cards', () => {
  const text =
    '## Your rights\n\nAccess\nSee your data\nCorrect\nUpdate what is wrong\nDelete\nHave all of it go\nMore';
  expect(told(text, 'right').sort()).toEqual(['15', '16', '17']);
});

test('two firms parted by a stroke', () =>
  expect(told('# Recipients\n\nCard data are handled by Stripe/PayPal.', 'recipient')).toEqual(['Stripe', 'PayPal']));

test('a title tells of no transfer', () => {
  const text =
    'Disclosure of data and transfer of data outside the European Union\n\nUnder no conditions do we hand anything to anybody at all.';
  expect(told(text, 'transfer')).toEqual([]);
});

test.each([
  ['We process your data to execute the contract with you.', ['6(1)(b)']],
  ['The legal ground is the execution of the agreement.', ['6(1)(b)']],
])('a contract is executed: %s', (text, articles) =>
  expect(told(`# Why we process your data\n\n${text}`, 'legalBasis')).toEqual(articles),
);
