import { expect, test } from 'vitest';
import { tokenise } from '../../../../utils/policy/words/tokenise.ts';

const words = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => tokens.vocabulary[tokens.word[i] ?? 0] ?? '');
};

test('a unit glued to its number is a token of its own', () => {
  expect(words('15min-24 months')).toEqual(['15', 'min', '-', '24', 'months']);
});

test('an apostrophe between letters belongs to the word, in either form', () => {
  expect(words("l’tur doesn't")).toEqual(["l'tur", "doesn't"]);
});

test('offsets cover the surface whatever the case', () => {
  const text = 'Kakor ÄR kakor';
  const tokens = tokenise(text);
  expect(tokens.vocabulary).toEqual(['kakor', 'är']);
  expect(text.slice(tokens.start[1], tokens.end[1])).toBe('ÄR');
});

test('more words than the first table holds are all told apart', () => {
  const text = Array.from(
    { length: 9000 },
    (_, i) =>
      `w${'abcdefghij'[i % 10]}x${'klmnopqrst'[Math.floor(i / 10) % 10]}y${'uvwxyzabcd'[Math.floor(i / 100) % 10]}z${'efghijklmn'[Math.floor(i / 1000)]}`,
  ).join(' ');
  expect(new Set(words(text)).size).toBe(9000);
});
