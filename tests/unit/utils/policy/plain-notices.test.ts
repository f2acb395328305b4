import { expect, test } from 'vitest';
import type { ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { claimsOf, read } from './read.ts';

const told = (text: string, kind: ClaimKind, language: PolicyLanguage = 'en'): (string | undefined)[] =>
  claimsOf(read(text, language), kind).map((claim) => shortForm(claim));

test.each([
  ['QUILLSHOP is the data controller for what you tell us here.', ['QUILLSHOP']],
  ['7reeds.example is our data controller.', ['7reeds.example']],
  ['Company details:\nHeron’s Reeds\nReedweg 12\n1234 AB Amsterdam', ['Heron’s Reeds']],
])('a controller of no legal form: %s', (text, names) => expect(told(text, 'controller.name')).toEqual(names));

test('the number of the Dutch register', () =>
  expect(told('Reedshop, Chamber of Commerce: 12345678', 'controller.businessId')).toEqual(['12345678']));

test('short labels and occasions above a list or a shorter line are headings', () => {
  const text = `Privacy

When you write to us

Information we use:

- Name, correspondence

Purposes:

- To answer your questions

When you buy something

Information we use:

- Delivery address, order history`;
  expect(told(text, 'data.category')).toEqual(['name', 'communications', 'postal-address', 'purchase-history']);
});

test('the line above a question is no heading', () => {
  const text =
    '2. Your Personal Data\nStreet address\nTelephone number\nOrder number\nHow do we get hold of your data?\nYou write to us yourself when you order something.';
  expect(told(text, 'data.category')).toEqual(['postal-address', 'phone', 'purchase-history']);
});

test('a label that says contact stands among data without a bullet too', () => {
  const text =
    '## What information do we collect?\n\nContact details: name, phone number, address.\n\nAccount data: login details.';
  expect(told(text, 'data.category')).toEqual(['contact', 'name', 'phone', 'postal-address', 'account']);
});

test.each<[PolicyLanguage, string]>([
  ['en', '## Data we process\n\nAsk us anything via chat, email, telephone and social media.'],
  ['de', '## Welche Daten wir verarbeiten\n\nSie erreichen uns über E-Mail, Telefon oder Chat.'],
  ['sv', '## Vilka uppgifter vi behandlar\n\nDu når oss via e-post, telefon eller chatt.'],
])('a way to reach somebody is no kind of data: %s', (language, text) =>
  expect(told(text, 'data.category', language)).toEqual([]),
);

test('a firm that heads a part on recipients and stands in it again', () => {
  const text = `Sharing data with third parties

We share your data with the following companies:

Parcelmoth

Our parcels are sent with labels from Parcelmoth, which gets the address for it.

Inkwell

Our pages lie at Inkwell, and so does what you write there.

Thanks

We say thanks to all customers who write to us.`;
  expect(told(text, 'recipient')).toEqual(['Parcelmoth', 'Inkwell']);
});

test('what somebody does not do behind an “and not” denies nothing before it', () => {
  const [mail] = claimsOf(read('# Recipients\n\nYour address is stored at Mailchimp and not here.'), 'recipient');
  expect(mail).toMatchObject({ value: { name: 'Mailchimp' }, polarity: 'affirmed' });
});

test('a sentence that opens with its aim', () =>
  expect(told('# Ordering\n\nTo properly process the payment you choose a bank.', 'purpose')).toContain('payment'));

test('a delivery address is no carrier, a numbered purpose no ground', () => {
  const text = '# Sharing\n\nWith our team we share:\n\n- Orders, such as the delivery address.';
  expect(told(text, 'recipient.category')).toEqual([]);
  expect(told('# Purposes\n\n(1) So that you can receive your order', 'legalBasis')).toEqual([]);
});

test('bullets of other shapes', () =>
  expect(told('## What we collect\n\n⦁ Email address\n⦁ Phone number\n➢ Name', 'data.category')).toEqual([
    'email',
    'phone',
    'name',
  ]));

test.each([
  ['We collect or use the following information for service updates:', 'communication'],
  ['We collect or use the following information for customer accounts:', 'customer-relationship'],
  ['We collect or use the following information to defend against legal action:', 'legal'],
])('what the commonest British form says: %s', (line, purpose) =>
  expect(told(`## What information we collect, use, and why\n\n${line}\n\n- Names`, 'purpose')).toEqual([purpose]),
);
