import { expect, test } from 'vitest';
import { findDates } from '../../../../utils/policy/words/dates.ts';
import { tokenise } from '../../../../utils/policy/words/tokenise.ts';

const find = (text: string, wide = false): string[] => {
  const tokens = tokenise(text);
  return findDates(tokens, 0, tokens.count, wide).map((date) => date.iso);
};

test.each([
  ['(Last update, June 8, 2021)', '2021-06-08'],
  ['8 June 2021', '2021-06-08'],
  ['8th of June, 2021', '2021-06-08'],
  ['den 8 juni 2021', '2021-06-08'],
  ['8. Juni 2021', '2021-06-08'],
  ['8. kesäkuuta 2021', '2021-06-08'],
  ['8.6.2021', '2021-06-08'],
  ['2021-06-08', '2021-06-08'],
  ['08/06/2021', '2021-06-08'],
  ['06/28/2021', '2021-06-28'],
  ['1.3.24', '2024-03-01'],
  ['Stand: April 2021', '2021-04'],
  ['24 January 2023Previous', '2023-01-24'],
])('%s', (text, iso) => expect(find(text)).toEqual([iso]));

test('what no calendar has is no date', () => {
  expect(find('31.2.2021, 40.1.2021, 1.13.2021, 10.0.0.1, version 5.10.12.3')).toEqual([]);
});

test('29 February only in leap years', () => {
  expect(find('29.2.2024 and 29.2.2023')).toEqual(['2024-02-29']);
});

test('months of other languages when asked for', () => {
  expect(find('8 juin 2021')).toEqual([]);
  expect(find('8 juin 2021', true)).toEqual(['2021-06-08']);
  expect(find('1er février 2025', true)).toEqual(['2025-02-01']);
  expect(find('1º de febrero de 2025', true)).toEqual(['2025-02-01']);
});
