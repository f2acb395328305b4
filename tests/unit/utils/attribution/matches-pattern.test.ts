import { expect, test } from 'vitest';
import { matchesPattern } from '../../../../utils/attribution/matches-pattern.ts';

test.each([
  ['same', 'same', true],
  ['same', 'sameness', false],
  ['s_vi*', 's_vi', true],
  ['s_vi*', 's_vi_abc', true],
  ['s_vi*', 'xs_vi', false],
  ['*.js', '/a/b.js', true],
  ['/ee/*/interact', '/ee/va6/v1/interact', true],
  ['/ee/*/interact', '/ee/interact', false],
  ['/ee/*/interact', '/ee/v1/interact/more', false],
  ['a.c', 'abc', false],
  ['', '', true],
])('%j and %j: %j', (pattern, text, wanted) => {
  expect(matchesPattern(pattern, text)).toBe(wanted);
});
