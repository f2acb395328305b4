import { expect, test } from 'vitest';
import { blocksFromText } from '../../../../utils/policy/blocks-from-text.ts';
import type { Block } from '../../../../utils/policy/model.ts';
import { CHARACTER_LIMIT } from '../../../../utils/policy/policy-text.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';

const plain = 'We store your order data for six years and share them with Posti Oyj and our carriers. '
  .repeat(5000)
  .slice(0, CHARACTER_LIMIT);

const HOSTILE: Record<string, string> = {
  'five megabytes': plain.repeat(13),
  'one letter': 'a'.repeat(CHARACTER_LIMIT),
  'capital letters': 'A '.repeat(CHARACTER_LIMIT / 2),
  signs: '@'.repeat(100_000),
  'half addresses': 'a@b.'.repeat(100_000),
  brackets: '('.repeat(200_000) + ')'.repeat(200_000),
  'bracketed signs': '[at]'.repeat(100_000),
  digits: '1 '.repeat(200_000),
  'digits and hyphens': '12-'.repeat(133_000),
  'one sentence of cues': 'withdraw consent right '.repeat(17_000),
  'legal forms': 'X Oy AB '.repeat(50_000),
  'short lines': 'x\n'.repeat(200_000),
  'labelled lines': 'Name: _ga\n'.repeat(40_000),
  'short headings': 'Rights?\n\n'.repeat(44_000),
  tags: '</p><a '.repeat(57_000),
  'table cells': '_ga\t2 years\n'.repeat(33_000),
};

/** Processor time of the better of two readings, in milliseconds: other processes do not count. */
function cost(source: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage();
    readPolicy(blocksFromText(source), { language: 'en' });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

cost(plain);
const base = cost(plain);

test.each(Object.entries(HOSTILE))('%s take no more than four times a plain text of that length', (_, source) => {
  const share = Math.max(0.25, Math.min(1, source.length / CHARACTER_LIMIT));
  expect(cost(source)).toBeLessThan(4 * base * share);
});

test('what is beyond the limits is cut and said to be', () => {
  const many: Block[] = Array.from({ length: 6000 }, () => ({ role: 'para', text: 'Text.' }));
  expect(readPolicy(many)).toMatchObject({ truncated: true });
  const long = readPolicy([
    { role: 'para', text: plain },
    { role: 'para', text: 'More.' },
  ]);
  expect(long.truncated).toBe(true);
  expect(long.text.length).toBeLessThanOrEqual(CHARACTER_LIMIT);
  expect(readPolicy([{ role: 'para', text: 'Short.' }]).truncated).toBe(false);
});

test('a cell far out in a table costs nothing', () => {
  const cell = { table: 0, row: 4_000_000_000, column: 4_000_000_000, header: false };
  const before = process.cpuUsage();
  readPolicy([{ role: 'cell', text: '_ga', cell }], { language: 'en' });
  expect(process.cpuUsage(before).user).toBeLessThan(500_000);
});
