import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namePattern } from '../../../../utils/comparison/name-pattern.ts';
import { busyTime } from '../../../support/busy-time.ts';

const matchesName = (declared: string, name: string): boolean => namePattern(declared).covers(name);

const name = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_-]{0,20}$/).filter((text) => !/X{4,}|[_.-]x{3,}|x{4,}/.test(text));
/** A name that is whole: one that ends in a mark goes on with an identifier. */
const whole = name.filter((text) => !/[_.-]$/.test(text));

test('a plain name covers itself and nothing else', () => {
  fc.assert(
    fc.property(whole, name, (declared, seen) => {
      expect(matchesName(declared, declared)).toBe(true);
      expect(matchesName(declared, seen)).toBe(declared === seen);
    }),
  );
});

test('a part of a name never covers it', () => {
  fc.assert(
    fc.property(name, whole, name, (before, declared, behind) => {
      expect(matchesName(declared, before + declared)).toBe(false);
      expect(matchesName(declared, declared + behind)).toBe(false);
      expect(matchesName(declared, before + declared + behind)).toBe(false);
    }),
  );
});

test('a name cut off before an identifier covers what goes on behind it, and no other beginning', () => {
  fc.assert(
    fc.property(whole, name, (head, behind) => {
      expect(matchesName(`${head}_`, `${head}_${behind}`)).toBe(true);
      expect(matchesName(`${head}_`, `.${head}_${behind}`)).toBe(false);
    }),
  );
});

test('a star stands for anything between fixed ends, and only there', () => {
  fc.assert(
    fc.property(name, name, name, (head, middle, tail) => {
      expect(matchesName(`${head}*${tail}`, head + middle + tail)).toBe(true);
      expect(matchesName(`${head}*${tail}`, `.${head}${middle}${tail}`)).toBe(false);
      expect(matchesName(`${head}*${tail}`, `${head}${middle}${tail}.`)).toBe(false);
    }),
  );
});

/** The same question asked of a regular expression. */
const asRegExp = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((piece) => RegExp.escape(piece))
      .join('.*')}$`,
    's',
  );

test('stars mean what they mean in a regular expression', () => {
  const pattern = fc.stringMatching(/^[ab*]{0,8}$/).filter((text) => text.replaceAll('*', '') !== '');
  fc.assert(
    fc.property(pattern, fc.stringMatching(/^[ab]{0,10}$/), (declared, seen) => {
      expect(matchesName(declared, seen)).toBe(asRegExp(declared).test(seen));
    }),
    { numRuns: 1_000 },
  );
});

test('a hostile declaration is answered in a moment', () => {
  const busy = busyTime();
  matchesName('a*'.repeat(20_000), 'a'.repeat(128));
  matchesName('<'.repeat(50_000), 'a');
  matchesName('['.repeat(50_000), 'a');
  expect(busy()).toBeLessThan(500);
});
