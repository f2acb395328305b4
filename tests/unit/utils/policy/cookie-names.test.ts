import { expect, test } from 'vitest';
import { isDistinctCookieName, splitCookieNames } from '../../../../utils/policy/cookies/cookie-names.ts';

test('several names in a cell, a repeated label, a remark behind', () => {
  expect(splitCookieNames('_gat\n_ga\n_gid')).toEqual(['_gat', '_ga', '_gid']);
  expect(splitCookieNames('_ga, _ga_*')).toEqual(['_ga', '_ga_*']);
  expect(splitCookieNames('Name: lw_basket')).toEqual(['lw_basket']);
  expect(splitCookieNames('_fbp (Facebook)')).toEqual(['_fbp']);
  expect(splitCookieNames('br_<primaryKey>')).toEqual(['br_<primaryKey>']);
  expect(splitCookieNames('Our own cookies')).toEqual([]);
});

test('words and hosts are no distinct names', () => {
  expect(['_ga', '1P_JAR', 'i18next', 'IDE', 'wp-settings-{id}'].every(isDistinctCookieName)).toBe(true);
  expect(['Analytics', 'Google', 'shop.example', 'https://x.example'].some(isDistinctCookieName)).toBe(false);
});
