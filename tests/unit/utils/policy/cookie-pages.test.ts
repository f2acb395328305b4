import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const rows = (text: string, language: PolicyLanguage = 'en'): string[] =>
  claimsOf(read(text, language), 'cookie').map(({ value: { name, lifetime, category, provider, purpose } }) =>
    [name, lifetime.iso ?? lifetime.kind, category ?? '-', provider ?? '-', purpose ?? '-'].join(' | '),
  );

describe('tables that shops copied from elsewhere', () => {
  test('a first row whose name is told in words, in marked cells and in flat lines', () => {
    const head = ['Name', 'Category', 'Type', 'Source', 'Storage time', 'Description'];
    const table = [
      head,
      ['A name made by chance', 'Essential', 'Session', 'own', 'per session', `Needed for ${'the '.repeat(30)}page`],
      ['till_one', 'Essential', 'Persistent', 'Klarna', 'up to 365 days', 'Keeps the till open'],
      ['till_two', 'Analytical', 'Persistent', 'Google', 'up to 2 years', 'Counts the tills'],
    ];
    const expected = [
      'till_one | P365D | necessary | Klarna | Keeps the till open',
      'till_two | P2Y | analytics | Google | Counts the tills',
    ];
    expect(rows(table.flatMap((row) => row.map((cell) => `${cell} |`)).join('\n'))).toEqual(expected);
    expect(rows(`Cookie table\n\n${table.map((row) => row.join(' ')).join('\n')}`)).toEqual(expected);
  });

  test('names of plain words in small letters, some of them sure, with units of one letter', () => {
    expect(
      rows(
        'Remove me\n\nCookies Necessary for the Till to Work:\n\nName Function Duration\n_ab Used by the owner. 2y\nc Used at the till. 1y\ncart Used for the basket. 2w\ncart_sum Set where the sum is told. 30min\nhide_it Used at the till. session',
      ),
    ).toEqual([
      '_ab | P2Y | necessary | - | Used by the owner.',
      'c | P1Y | necessary | - | Used at the till.',
      'cart | P2W | necessary | - | Used for the basket.',
      'cart_sum | PT30M | necessary | - | Set where the sum is told.',
      'hide_it | session | necessary | - | Used at the till.',
    ]);
    expect(
      rows(
        '| NAME |\nFUNCTION |\nDURATION |\n| _ab |\nUsed by the owner. |\n30min |\n| c |\nUsed at the till. |\n1y |',
      ),
    ).toEqual(['_ab | PT30M | - | - | Used by the owner.', 'c | P1Y | - | - | Used at the till.']);
    expect(rows('Name Function Duration\nwool Used by the owner. 2y\nsocks Used for feet. 1y')).toEqual([]);
  });

  test('rows without any heading or words around them', () => {
    expect(
      rows(
        '| Facebook | Marketing | _fbp | 3 months | Shows ads for socks. |\n| Google | Functional | basket_id | 30 days | Keeps the basket. |\n| Shop | Functional | locale | 1 year | Keeps the language. |',
      ),
    ).toEqual([
      '_fbp | P3M | marketing | Facebook | Shows ads for socks.',
      'basket_id | P30D | functional | Google | Keeps the basket.',
      'locale | P1Y | functional | Shop | Keeps the language.',
    ]);
  });

  test('a cell that was left out moves the others back', () => {
    expect(
      rows(
        '# Cookies\n\nName | Type | Source | Storage time | Description\n---|---|---|---|---\ntill_one | Essential | own | 2 days | Keeps the till open for the next customer who comes.\n_qa | Analytical | 2 years | Counts how many customers have come and gone again. |',
      ),
    ).toEqual([
      'till_one | P2D | necessary | own | Keeps the till open for the next customer who comes.',
      '_qa | P2Y | analytics | - | Counts how many customers have come and gone again.',
    ]);
  });

  test('the line above a table says what class its cookies are of', () => {
    expect(
      rows(
        'List of cookies\nCookies necessary for the till\nName | Function | Duration |\n---|---|---|\n_ab | Used by the owner. | 2y |\nReporting and counting\nName | Function | Duration |\n---|---|---|\n_cd | Counts visits. | 2w |',
      ).map((row) => row.split(' | ')[2]),
    ).toEqual(['necessary', 'analytics']);
  });
});

describe('cells that say more or less than a name', () => {
  test('the name in parentheses behind words for it, and whose it is said by party alone', () => {
    expect(
      rows(
        '# Cookies\n\n| Category | Cookie | Provider | Purpose | Lifetime |\n|---|---|---|---|---|\n| Necessary | token (XSRF-TOKEN) | First party | guards the till | until browser close |\n| Non-essential | session cookie (till_session or the like) | Third party | Google Analytics counts | 2 hours |',
      ),
    ).toEqual([
      'XSRF-TOKEN | session | necessary | - | guards the till',
      'till_session | PT2H | analytics | Google Analytics | Google Analytics counts',
    ]);
  });
});

describe('names and labels in lines', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    [
      'en',
      '# Cookies\n\nOur cookies: Name: till_id Expires: 2 days Purpose: keeps the till open Name: _qa Expires: 1 year Purpose: counts',
      ['till_id | P2D | - | - | keeps the till open', '_qa | P1Y | - | - | counts'],
    ],
    [
      'de',
      '# Cookies\n\nName: kasse_id, Anbieter: Wollstube, Speicherdauer: 2 Tage, Zweck: hält die Kasse offen',
      ['kasse_id | P2D | - | Wollstube | hält die Kasse offen'],
    ],
    [
      'sv',
      '# Kakor\n\nkassa_id\nHåller kassan öppen för dig.\nLagringstid: 2 dagar\nkassaVal\nMinns hur du vill betala.\nLagringstid: 1 år',
      ['kassa_id | P2D | - | - | Håller kassan öppen för dig.', 'kassaVal | P1Y | - | - | Minns hur du vill betala.'],
    ],
    [
      'fi',
      '# Evästeet\n\nKassa käyttää näitä evästeitä:\n\n- kassa_id\n- kassa_summa',
      ['kassa_id | unknown | - | - | -', 'kassa_summa | unknown | - | - | -'],
    ],
  ])('%s: %s', (language, text, expected) => expect(rows(text, language)).toEqual(expected));

  test('no names', () => {
    expect(rows('# Cookies\n\nYour cookie opt-in is kept for 365 days.')).toEqual([]);
    expect(rows('# Orders\n\nWe store:\n\n- order_id\n- order_sum')).toEqual([]);
  });
});

test('a date with hyphens around the month', () => {
  expect(claimsOf(read('# Cookies\n\nZuletzt aktualisiert: 13-dezember-2023', 'de'), 'policy.updated')[0]?.value).toBe(
    '2023-12-13',
  );
});

test('most browsers can refuse', () => {
  const text = '# Evästeet\n\nUseimmilla selaimilla voit estää kaikki evästeet.';
  expect(claimsOf(read(text, 'fi'), 'consent.optOut').map(({ value }) => value.means)).toEqual(['browser']);
});
