import { expect, test } from 'vitest';
import { languageFor } from '../../../../utils/i18n/index.ts';

test.each([
  ['sv', 'sv'],
  ['sv-FI', 'sv'],
  ['SV_se', 'sv'],
  ['en-GB', 'en'],
  ['svx', 'en'],
  ['nb-NO', 'en'],
  ['', 'en'],
])('a browser in %j is spoken to in %s', (tag, language) => {
  expect(languageFor('auto', tag)).toBe(language);
});

test('a choice counts more than the browser', () => {
  expect(languageFor('sv', 'en-GB')).toBe('sv');
  expect(languageFor('en', 'sv')).toBe('en');
});
