import { expect, test } from 'vitest';
import { findPhones } from '../../../../utils/policy/addresses/phones.ts';
import { tokenise } from '../../../../utils/policy/words/tokenise.ts';

const find = (text: string): string[] => findPhones(text, tokenise(text)).map((phone) => phone.value);

test('groups of digits with their marks, seven to fifteen digits', () => {
  expect(find('Tel. +358 40 123 4567, 0361 / 12 34 56 - 0 or 123 45')).toEqual([
    '+358 40 123 4567',
    '0361 / 12 34 56 - 0',
  ]);
});

test('digits inside words, paths and addresses are none', () => {
  expect(find('id_1234567890 /12345678 a1234567 12345678901234567')).toEqual([]);
});
