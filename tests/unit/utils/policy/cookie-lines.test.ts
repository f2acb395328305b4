import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
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
