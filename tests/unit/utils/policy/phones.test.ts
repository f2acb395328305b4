import { expect, test } from 'vitest';
import { findPhones } from '../../../../utils/policy/phones.ts';

test('groups of digits with their marks, seven to fifteen digits', () => {
  expect(findPhones('Tel. +358 40 123 4567, 0361 / 12 34 56 - 0 or 123 45').map((phone) => phone.value)).toEqual([
    '+358 40 123 4567',
    '0361 / 12 34 56 - 0',
  ]);
});

test('digits inside words, paths and addresses are none', () => {
  expect(findPhones('id_1234567890 /12345678 a1234567 12345678901234567')).toEqual([]);
});
