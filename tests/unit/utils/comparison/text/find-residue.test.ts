import { expect, test } from 'vitest';
import data from '../../../../../utils/comparison/data/residue.json' with { type: 'json' };
import { findBlankContact } from '../../../../../utils/comparison/text/find-blank-contact.ts';
import { findBrokenReference } from '../../../../../utils/comparison/text/find-broken-reference.ts';
import { findResidue } from '../../../../../utils/comparison/text/find-residue.ts';

const cut = (text: string, found: { start: number; end: number } | null) => found && text.slice(found.start, found.end);
const residue = (text: string) => cut(text, findResidue(text));
const reference = (text: string) => cut(text, findBrokenReference(text, 'en'));
const blank = (text: string) => cut(text, findBlankContact(text, 'en'));

test.each([
  ['We are [Company Name], the shop.', '[Company Name]'],
  ['Write to {{ email }}.', '{{ email }}'],
  ['Ask <your company name> first', '<your company name>'],
  ['of {%shop_name%} here', '{%shop_name%}'],
  ['Then lorem ipsum dolor', 'lorem ipsum'],
])('a gap of a template in %j', (text, gap) => {
  expect(residue(text)).toBe(gap);
});

test.each(['We use [1] cookies', 'a < b > c', '[sic]', '{', '[company', 'the name of the company', 'İ[x]', ''])(
  '%j has none',
  (text) => {
    expect(residue(text)).toBeNull();
  },
);

test('every entry of the data is found', () => {
  for (const words of data.brackets) expect(residue(`See [${words}].`), words).toBe(`[${words}]`);
  for (const words of data.phrases) expect(residue(`See ${words} here.`), words).toBe(words);
});

test.each([
  ['Is my data sold to others?\nMore in section “Will my data be sold to others?” below.', true],
  ['Is my data sold to others?\nSee "Is my data sold to others?" below.', false],
  ['Is my data sold to others?\nSee "The terms of some other document" below.', false],
  ['Is my data sold to others?\nClick "Will my data be sold to others?" below.', false],
  ['Your rights\nSee "rights" below.', false],
  ['Is my data sold to others?\nSee "Will my data be sold to others? below.', false],
])('%j refers to what is not there: %s', (text, broken) => {
  expect(reference(text) !== null).toBe(broken);
});

test.each([
  ['Write to us by e-mail:\n\nOr call us.', 'Write to us by e-mail:'],
  ['Contact by email:', 'Contact by email:'],
  ['Write by e-mail:\n\ninfo@shop.example', null],
  ['Write by e-mail: info@shop.example', null],
  ['Our rules for e-mail.', null],
  ['The following data:', null],
])('%j announces an address and has none: %j', (text, line) => {
  expect(blank(text)).toBe(line);
});

test('in a language that is read in part nothing is judged by its words', () => {
  expect(findBlankContact('e-mail:', 'und')).toBeNull();
  expect(findBrokenReference('A b c d e f\nsee "A b c d e g h"', 'und')).toBeNull();
});
