import { expect, test } from 'vitest';
import { compare, type DocumentChange, type Finding } from '../../../../../utils/comparison/index.ts';
import { claim, comparing } from '../../../../support/comparisons.ts';
import { NOON } from '../../../../support/observed-events.ts';

const name = (value: string) => claim({ kind: 'recipient', value: { name: value, role: 'analytics' } });
const change = (more: Partial<DocumentChange>): DocumentChange => ({
  url: 'https://shop.example/privacy',
  kind: 'privacy',
  before: { hash: 'sha256-1', readAt: NOON - 1_000 },
  after: { hash: 'sha256-2', readAt: NOON },
  added: [],
  removed: [],
  changed: [],
  ...more,
});
const findings = (...changes: DocumentChange[]): Finding[] =>
  compare(comparing([], { changes })).filter(({ rule }) => rule === 'V1');

test('what changed is counted, with both quotations and both dates', () => {
  const [before, after, added] = [name('Google'), name('Google LLC'), name('Meta')];
  expect(findings(change({ changed: [{ before, after }], added: [added] }))).toMatchObject([
    {
      subject: 'document:https://shop.example/privacy:sha256-2',
      severity: 'information',
      verdict: 'differs',
      said: { source: 'sha256-2', quote: after.quote },
      beside: { source: 'sha256-1', quote: before.quote },
      params: { count: 2, added: 1, removed: 0, changed: 1, beforeAt: NOON - 1_000, at: NOON },
    },
  ]);
});

test('what only came, or only went, is quoted from its own version', () => {
  const [came, went] = [name('Meta'), name('Hotjar')];
  const [one] = findings(change({ added: [came] }));
  expect(one).toMatchObject({ said: { source: 'sha256-2', quote: came.quote } });
  expect(one).not.toHaveProperty('beside');
  expect(findings(change({ removed: [went] }))[0]?.said).toMatchObject({ source: 'sha256-1', quote: went.quote });
});

test('a new version that says the same is no finding', () => {
  expect(findings(change({}))).toEqual([]);
});

test('each document is told for itself', () => {
  const cookies = { url: 'https://shop.example/cookies', added: [name('Meta')] };
  expect(findings(change({ added: [name('Meta')] }), change(cookies))).toHaveLength(2);
});
