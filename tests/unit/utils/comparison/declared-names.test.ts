import { expect, test } from 'vitest';
import families from '../../../../utils/comparison/data/cookie-families.json' with { type: 'json' };
import { type DeclaredCookieClaim, declaredNames } from '../../../../utils/comparison/declared-names.ts';
import { namePattern } from '../../../../utils/comparison/name-pattern.ts';
import { comparing, declared } from '../../../support/comparisons.ts';

const [policy] = comparing([]).policies;
const indexOf = (...names: string[]) =>
  declaredNames(
    names.flatMap((name) => {
      const claim = declared(name, 60);
      return policy && claim.kind === 'cookie' ? [{ claim, policy } as DeclaredCookieClaim] : [];
    }),
  );
const covering = (names: string[], name: string) =>
  indexOf(...names)
    .covering(name)
    .map(({ claim }) => claim.value.name);

test.each<[string, string[], string, string[]]>([
  ['its very name before a pattern', ['_ga_*', '_ga_X'], '_ga_X', ['_ga_X']],
  ['every row of its very name', ['a', 'a'], 'a', ['a', 'a']],
  ['a pattern where the name is not there', ['_ga_*', '_gat'], '_ga_Y', ['_ga_*']],
  ['a pattern that begins with a placeholder', ['<id>_seen', 'x'], 'shop_seen', ['<id>_seen']],
  ['another member of its family', ['_ga_ABC'], '_ga_XYZ', ['_ga_ABC']],
  ['the family before other capitals', ['_GA_XYZ', '_ga_ABC'], '_ga_XYZ', ['_ga_ABC']],
  ['the name in other capitals', ['PHPSessID'], 'PHPSESSID', ['PHPSessID']],
  ['nothing by a part of the name', ['id', '_ga'], '_gid', []],
  ['nothing of another family', ['_ga_ABC'], '_gat_ABC', []],
])('a name is covered by %s', (_, names, name, expected) => {
  expect(covering(names, name)).toEqual(expected);
});

test('the answer for a name does not change when it is asked again', () => {
  const names = indexOf('_ga_*');
  expect(names.covering('_ga_1')).toBe(names.covering('_ga_1'));
  expect(names.size).toBe(1);
});

test('every family covers a name of its own, and holds its members together', () => {
  for (const family of families.families) {
    const [one, other] = [family.replace('*', '12345'), family.replace('*', 'abcde')];
    expect(namePattern(family).covers(one), family).toBe(true);
    expect(covering([one], other), family).toEqual([one]);
  }
});
