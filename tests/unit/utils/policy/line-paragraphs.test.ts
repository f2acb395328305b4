import { describe, expect, test } from 'vitest';
import type { ClaimKind, ClaimOf, PolicyLanguage, PolicyReading } from '../../../../utils/policy/model.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { claimsOf, read } from './read.ts';

const told = <K extends ClaimKind>(reading: PolicyReading, kind: K): (string | undefined)[] =>
  claimsOf(reading, kind).map((claim: ClaimOf<K>) => shortForm(claim));

/** Pages that come as one line a paragraph, without blank lines: what a line is about is told by the line above it. */
describe('a page of one line a paragraph', () => {
  const PAGE = `Privacy Notice
This notice tells visitors of our shop in plain words what happens to the details they leave with us when they buy yarn.
1. Data Controller
Plover Yarn Ltd
4 Quay Lane
Email: wool@plover.example
2. What We Collect
- Full name
- Delivery address
- Order history
3. How Long We Keep It
Order records: 6 years
Door logs: 90 days
Your Rights
You may ask for a copy of your data or have it deleted.`;

  test('has its titles found within', () => {
    const reading = read(PAGE);
    expect(told(reading, 'controller.name')).toEqual(['Plover Yarn Ltd']);
    expect(told(reading, 'data.category')).toEqual(['name', 'postal-address', 'purchase-history']);
    expect(told(reading, 'retention')).toEqual(['P6Y', 'P90D']);
    expect(told(reading, 'right').sort()).toEqual(['15', '17']);
  });

  test('quotes what stands there', () => {
    const reading = read(PAGE);
    for (const { quote, start, end } of reading.claims) expect(reading.text.slice(start, end)).toBe(quote);
  });

  test('lines of a table of contents head nothing', () => {
    const reading = read(`Overview of this long notice about the shop and its customers, its parts in their order below.
Data controller
What we collect
Retention
Your rights
Sources of the data
Visitors come to us by themselves, and all we know is what they write to us in a letter.`);
    expect(reading.sections).toBe(2);
  });
});

test.each<[PolicyLanguage, string, string, string]>([
  ['en', 'Data protection officer', 'Orla Finch', 'orla@heron.example'],
  ['de', 'Datenschutzbeauftragte', 'Orla Finch', 'orla@heron.example'],
  ['sv', 'Dataskyddsombud', 'Orla Finch', 'orla@heron.example'],
  ['fi', 'Tietosuojavastaava', 'Orla Finch', 'orla@heron.example'],
])('a title may be longer than the name below it: %s', (language, title, name, email) => {
  const reading = read(`Heron Oy\n\n${title}\n\n${name}\n\nE-mail: ${email}\n\nTel: +358 40 555 0101`, language);
  expect(told(reading, 'dpo.email')).toEqual([email]);
});

test('what stands below the next heading is no name for the one above', () => {
  const reading = read('# Privacy\n\n## Data controller\n\n[Name of the shop]\n\n## Kinds of data\n\nCustomer data');
  expect(told(reading, 'controller.name')).toEqual([]);
});

test.each<[PolicyLanguage, string]>([
  ['en', 'We keep these data after the end of the service for the following number of months: 12'],
  ['de', 'Wir bewahren diese Daten nach Ende des Dienstes für die folgende Anzahl von Monaten auf: 12'],
  ['sv', 'Vi sparar dessa uppgifter efter tjänstens slut under följande antal månader: 12'],
  ['fi', 'Säilytämme näitä tietoja palvelun päätyttyä seuraavan määrän kuukausia: 12'],
])('a period whose unit stands before its number: %s', (language, sentence) =>
  expect(told(read(sentence, language), 'retention')).toEqual(['P12M']),
);

test('the first row of a table whose lines only end in bars is its head', () => {
  const reading = read(`Name | Kept | Use |
---|---|---|
_ga | Persistent (2 years) | Counts visits |
_gat | Session | Slows requests down |`);
  expect(told(reading, 'cookie')).toEqual(['_ga P2Y', '_gat session']);
});
