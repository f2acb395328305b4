import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../../utils/policy/blocks/blocks-from-text.ts';
import type { Block, ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';

const short = (blocks: Block[], language: PolicyLanguage, kind: ClaimKind): string[] =>
  readPolicy(blocks, { language }).claims.flatMap((claim) => {
    const value = claim.kind === kind ? shortForm(claim) : undefined;
    return value === undefined ? [] : [value];
  });

/** What a short notice says of one kind, in short form. */
const told = (language: PolicyLanguage, kind: ClaimKind, text: string): string[] =>
  short(blocksFromText(text), language, kind);

describe('what is yours', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    [
      'de',
      '## Dann\n\nDann wollen wir deinen Namen, deine Anschrift und deine E-Mail wissen.',
      ['name', 'postal-address', 'email'],
    ],
    [
      'fi',
      '## Kun tilaat\n\nLomakkeessa kysyn nimesi, osoitteesi ja sähköpostiosoitteesi.',
      ['name', 'postal-address', 'email'],
    ],
    ['de', '## Kauf\n\nWir kümmern uns um die Abwicklung Ihrer Bestellung und Ihrer Anfragen.', []],
    ['de', '## Verarbeiten von Vertragsdaten\n\nWir freuen uns.', []],
  ])('%s: %s', (language, text, kinds) => {
    expect(told(language, 'data.category', text)).toEqual(kinds);
  });
});

describe('grounds', () => {
  test('a point without its article, in parentheses of its own', () => {
    const text =
      'Unser Interesse ist der Betrieb (Art. 6 Abs. 1 Buchstabe f DSGVO).\n\nWir liefern dir (Buchstabe b). Rechnungen heben wir auf (Buchstabe c).';
    expect(told('de', 'legalBasis', text).sort()).toEqual(['6(1)(b)', '6(1)(c)', '6(1)(f)']);
    expect(told('de', 'legalBasis', 'Das steht im Anhang (Buchstabe b).')).toEqual([]);
  });

  test('parentheses in a sentence of purposes, whatever its heading', () => {
    const text = 'Vi behöver uppgifterna för att boka kursen (avtalet mellan oss) och för att bokföra (lag).';
    expect(told('sv', 'legalBasis', text)).toEqual(['6(1)(b)', '6(1)(c)']);
  });
});

describe('ages below a heading about children', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['de', '## Kinder\n\nUnter 16? Dann frag bitte deine Eltern.', ['16']],
    ['en', '## Children\n\nAnyone under thirteen needs a grown-up to order.', ['13']],
    ['en', '## Children\n\nWe sell toys to people of all ages.', []],
  ])('%s: %s', (language, text, ages) => {
    expect(told(language, 'minors', text).filter((age) => age !== 'stated')).toEqual(ages);
  });
});

test('a row on what one may ask for tells no period', () => {
  const rows = [
    ['You want…', 'What we will do'],
    ['to know what we hold', 'send you a copy in a month'],
    ['an error put right', 'correct it'],
  ];
  const cells: Block[] = rows.flatMap((row, at) =>
    row.map((text, column): Block => ({ role: 'cell', text, cell: { table: 0, row: at, column, header: at === 0 } })),
  );
  expect(short([{ role: 'heading2', text: 'Your rights' }, ...cells], 'en', 'retention')).toEqual([]);
  expect(short([{ role: 'heading2', text: 'How long we keep it' }, ...cells], 'en', 'retention')).toEqual(['P1M']);
});

test('firms in a list of terms about recipients', () => {
  const blocks: Block[] = [
    { role: 'heading2', text: 'Who receives data' },
    { role: 'dt', text: 'Letters' },
    { role: 'dd', text: 'Letterloft' },
    { role: 'dt', text: 'Card payments' },
    { role: 'dd', text: 'Lamp Pay Limited' },
    { role: 'dt', text: 'Country' },
    { role: 'dd', text: 'Switzerland' },
  ];
  expect(short(blocks, 'en', 'recipient')).toEqual(['Letterloft', 'Lamp Pay Limited']);
});

test.each<[PolicyLanguage, ClaimKind, string, string[]]>([
  ['sv', 'dpo.name', 'Vårt dataskyddsombud heter Per Påhittad och nås per telefon.', ['Per Påhittad']],
  [
    'fi',
    'recipient',
    'Tiedot saa kirjanpitäjäni. Kirjanpitäjäni Numeroneuvo Ky:n kautta tiedot siirretään eteenpäin.',
    ['Numeroneuvo Ky'],
  ],
  ['fi', 'controller.name', 'Toiminimeni on Paja Kivi. Y-tunnusta ei ole.', ['Paja Kivi']],
  [
    'en',
    'transfer',
    '## International transfers\n\nData go to Switzerland. The Commission has found the level of protection adequate.',
    ['adequacy CH'],
  ],
  ['fi', 'transfer', 'Tietoja siirretään Sveitsiin. Komissio on todennut Sveitsin tason riittäväksi.', ['adequacy CH']],
  ['de', 'retention', '## Stöbern\n\nNach einer Woche sind die Protokolle wieder weg.', ['P1W']],
  [
    'sv',
    'right',
    'Du kan få ut allt vi har om dig, få det ändrat, få det spärrat och få det som fil.',
    ['15', '16', '18', '20'],
  ],
])('%s %s: %s', (language, kind, text, expected) => {
  expect(told(language, kind, text)).toEqual(expected);
});
