import { expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

/** Short lines, each of which a longer one follows: none of them heads another. */
const LISTS: [PolicyLanguage, string[]][] = [
  [
    'en',
    [
      'How long we keep data',
      'Tracking data: 2 years',
      'Measuring what visitors look at (without tracking): 3 years',
      'Everything around the orders of our customers and their returns: 7 years',
    ],
  ],
  [
    'de',
    [
      'Dauer der Speicherung',
      'Trackingdaten: 2 Jahre',
      'Nutzung von Daten zu Werbezwecken (ohne Tracking): 3 Jahre',
      'Angaben über die Weitergabe von Daten zum Zweck der Auskunft an unsere Kundschaft: 7 Jahre',
    ],
  ],
  [
    'sv',
    [
      'Hur länge vi sparar uppgifter',
      'Spårningsdata: 2 år',
      'Användning av uppgifter i marknadsföring (utan spårning): 3 år',
      'Allt som rör beställningar från våra kunder och det som de skickar tillbaka: 7 år',
    ],
  ],
  [
    'fi',
    [
      'Tietojen säilytysaika',
      'Seurantatiedot: 2 vuotta',
      'Tietojen käyttö markkinoinnissa (ilman seurantaa): 3 vuotta',
      'Kaikki, mikä liittyy asiakkaidemme tilauksiin ja heidän palautuksiinsa: 7 vuotta',
    ],
  ],
];

test.each(LISTS)(
  'every line of a list of periods tells its own, also about tracking: %s',
  (language, [heading, ...lines]) => {
    const periods = claimsOf(read(`# ${heading}\n\n${lines.join('\n\n')}`, language), 'retention');
    expect(periods.map(({ value, quote }) => [quote, 'max' in value ? value.max : ''])).toEqual([
      [lines[0], 'P2Y'],
      [lines[1], 'P3Y'],
      [lines[2], 'P7Y'],
    ]);
  },
);

test('the lifetimes of cookies stay out of it', () => {
  const text = '# How long we keep data\n\nCookies: 13 months\n\nOrders and everything around them: 7 years';
  expect(claimsOf(read(text), 'retention').map(({ quote }) => quote)).toEqual([
    'Orders and everything around them: 7 years',
  ]);
});

test.each<[PolicyLanguage, string]>([
  ['fi', 'Tietosisällöstä tallennetaan varmuuskopioita.'],
  ['sv', 'Vi sparar säkerhetskopior av systemet.'],
  ['en', 'We keep backups of the store.'],
  ['fi', 'Rekisterinpitäjä poistaa käsittelyn tarkoituksen kannalta virheellisen tiedon.'],
])('that something is kept is no rule for how long: %s %s', (language, text) =>
  expect(claimsOf(read(text, language), 'retention')).toEqual([]),
);

test.each<[PolicyLanguage, string, string]>([
  ['de', 'In diesem Falle löschen wir Ihre Nachricht nach 14 Tagen.', 'Nachricht'],
  ['en', 'We never keep addresses of returns longer than 14 days.', 'addresses of returns'],
])('what is kept is no word of the way: %s %s', (language, text, subject) =>
  expect(claimsOf(read(text, language), 'retention').map(({ value }) => value.subject)).toEqual([subject]),
);

test('a point of a list is kept by the rule that introduces the list', () => {
  const text =
    '# How long do we keep data?\n\nFor some data a longer storage is required by law, for the following:\n\n- copies of the shop\u2019s database\n- receipts: 6 years';
  expect(claimsOf(read(text), 'retention').map(({ value, quote }) => [quote, value])).toMatchObject([
    ['For some data a longer storage is required by law, for the following:', {}],
    ['copies of the shop\u2019s database', { criteria: 'required by law, for the following' }],
    ['receipts: 6 years', { max: 'P6Y' }],
  ]);
});

test.each<[PolicyLanguage, string, string, string]>([
  [
    'en',
    'Some data are kept longer where a law, such as the Accounting Act, asks us to.',
    'data',
    'longer where a law, such as the Accounting Act, asks us to',
  ],
  ['en', 'We keep your e-mail address until you unsubscribe.', 'e-mail address', 'until you unsubscribe'],
])('what is kept and by which rule, in words that can be read alone: %s %s', (language, text, subject, criteria) => {
  const [told] = claimsOf(read(`# How long do we keep data?\n\n${text}`, language), 'retention');
  expect(told?.value).toEqual({ subject, criteria });
});
