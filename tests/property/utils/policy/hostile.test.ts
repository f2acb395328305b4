import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Block } from '../../../../utils/policy/model.ts';
import { CHARACTER_LIMIT } from '../../../../utils/policy/policy-text.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';
import { countWork } from './count-work.ts';

const LENGTH = 8_000;
const filled = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
/** Whole pieces alone: V8 adds up blocks that ran equally often, and a piece cut off would tell them apart. */
const repeated = (piece: string) => (length: number) => piece.repeat(Math.floor(length / piece.length));
const plain = filled(readFileSync(join(import.meta.dirname, '../../../fixtures/policies/en-tinker.txt'), 'utf8'));

const HOSTILE: Record<string, (length: number) => string> = {
  'one letter': repeated('a'),
  'capital letters': repeated('A '),
  signs: repeated('@'),
  'half addresses': repeated('a@b.'),
  brackets: (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'bracketed signs': repeated('[at]'),
  digits: repeated('1 '),
  'digits and hyphens': repeated('12-'),
  postcodes: repeated('12345 Abc '),
  'one sentence of cues': repeated('withdraw consent right '),
  'legal forms': repeated('X Oy AB '),
  'firms that are controllers together': repeated('X Ltd joint controllers '),
  'relative clauses': repeated('Posti, which '),
  'names of cookies': repeated('cookie a_b a_c '),
  'a name without end': (length) => `cookie ${'aB'.repeat(length / 2)}`,
  'dates without a date': repeated('5/11 2025 updated '),
  'lengths of time': repeated('one year '),
  ages: repeated('children under 13 '),
  'short lines': repeated('x\n'),
  'labelled lines': repeated('Name: _ga\n'),
  'short headings': repeated('Rights?\n\n'),
  tags: repeated('</p><a '),
  'table cells': repeated('_ga\t2 years\n'),
  'cells with bars': repeated('_ga | 2 years\n'),
  'cells below each other': repeated('_ga\nvisits\n2 years\n'),
  'cells with a bar behind': repeated('_ga |\n2 years |\n'),
  'headings below each other': repeated('Name\nPurpose\nExpires\n_ga\n'),
  'flat rows': repeated('_ga visits 2 years\n'),
  'labels in one line': repeated('Name: _ga Expires: 2 years '),
  'names in a list': repeated('- _ga\n'),
  'cells that say both': repeated('Google: _ga\t2 years\n'),
  'names with their lengths': repeated('cookie _a (1 day), fr, ab (2 days) '),
  'names above paragraphs': repeated('_ga\n\nKept: 1 day.\n\n'),
  'a row of firms': repeated('share Klarna, Hermes, '),
  'a row of unknown firms': repeated('sent via Abc, Def, '),
  'a list of firms': repeated('- Klarna\n'),
  'sole traders': repeated('Ada Muster driver som enskild firma '),
};

const names = Object.keys(HOSTILE);
const once = await countWork([plain(LENGTH), ...names.map((name) => HOSTILE[name]?.(LENGTH) ?? '')]);
const twice = await countWork([plain(2 * LENGTH), ...names.map((name) => HOSTILE[name]?.(2 * LENGTH) ?? '')]);
const base = once[0] ?? 0;

test('the counter counts', () => {
  expect(base).toBeGreaterThan(10 * LENGTH);
  expect((twice[0] ?? 0) / base).toBeCloseTo(2, 0);
});

test.each(names.map((name, index) => [name, once[index + 1] ?? 0, twice[index + 1] ?? 0] as const))(
  '%s: the work grows with the length, and is not much more than plain text asks',
  (_, single, double) => {
    expect(single).toBeGreaterThan(0);
    expect(double).toBeLessThan(2.4 * single + LENGTH);
    expect(single / base).toBeLessThan(4);
  },
);

test('what is beyond the limits is cut and said to be', () => {
  const many: Block[] = Array.from({ length: 6000 }, () => ({ role: 'para', text: 'Text.' }));
  expect(readPolicy(many)).toMatchObject({ truncated: true });
  const long = readPolicy([
    { role: 'para', text: filled('We keep your orders for six years. ')(CHARACTER_LIMIT) },
    { role: 'para', text: 'More.' },
  ]);
  expect(long.truncated).toBe(true);
  expect(long.text.length).toBeLessThanOrEqual(CHARACTER_LIMIT);
  expect(readPolicy([{ role: 'para', text: 'Short.' }]).truncated).toBe(false);
});

test('five megabytes cost no more than what is read of them', async () => {
  const [limit = 0, more = 0] = await countWork([plain(CHARACTER_LIMIT), plain(CHARACTER_LIMIT * 13)]);
  expect(more).toBeLessThan(1.1 * limit);
});

test('a cell far out in a table costs nothing', () => {
  const cell = { table: 0, row: 4_000_000_000, column: 4_000_000_000, header: false };
  expect(readPolicy([{ role: 'cell', text: '_ga', cell }], { language: 'en' }).text).toBe('_ga');
});
