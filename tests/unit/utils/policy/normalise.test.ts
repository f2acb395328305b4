import { expect, test } from 'vitest';
import { normalise } from '../../../../utils/policy/words/normalise.ts';

test('invisible characters go, blanks become one space, line feeds stay', () => {
  expect(normalise('  Per\u00ADsonal\u00A0\u2009data\t is\u200B kept \n\n  here ')).toBe('Personal data is kept\nhere');
});

test('composed and decomposed letters are the same', () => {
  expect(normalise('a\u0308')).toBe('ä');
});
