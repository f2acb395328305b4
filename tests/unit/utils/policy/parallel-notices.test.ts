import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../../utils/policy/index.ts';
import { blocksOf } from '../../../fixtures/policies/score.ts';
import { told } from '../../../fixtures/policies/told.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/policies/parallel');
const LANGUAGES = ['fi', 'sv', 'de'];

/** Whole notices of invented shops, each written in four languages. */
const notices = [...new Set(readdirSync(FOLDER).map((file) => file.split('.')[0] ?? ''))];

const read = (notice: string, language: string): string[] =>
  [...new Set(readPolicy(blocksOf(join(FOLDER, `${notice}.${language}.html`))).claims.map(told))].sort();

describe.each(notices)('%s', (notice) => {
  const english = read(notice, 'en');

  test('says much', () => {
    expect(english.length).toBeGreaterThan(25);
  });

  test.each(LANGUAGES)('says in %s what it says in English', (language) => {
    expect(read(notice, language)).toEqual(english);
  });
});
