import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../utils/comparison/index.ts';
import type { PolicyLanguage } from '../../../../utils/policy/index.ts';
import { type Behaviours, behaviourNames, behavioursOf, behaviourTable } from '../../../shop/conduct/behaviours.ts';
import { recordedComparison } from '../../../shop/conduct/recorded-comparison.ts';
import { busyTime } from '../../../support/busy-time.ts';
import { saying } from '../../../support/comparisons.ts';

const LANGUAGES: PolicyLanguage[] = ['en', 'fi', 'sv', 'de', 'und'];

describe('an honest shop', () => {
  const CONDUCT = behaviourNames.filter((one) => behaviourTable[one].kind === 'conduct');
  const honest = behavioursOf('honest');

  test('has no difference in any part of a visit, whatever it does and whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.subarray(CONDUCT),
        fc.constantFrom('accept', 'refuse', null),
        fc.constantFrom('en', 'fi', 'sv', 'de' as const),
        fc.nat(1_000),
        (off, choice, language, seed) => {
          const on: Behaviours = { ...honest, ...Object.fromEntries(off.map((one) => [one, false])) };
          const whole = recordedComparison(on, { language, choice });
          const part = { ...whole, seen: whole.seen.filter((_, index) => Math.sin(seed + index) > -0.4) };
          expect(compare(part).filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a hostile text', () => {
  const piece = fc.constantFrom(
    'not share ',
    'third party ',
    'if you ',
    '[',
    '{{',
    '"',
    'see "',
    '. ',
    '\n',
    'never ',
    'e-mail:',
    'İ',
    '𝒜',
    '\u0000',
    'a'.repeat(500),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('never makes a rule fail, and is quoted as it stands', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (words, language) => {
        const comparison = saying(words, {}, { language });
        for (const { said } of compare(comparison))
          if (said) expect(words.slice(said.start, said.end)).toBe(said.quote);
      }),
    );
  });

  test.each([
    'not share ',
    'not share third party if you ',
    'see "a b c" ',
    '[company',
    'e-mail:\n',
    'by using agree ',
  ])('of a hundred thousand letters of %j takes no more than a moment', (words) => {
    const long = words.repeat(Math.ceil(100_000 / words.length));
    const busy = busyTime();
    compare(saying(long));
    expect(busy()).toBeLessThan(2_000);
  });
});
