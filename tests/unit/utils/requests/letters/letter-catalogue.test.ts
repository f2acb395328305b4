import { expect, test } from 'vitest';
import { letterCatalogue, letterForRight } from '../../../../../utils/requests/index.ts';

test.each([
  ['7(3)', 'withdrawal'],
  ['7', 'withdrawal'],
  ['15', 'access'],
  ['16', 'rectification'],
  ['17', 'erasure'],
  ['18', 'restriction'],
  ['19', 'recipients'],
  ['20', 'portability'],
  ['21', 'objection'],
  ['21(1)', 'objection'],
  ['21(2)', 'marketing'],
  ['22', 'automated'],
])('Article %s has a letter: %s', (article, letter) => {
  expect(letterForRight(article)).toBe(letter);
});

test.each(['', '14', '23', '15(1)', 'access', '__proto__'])('%j has none', (article) => {
  expect(letterForRight(article)).toBeNull();
});

test('ten rights, four bundles, seven follow-ups and two complaints, each in four languages', () => {
  const entries = letterCatalogue();
  const kinds = Map.groupBy(entries, ({ kind }) => kind);
  expect([...kinds].map(([kind, list]) => [kind, list.length / 4])).toEqual([
    ['request', 14],
    ['follow-up', 7],
    ['complaint', 2],
  ]);
  expect(entries.every(({ elements }) => elements.every(({ text }) => text !== ''))).toBe(true);
});

test('another law has other elements', () => {
  const ids = (law: 'eu' | 'uk' | 'ch') => letterCatalogue(law).flatMap(({ elements }) => elements.map(({ id }) => id));
  expect(ids('uk')).toContain('uk-complaint');
  expect(ids('eu')).not.toContain('uk-complaint');
  expect(ids('ch')).not.toContain('categories');
});
