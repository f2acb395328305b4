import { describe, expect, test } from 'vitest';
import {
  type CheckedItem,
  checkAnswer,
  type DeliveredPart,
  type Expected,
  missingFromAnswer,
} from '../../../../utils/replies/index.ts';

const part = (text: string, kind: DeliveredPart['kind'] = 'text', name = 'mail'): DeliveredPart => ({
  name,
  kind,
  text,
  problem: null,
});
const nothing: Expected = { categories: [], recipients: [], identifiers: [] };
const result = (checked: CheckedItem[], item: string): string | undefined =>
  checked.find((one) => one.item === item)?.result;

const whole = [
  'We use your data for the following purpose: to send you what you order.',
  'The categories of data are name, address and orders.',
  'The data were disclosed to Posti and to Klarna Bank.',
  'We keep orders for six years.',
  'You have the right to have data corrected, erased or restricted.',
  'You can lodge a complaint with the supervisory authority.',
  'All of it was collected from you.',
  'There is no automated decision and no profiling.',
  'Klarna uses standard contractual clauses for the transfer.',
].join('\n\n');

describe('point by point', () => {
  test('each is found with the words that say so', () => {
    const parts = [part(whole), part('orders.0.total: 12.5', 'json', 'data.json')];
    const checked = checkAnswer(parts, nothing);
    expect(checked.map(({ item }) => item)).toEqual([
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `15(1)(${letter})`),
      '15(2)',
      '15(3)',
    ]);
    for (const { item, result: found, where } of checked) {
      expect(found, item).toBe('found');
      const source = parts.find(({ name }) => name === where?.part);
      expect(source?.text.slice(where?.start, where?.end), item).toBe(where?.quote);
    }
    expect(missingFromAnswer(checked)).toEqual([]);
  });

  test('each is missed alone', () => {
    const sentences = whole.split('\n\n');
    for (const [at, item] of [
      '15(1)(a)',
      '15(1)(b)',
      '15(1)(c)',
      '15(1)(d)',
      '15(1)(e)',
      '15(1)(f)',
      '15(1)(g)',
      '15(1)(h)',
      '15(2)',
    ].entries()) {
      const text = sentences.filter((_, i) => i !== at).join('\n\n');
      expect(missingFromAnswer(checkAnswer([part(text)], nothing)), item).toContainEqual({ item });
    }
  });

  test('data only talked about are no copy, but nobody can tell', () => {
    expect(result(checkAnswer([part(whole)], nothing), '15(3)')).toBe('cannot-tell');
  });

  test.each([
    ['fi', 'Henkilötietojen käsittelyn tarkoitus on tilausten toimittaminen ja se on kuvattu tässä.'],
    ['sv', 'Ändamålet med att vi har uppgifterna är att leverera det som du beställer.'],
    ['de', 'Der Zweck der Verarbeitung ist die Lieferung der Waren, die Sie bestellen und nicht mehr.'],
  ])('in %s too', (_, text) => {
    const checked = checkAnswer([part(text)], nothing);
    expect(result(checked, '15(1)(a)')).toBe('found');
    expect(result(checked, '15(2)')).toBe('not-found');
  });
});

describe('nothing is called missing that could not be read', () => {
  test.each<[string, DeliveredPart[]]>([
    ['nothing came', []],
    [
      'a file could not be read',
      [part('Hello to you and all.'), { name: 'scan.pdf', kind: 'unread', text: '', problem: 'unknown-format' }],
    ],
    ['the language is not known', [part('Votre demande est bien arrivée chez nous.')]],
  ])('%s', (_, parts) => {
    const checked = checkAnswer(parts, { ...nothing, categories: ['email'] });
    expect(checked.every(({ result: found }) => found === 'cannot-tell')).toBe(true);
    expect(missingFromAnswer(checked)).toEqual([]);
  });
});

describe('what was expected', () => {
  const json = part(
    'customer.firstName: A\ncustomer.email: a@b.example\ncookies.0: GA1.2.1122334455.1700000000\nsharedWith.0: Google Ireland',
    'json',
    'd.json',
  );
  const checked = checkAnswer([json], {
    categories: ['name', 'email', 'purchase-history', 'never-heard-of'],
    recipients: ['Google', 'Klarna Bank AB'],
    identifiers: [
      { name: '_ga', value: 'GA1.2.1122334455.1700000000' },
      { name: '_fbp', value: 'fb.1.1700000000.99' },
      { name: 'short', value: '1' },
    ],
  });

  test('categories, recipients and identifiers are looked for in the data', () => {
    const told = checked.slice(10).map(({ item, subject, result: found }) => `${item} ${subject}: ${found}`);
    expect(told).toEqual([
      'category name: found',
      'category email: found',
      'category purchase-history: not-found',
      'category never-heard-of: cannot-tell',
      'recipient Google: found',
      'recipient Klarna Bank AB: not-found',
      'identifier _ga: found',
      'identifier _fbp: not-found',
      'identifier short: cannot-tell',
    ]);
  });

  test('the missing go into the follow-up by name', () => {
    expect(missingFromAnswer(checked)).toEqual(
      expect.arrayContaining([
        { item: 'category', subject: 'purchase-history' },
        { item: 'recipient', subject: 'Klarna Bank AB' },
        { item: 'identifier', subject: '_fbp' },
      ]),
    );
  });
});
