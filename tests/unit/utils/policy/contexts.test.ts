import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const periods = (text: string, language: PolicyLanguage = 'en'): string[] =>
  claimsOf(read(text, language), 'retention').flatMap(({ value }) => ('max' in value ? [value.max] : []));

describe('what a passage is about', () => {
  test('the head of its column, whatever the section', () => {
    const table =
      'Purpose\tData\tKept for\nDelivery\tName, phone number\tthree years\nOffers\tE-mail address\t6 months';
    const reading = read(`# What we do\n\n${table}`);
    expect(periods(`# What we do\n\n${table}`)).toEqual(['P3Y', 'P6M']);
    expect(claimsOf(reading, 'data.category').map(({ value }) => value.category)).toEqual(['name', 'phone', 'email']);
    expect(claimsOf(reading, 'purpose').map(({ value }) => value.purpose)).toEqual(['order', 'marketing']);
  });

  test('the first cell of its row in a table of pairs', () =>
    expect(periods('Säilytysaika\tkaksi vuotta\nOikeusperuste\tsopimus', 'fi')).toEqual(['P2Y']));

  test('the label of its line, until the next one', () => {
    expect(periods('How long: receipts for six years. Letters for half a year. Cookies: none at all.')).toEqual([
      'P6Y',
      'P6M',
    ]);
    expect(periods('Delivery: within 14 days.')).toEqual([]);
  });

  test('a title of a few words that more text follows, but no sentence', () => {
    const rights = (text: string): string[] => claimsOf(read(text, 'sv'), 'right').map(({ value }) => value.article);
    expect(rights('# Integritet\n\nRätt till radering. Du kan begära att vi tar bort dina uppgifter.')).toEqual(['17']);
    expect(periods('# Delivery\n\nWe are fast. Parcels arrive after three days.')).toEqual([]);
  });

  test('the sentence that introduces the list', () => {
    const intro =
      'We use what you tell us, in the shop and by telephone or letter, for these purposes, and for no others at all:';
    const purposes = claimsOf(read(`${intro}\n\n- newsletters\n- preventing fraud`), 'purpose');
    expect(purposes.map(({ value }) => value.purpose)).toEqual(['marketing', 'fraud']);
  });
});

describe('stance', () => {
  const polarity = (language: PolicyLanguage, text: string): string[] =>
    claimsOf(read(text, language), 'recipient').map(({ value, polarity: told }) => `${value.name} ${told}`);

  test.each<[PolicyLanguage, string, string[]]>([
    [
      'de',
      'An Facebook, Instagram und TikTok geben wir nichts weiter.',
      ['Facebook denied', 'Instagram denied', 'TikTok denied'],
    ],
    ['en', 'Facebook, where we have a page, does not receive your data.', ['Facebook denied']],
    ['en', 'We share data with Klarna, which does not keep them.', ['Klarna affirmed']],
    ['en', 'We share your data with nobody except Posti Oyj.', ['Posti Oyj affirmed']],
    ['sv', 'Om du inte betalar lämnar vi uppgifter till Intrum AB.', ['Intrum AB affirmed']],
    ['de', 'Wir geben keine Daten mehr an Facebook weiter.', ['Facebook former']],
  ])('%s: %s', (language, text, wanted) => expect(polarity(language, text)).toEqual(wanted));

  test('of two stances the nearer one speaks', () =>
    expect(
      claimsOf(read('Wir verkaufen Daten niemals und geben keine Daten mehr an Facebook weiter.', 'de'), 'data.sale'),
    ).toMatchObject([{ polarity: 'denied' }]));
});

describe('names of firms', () => {
  const controller = (language: PolicyLanguage, text: string): string[] =>
    claimsOf(read(text, language), 'controller.name').map(({ value }) => value);

  test.each<[PolicyLanguage, string, string]>([
    ['fi', 'Puoti on Tmi Malli Kuvitelma, Y-tunnus 0737546-2, ja se on rekisterinpitäjä.', 'Tmi Malli Kuvitelma'],
    ['sv', 'Butiken drivs av Exempelhandel i Lund Aktiebolag.', 'Exempelhandel i Lund Aktiebolag'],
    [
      'de',
      'Verantwortlicher: Beispiel UG (haftungsbeschränkt), Weg 1, 10115 Berlin',
      'Beispiel UG (haftungsbeschränkt)',
    ],
    ['en', 'The controller is Sample Bank AB (publ).', 'Sample Bank AB (publ)'],
    ['en', 'The owner is Wilhelmina Placeholder, sole trader.', 'Wilhelmina Placeholder'],
    ['fi', '# Rekisterinpitäjä\n\nEsimerkin opettajat EO ry', 'Esimerkin opettajat EO ry'],
  ])('%s: %s', (language, text, wanted) => expect(controller(language, text)).toEqual([wanted]));
});
