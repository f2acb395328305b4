import { expect, test } from 'vitest';
import { isDistinctCookieName, splitCookieNames } from '../../../../utils/policy/cookies/cookie-names.ts';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

test('several names in a cell, a repeated label, a remark behind', () => {
  expect(splitCookieNames('_gat\n_ga\n_gid')).toEqual(['_gat', '_ga', '_gid']);
  expect(splitCookieNames('_ga, _ga_*')).toEqual(['_ga', '_ga_*']);
  expect(splitCookieNames('Name: lw_basket')).toEqual(['lw_basket']);
  expect(splitCookieNames('_fbp (Facebook)')).toEqual(['_fbp']);
  expect(splitCookieNames('br_<primaryKey>')).toEqual(['br_<primaryKey>']);
  expect(splitCookieNames('till_notice[notice id]')).toEqual(['till_notice[notice id]']);
  expect(splitCookieNames('the choice (localStorage: cc_v1)')).toEqual(['cc_v1']);
  expect(splitCookieNames('wp-settings-*, wp_in_* *')).toEqual(['wp-settings-*', 'wp_in_*']);
  expect(['Our own cookies', '1', '*'].flatMap(splitCookieNames)).toEqual([]);
  expect(['7.Cookies', 'Traffic-', '**Storage**'].flatMap(splitCookieNames)).toEqual([]);
});

test('words and hosts are no distinct names', () => {
  expect(['_ga', '1P_JAR', 'i18next', 'IDE', 'wp-settings-{id}'].every(isDistinctCookieName)).toBe(true);
  expect(['Analytics', 'Google', 'shop.example', 'https://x.example'].some(isDistinctCookieName)).toBe(false);
});

test.each<[PolicyLanguage, string, string[]]>([
  ['sv', 'Cookien från Meta sparas i tre månader.', []],
  ['sv', 'Cookien fr från Meta sparas i tre månader.', ['fr P3M']],
  ['de', 'Der Cookie STÜCKLISTE wird 2 Jahre gespeichert.', []],
  ['de', 'Wir verwenden den Cookie größe_id, der 2 Jahre bleibt.', []],
  ['fi', 'Eväste tila_ä2 säilyy vuoden ja eväste tila_a2 kuukauden.', ['tila_a2 P1M']],
])('%s: a letter with a mark is a letter, no end of a name: %s', (language, text, expected) =>
  expect(
    claimsOf(read(`# Cookies\n\n${text}`, language), 'cookie').map(
      ({ value }) => `${value.name} ${value.lifetime.iso}`,
    ),
  ).toEqual(expected),
);

test.each<[PolicyLanguage, string]>([
  ['en', 'Storage time (years)'],
  ['fi', 'Säilytysaika (vuotta)'],
  ['sv', 'Lagringstid (år)'],
  ['sv', 'Lagringstid i år'],
  ['de', 'Dauer (Jahre)'],
])('%s: bare numbers below "%s" are years', (language, heading) =>
  expect(
    claimsOf(read(`| Cookie | ${heading} |\n| --- | --- |\n| _aa | 2 |\n| _bb | 1 |`, language), 'cookie').map(
      ({ value }) => value.lifetime.iso,
    ),
  ).toEqual(['P2Y', 'P1Y']),
);
