import { expect, test } from 'vitest';
import { readingDoubt } from '../../../../utils/comparison/doubts.ts';
import { groundOf } from '../../../../utils/comparison/ground.ts';
import type { Comparison, PolicyVersion } from '../../../../utils/comparison/index.ts';
import type { PolicyReading } from '../../../../utils/policy/index.ts';
import { comparing } from '../../../support/comparisons.ts';

const doubtOf = (more: Partial<Comparison>) => readingDoubt(groundOf(comparing([], more)));
const documents = (kind: PolicyVersion['kind'], reading: Partial<PolicyReading>): Partial<Comparison> => ({
  policies: comparing([]).policies.map((policy) => ({ ...policy, kind, reading: { ...policy.reading, ...reading } })),
});

test('everything that is known was read to the end', () => {
  expect(doubtOf({})).toBeNull();
});

test.each([
  ['document-unread', { unread: [{ url: 'https://shop.example/more', kind: 'privacy' as const }] }],
  ['text-cut', documents('cookie', { truncated: true })],
  ['language-in-part', documents('privacy', { language: 'und' })],
])('%s', (doubt, more) => {
  expect(doubtOf(more)).toBe(doubt);
});

test('tables and names are read in any language: a cookie page in another one leaves no doubt', () => {
  expect(doubtOf(documents('cookie', { language: 'und' }))).toBeNull();
  expect(doubtOf(documents('declaration', { language: 'und' }))).toBeNull();
});
