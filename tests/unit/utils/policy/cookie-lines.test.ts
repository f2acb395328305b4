import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { blocksFromDom } from '../../../../utils/policy/blocks/blocks-from-dom.ts';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { claimsOf, read } from './read.ts';

const rows = (text: string, language: PolicyLanguage = 'en'): string[] =>
  claimsOf(read(text, language), 'cookie').map(({ value: { name, lifetime, purpose } }) =>
    [name, lifetime.iso ?? lifetime.kind, purpose ?? '-'].join(' | '),
  );

describe('cells below each other whose names are written like words', () => {
  test('where one of them is a name for sure, with what is said of it behind it', () => {
    expect(
      rows(
        'Our cookies\n\nName\n\nPurpose of use\n\nContent\n\nLifetime\n\ntill-view\n\nKeeps the number that guests need to see what they ordered and when it will come.\n\nNumber\n\nBrowser Session\n\ntill_turn\n\nKeeps the page you came from before you were asked to sign in at the till.\n\nAddress\n\nBrowser Session\n\ntill-words-store (local storage)\n\nKeeps the words of the till.\n\nWords\n\n24 hours',
      ),
    ).toEqual([
      'till-view | session | Keeps the number that guests need to see what they ordered and when it will come.',
      'till_turn | session | Keeps the page you came from before you were asked to sign in at the till.',
      'till-words-store | PT24H | Keeps the words of the till.',
    ]);
  });

  test('two columns below a title that could be a heading too', () => {
    const table =
      'Cookie Name\n\nFunction\n\ntill-view\n\nKeeps the number of the order.\n\ntill_turn\n\nKeeps the page.';
    expect(
      rows(`Cookies\n\nCookies that you asked for\n\n${table}\n\nOther Cookies\n\n${table.replaceAll('till', 'shop')}`),
    ).toEqual([
      'till-view | unknown | Keeps the number of the order.',
      'till_turn | unknown | Keeps the page.',
      'shop-view | unknown | Keeps the number of the order.',
      'shop_turn | unknown | Keeps the page.',
    ]);
  });

  test('boxes of a page', () => {
    const line = (cells: string): string =>
      `<div>${cells.replace(/[^|]+/g, '<div>$&</div>').replaceAll('|', '')}</div>`;
    const head = line('Name|Provider|Purpose|Expiry|Type');
    const { document } = parseHTML(
      `<h1>Our cookies</h1><h2>Necessary (2)</h2>${head}${line('tillChoice|Wool|Keeps the choice.|1 year|HTTP')}${line('cart|Wool|2 weeks|HTTP')}<h2>Marketing (1)</h2>${head}${line('_qa|Socks|Shows socks.|3 months|HTTP')}<p>Change it below.</p>`,
    );
    const cookies = claimsOf(readPolicy(blocksFromDom(document)), 'cookie');
    expect(cookies.map(({ value }) => [value.name, value.provider, value.lifetime.iso, value.category])).toEqual([
      ['tillChoice', 'Wool', 'P1Y', 'necessary'],
      ['cart', 'Wool', 'P2W', 'necessary'],
      ['_qa', 'Socks', 'P3M', 'marketing'],
    ]);
  });

  test('the first cell on a line of its own, the rest of the row on the next', () => {
    expect(
      rows(
        '# Cookies\n\n| Cookie | Purpose | Duration | Type |\n|---|---|---|---|\n_qa |\nCounts visits to the shop | 2 years | Analytics |\nIDE |\nShows socks | 1 year | Advertising |\n|||',
      ),
    ).toEqual(['_qa | P2Y | Counts visits to the shop', 'IDE | P1Y | Shows socks']);
  });

  test('cells that begin with a bar, rows that end with one', () => {
    expect(
      rows(
        '# Cookies\n\nThey are in the table below:\nCookie\n| Type\n| What it does\n| Duration\n|\ntill_id\n| Necessary\n| Keeps the\nbasket of the till\n| session\n|\nshopperID\n| Necessary\n| Knows you\n| 1 day\n|',
      ),
    ).toEqual(['till_id | session | Keeps the basket of the till', 'shopperID | P1D | Knows you']);
  });

  test('flat rows of a table without lengths', () => {
    const rest =
      'id_a Number of the shop integer\nid_b Number of the guest integer\nsum Check of the basket string\nid_c Number of the basket integer';
    expect(rows(`We keep this in cookies:\n\nCookie name Description Type\n${rest}`)).toEqual([
      'id_a | unknown | Number of the shop integer',
      'id_b | unknown | Number of the guest integer',
      'sum | unknown | Check of the basket string',
      'id_c | unknown | Number of the basket integer',
    ]);
    expect(rows(`We keep this in tables:\n\nName Description Type\n${rest}`)).toEqual([]);
  });

  test('cells of several lines', () => {
    expect(
      rows(
        '# Cookies\n\n| Name |\nDescription |\nExpires |\n| __qa |\nThis cookie is written when you come\nto the shop for the first time. The\n__qa cookie counts. |\n2 years from then. |\n| __qb |\nThis cookie ends after 30 minutes\nof doing nothing. |\n3 days |',
      ),
    ).toEqual([
      '__qa | P2Y | This cookie is written when you come to the shop for the first time. The __qa cookie counts.',
      '__qb | P3D | This cookie ends after 30 minutes of doing nothing.',
    ]);
  });
});

describe('names above what is told of them', () => {
  test('written like words among names for sure, with their labels further down', () => {
    expect(
      rows(
        'Cookies you asked for\n\ntill-view\n\nKeeps the number of the order.\n\n- Is Secure? No\n- Expiration Policy: Session\n\ntill_turn\n\nKeeps the page.\n\nIt cannot be turned off.\n\n- Is Secure? No\n- Expiration Policy: Duration 1 year. Cleared when told.\n\nX-Till-Vary\n\nMakes the till fast.\n\nCookies that stay (ours)\n\ntil_err\n\nTells that something went wrong.',
      ),
    ).toEqual([
      'till-view | session | Keeps the number of the order.',
      'till_turn | P1Y | Keeps the page.',
      'X-Till-Vary | unknown | Makes the till fast',
      'til_err | unknown | Tells that something went wrong',
    ]);
  });

  test.each<[PolicyLanguage, string, string[]]>([
    [
      'sv',
      '# Kakor\n\nNamn KASSA_vald\n\nTyp: Session\n\nAnvändning: Minns valet\n\nTid: Förfaller när webbläsaren stängs',
      ['KASSA_vald | session | Minns valet'],
    ],
    ['sv', '# Kakor\n\nCookien kassa_vald sparar det språk du väljer.', ['kassa_vald | unknown | -']],
    ['de', '# Cookies\n\nDas Cookie kasse_wahl merkt sich die Sprache.', ['kasse_wahl | unknown | -']],
    ['fi', '# Evästeet\n\nEväste kassa_valinta muistaa kielen.', ['kassa_valinta | unknown | -']],
    ['en', '# Cookies\n\nThe till_choice cookie remembers the language.', ['till_choice | unknown | -']],
    ['en', '# Cookies\n\nWe do not set the cookie till_choice.', []],
    ['en', '# Cookies\n\nUnder the law (§205a) and the ePrivacy Directive needed cookies need no consent.', []],
  ])('%s: %s', (language, text, expected) => expect(rows(text, language)).toEqual(expected));
});

test.each<[PolicyLanguage, string]>([
  ['en', '# Cookies\n\nWe use these cookies:\n\n- _aa and _bb are used to count visits.\n- _cc keeps your basket.'],
  ['fi', '# Evästeet\n\nKäytämme näitä evästeitä:\n\n- _aa ja _bb laskevat käyntejä.\n- _cc säilyttää korin.'],
  ['sv', '# Kakor\n\nVi använder dessa kakor:\n\n- _aa och _bb räknar besök.\n- _cc minns din varukorg.'],
  ['de', '# Cookies\n\nWir nutzen diese Cookies:\n\n- _aa und _bb zählen Besuche.\n- _cc merkt sich den Warenkorb.'],
])('%s: items that begin with a name and go on as a sentence', (language, text) => {
  expect(rows(text, language).map((row) => row.split(' | ')[0])).toEqual(['_aa', '_bb', '_cc']);
  // what a list about something else begins with
  expect(rows(text.replace(/^#.*/, '# Socks').replace(/.*:\n/, 'Socks:\n'), language)).toEqual([]);
});

test('names and what is told of them in turns, the whole as long as a table of four columns', () => {
  const told = [
    '_aa',
    'Counts.',
    '_aa_gtag_**',
    'Slows us down. Ends after 10 minutes.',
    '_bb',
    'Counts for 24 hours.',
  ];
  expect(rows(['Cookies', ...told, '__cc', 'Guards.', 'till_id', 'Sums up.', 'till_no', 'Turns.'].join('\n'))).toEqual([
    '_aa | unknown | Counts',
    '_aa_gtag_** | PT10M | Slows us down',
    '_bb | PT24H | -',
    '__cc | unknown | Guards',
    'till_id | unknown | Sums up',
    'till_no | unknown | Turns',
  ]);
});

test('a table of two names that only their last part gives away', () => {
  const table = (title: string): string =>
    `# ${title}\n\n| Namn | Beskrivning | Livslängd |\n|---|---|---|\n| KB-Session | Kassan | Ett dygn |\n| KB-Session.sig | Kassan | Ett dygn |`;
  expect(rows(table('Cookies i butiken'), 'sv')).toEqual([
    'KB-Session | P1D | Kassan',
    'KB-Session.sig | P1D | Kassan',
  ]);
  expect(rows(table('Kurser i butiken'), 'sv')).toEqual([]);
});

test('marks of Markdown are no part of a name', () => {
  expect(
    rows(
      '# Cookies\n\n**till_id**\\\nKeeps the till for 3 days.\n\n* __`_aa`__: counts visits\n* __`_bb`__: counts more',
    ),
  ).toEqual([
    'till_id | P3D | Keeps the till for 3 days',
    '_aa | unknown | counts visits',
    '_bb | unknown | counts more',
  ]);
});

test('rows without lines between their cells, wrapped: each ends with its length, however it begins', () => {
  const lines = [
    'Name Function Duration',
    '_aa Counts the visitors of the till for the reports of the week. 2y',
    'till_<<id>> Guards the till while you pay for what you chose. 3w',
    'till-state Keeps the state of the till between two visits of the shop. 24h',
    '__bb Used by the counter to determine session status.',
  ];
  expect(
    rows(`Cookies of the till\n\n${lines.join('\n')}`).map((row) => row.split(' | ').slice(0, 2).join(' ')),
  ).toEqual(['_aa P2Y', 'till_<<id>> P3W', 'till-state PT24H', '__bb unknown']);
});

test.each<[PolicyLanguage, string]>([
  ['en', 'If you agree, Google Analytics may set cookies such as _aa, _aa_* and others. Stripe sets __bb and __cc.'],
  ['fi', 'Jos suostut, Google Analytics käyttää evästeitä kuten _aa, _aa_* ja muita. Stripe asettaa __bb ja __cc.'],
  ['sv', 'Om du samtycker sätter Google Analytics kakor såsom _aa, _aa_* och andra. Stripe sätter __bb och __cc.'],
  ['de', 'Wenn Sie zustimmen, setzt Google Analytics Cookies wie _aa, _aa_* und andere. Stripe setzt __bb und __cc.'],
])('%s: some of the cookies of a firm, and what it sets', (language, text) => {
  expect(rows(`# ${{ fi: 'Evästeet', sv: 'Kakor' }[language as 'fi'] ?? 'Cookies'}\n\n${text}`, language)).toEqual(
    ['_aa', '_aa_*', '__bb', '__cc'].map((name) => `${name} | unknown | -`),
  );
});
