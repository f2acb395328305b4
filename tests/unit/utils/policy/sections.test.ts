import { expect, test } from 'vitest';
import { claimsOf, read } from './read.ts';

test('a short line, a question and a numbered line open sections', () => {
  const reading = read(
    'How long is it kept?\n\nSix years.\n\n2. Your rights\n\nAccess, erasure.\n\nNot a heading because it ends in a stop.\n\nMore text follows here in the same section.',
  );
  expect(claimsOf(reading, 'retention').map((claim) => 'max' in claim.value && claim.value.max)).toEqual(['P6Y']);
});

test('an introduction to a list keeps the subject of its section', () => {
  const text =
    '# What is it used for?\n\nThe data is used\n\n- Maintaining the customer relationship\n- Preventing abuse';
  expect(claimsOf(read(text), 'purpose').map((claim) => claim.value.purpose)).toEqual([
    'customer-relationship',
    'fraud',
  ]);
});
