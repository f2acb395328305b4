import { describe, expect, test } from 'vitest';
import type { Block, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { claimsOf, read } from './read.ts';

const named = (language: PolicyLanguage, text: string): string[] =>
  claimsOf(read(text, language), 'recipient').flatMap(({ value, polarity }) =>
    polarity === 'affirmed' ? [value.name] : [],
  );
type Case = [PolicyLanguage, string, string[]];

describe('a firm everybody knows needs no words about sharing', () => {
  test.each<Case>([
    ['en', 'The list is kept with MailerLite in Vilnius.', ['MailerLite']],
    ['fi', 'Paketit kulkevat Budbeen kyydissä.', ['Budbee']],
    ['sv', 'Kartan kommer från OpenStreetMap.', ['OpenStreetMap']],
    ['de', 'Nach dem Kauf fragt Trusted Shops nach Ihrer Meinung.', ['Trusted Shops']],
    ['en', 'That is plausible, and one may segment the list.', []],
    ['de', 'Ändern Sie sofort Ihr Kennwort.', []],
    ['de', 'Die Google Fonts liegen auf unserem eigenen Server.', []],
    ['en', 'Some people read this with an Adobe programme.', []],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('a name that is also a word', () => {
  test.each<Case>([
    ['de', 'Das Paket kommt mit GLS oder Hermes.', ['GLS', 'Hermes']],
    ['fi', 'Paketit tuovat Posti, Matkahuolto ja Budbee.', ['Posti', 'Matkahuolto', 'Budbee']],
    ['de', 'Der Bote Hermes war ein Gott.', []],
    ['fi', 'Kirjeet lähetämme Liana Technologiesin työkalulla.', ['Liana Technologies']],
    ['en', 'The site runs on servers of Rackspace Technology.', ['Rackspace Technology']],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('a name nobody has listed', () => {
  test.each<Case>([
    ['en', 'Frames are handed to a courier (usually Harrow Overnight or Quillon).', ['Harrow Overnight', 'Quillon']],
    ['en', 'Surveys are sent through Questara.', ['Questara']],
    ['sv', 'Vi delar uppgifter med tillverkaren, till exempel Fjälltopp eller Björkvik.', ['Fjälltopp', 'Björkvik']],
    ['sv', 'Enkäter skickas via Frågelådan.', ['Frågelådan']],
    ['de', 'Beim Leasing arbeiten wir mit RadGut und PedalPlus zusammen.', ['RadGut', 'PedalPlus']],
    // what the text itself writes small, and what no firm is called
    ['en', 'Data are sent through Settings. Change the settings any time.', []],
    ['en', 'Orders are sent through Parcel Desk. The parcel desk is our own.', []],
    ['sv', 'Uppgifterna skickas via Mina Sidor.', []],
    ['de', 'Die Übertragung ist mit UserName und Kennwort geschützt.', []],
    ['de', 'Daten werden übertragen via Terms Of Service And Use Agreement.', []],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('a column of firms', () => {
  test.each<Case>([
    [
      'sv',
      '# Lista\n\nVem\tVad\nKlarna\tBetalning\nPostNord\tFrakt\nBring\tFrakt\nVargpil\tFrakt',
      ['Klarna', 'PostNord', 'Bring', 'Vargpil'],
    ],
    ['de', '# Liste\n\nWer\tWas\nDHL\tVersand\nKlarna\tZahlung\nEmsland\tVersand', ['DHL', 'Klarna', 'Emsland']],
    // a column of purposes may name firms too
    ['en', '# List\n\nKey\tDescription\n_a\tHotjar\n_b\tMatomo\n_c\tBasket', ['Hotjar', 'Matomo']],
    ['en', '# List\n\nWho\tWhat\nHotjar\tVisits\nMatomo\tVisits\nTracked by us\tVisits', ['Hotjar', 'Matomo']],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('a list of firms', () => {
  test.each<Case>([
    [
      'sv',
      '# Hjälp\n\n- Quickbutik AB – butiken\n- Bokio – böcker\n- Siv Redovisning i Umeå – bokslut',
      ['Quickbutik AB', 'Bokio', 'Siv Redovisning'],
    ],
    ['en', '# Help\n\n- Stripe\n- Xero\n- Revenue and other offices', ['Stripe', 'Xero']],
    ['de', '# Hilfe\n\n- Stripe\n- DHL, bei Großmengen auch andere\n- Nachbarn', ['Stripe', 'DHL']],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

describe('beside a name', () => {
  test.each<Case>([
    // where it sits
    [
      'en',
      '# List\n\nWho\tWhat\nHarrow Ltd, Malta\tVisits\nQuillon Ltd, Cyprus\tVisits',
      ['Harrow Ltd', 'Quillon Ltd'],
    ],
    // what it is
    ['en', 'Data are shared with our courier Quillon.', ['Quillon']],
    ['sv', 'Underlaget lämnas till redovisningsbyrån Räknestickan.', ['Räknestickan']],
    ['de', 'Wir übermitteln Meta-, Nutzungs- und Vertragsdaten.', []],
    ['fi', 'Metan pikseli mittaa mainoksia.', ['Meta']],
    ['en', 'We dropped Hotjar last year.', []],
    // a part of something else
    ['en', 'The shop is run by me from 9 Shore Street, Lerwick ZE1 0AA.', []],
    ['en', 'Our pages link to Instagram and YouTube.', []],
    ['sv', 'Kakan PrestaShop-[hash] minns korgen.', []],
    ['de', 'Geladen wird das Pinterest-Tag.', ['Pinterest Tag']],
    ['de', 'Das Lager führt die Beispiel Logistik Stiftung & Co. KG.', ['Beispiel Logistik Stiftung & Co. KG']],
    ['de', 'Belege gehen an die Kanzlei Muster PartG mbB.', ['Kanzlei Muster PartG mbB']],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected));
});

test('a form of two letters is one in capitals only', () => {
  expect(named('de', 'Wir nutzen Dienste der Beispiel SA.')).toEqual(['Beispiel SA']);
  expect(named('sv', 'Vi delar det som Kalle sa.')).toEqual([]);
});

test('a list of definitions', () => {
  const page = (items: [string, string][]): Block[] => [
    { role: 'heading1', text: 'Vart tar det vägen?' },
    ...items.flatMap(([term, firm]): Block[] => [
      { role: 'dt', text: term },
      { role: 'dd', text: firm },
    ]),
  ];
  const names = (blocks: Block[]): string[] =>
    claimsOf(readPolicy(blocks, { language: 'sv' }), 'recipient').map(({ value }) => value.name);
  expect(
    names(
      page([
        ['Drift', 'Loopia'],
        ['Kundtjänst', 'Kundo'],
        ['Brev', 'Rule'],
      ]),
    ),
  ).toEqual(['Loopia', 'Kundo', 'Rule']);
  expect(
    names(
      page([
        ['Undantag', 'Rule'],
        ['Regel', 'Snap'],
      ]),
    ),
  ).toEqual([]);
});
