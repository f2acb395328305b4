import { expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

test.each<[PolicyLanguage, string, string[]]>([
  ['en', 'The cookie LampBasket lasts 30 days.', ['LampBasket']],
  ['de', 'Die Cookies LampenWahl und LampenKorb haben eine Laufzeit von einem Jahr.', ['LampenWahl', 'LampenKorb']],
  ['sv', 'Kakan LampKorg sparas i 30 dagar.', ['LampKorg']],
  ['fi', 'Eväste LamppuKori säilyy 30 päivää.', ['LamppuKori']],
  ['en', 'The cookies YouTube and LinkedIn set last 1 year.', []],
  ['en', 'With LampTalk you can see for 30 days which cookies were set.', []],
])('a name of joined words beside the word for a cookie: %s %s', (language, text, names) => {
  expect(claimsOf(read(text, language), 'cookie').map(({ value }) => value.name)).toEqual(names);
});
