import { expect, test } from 'vitest';
import { erasureCheck } from '../../../../utils/comparison/index.ts';
import type { CookieSighting, Sighting, StorageSighting, ValueMark } from '../../../../utils/observation/index.ts';
import { by, seenCookie, seenHost, seenStorage } from '../../../support/comparisons.ts';
import { NOON } from '../../../support/observed-events.ts';

const LATER = NOON + 1_000;
const mark = (hash: string, entropy: ValueMark['entropy'] = 'identifier', parts: string[] = []): ValueMark => ({
  length: 20,
  hash,
  entropy,
  parts,
});
const cookie = (name: string, value: ValueMark | null, more: Partial<CookieSighting> = {}): CookieSighting =>
  seenCookie(name, { value, ...more });
const entry = (name: string, value: ValueMark | null, more: Partial<StorageSighting> = {}): StorageSighting =>
  seenStorage(name, { value, ...more });
const outcomes = (before: Sighting[], after: Sighting[]) =>
  erasureCheck(before, after).map(({ name, outcome, as }) => [name, outcome, as]);

test('an identifier that was not seen again is gone', () => {
  expect(outcomes([cookie('_ga', mark('a1'))], [])).toEqual([['_ga', 'gone', null]]);
});

test('what merely lies in the history was not seen again', () => {
  const old = cookie('_ga', mark('a1'));
  expect(outcomes([old], [old])).toEqual([['_ga', 'gone', null]]);
});

test('the same value under its name came back, with its evidence', () => {
  const again = cookie('_ga', mark('a1'), { lastSeen: LATER, evidence: ['01:1', '02:5', '02:9'] });
  expect(erasureCheck([cookie('_ga', mark('a1'))], [again])).toEqual([
    {
      key: 'cookie shop.example/ _ga',
      kind: 'cookie',
      name: '_ga',
      outcome: 'came-back',
      as: null,
      events: ['02:5', '02:9'],
    },
  ]);
});

test('the same value under another name came back as that', () => {
  const store = entry('ga-copy', mark('b2', 'identifier', ['p1']), { lastSeen: LATER });
  expect(outcomes([cookie('_ga', mark('a1', 'identifier', ['p1']))], [store])).toEqual([
    ['_ga', 'came-back', store.key],
  ]);
});

test('another value under its name is a new identifier', () => {
  expect(outcomes([cookie('_ga', mark('a1'))], [cookie('_ga', mark('c3'), { lastSeen: LATER })])).toEqual([
    ['_ga', 'renewed', null],
  ]);
});

test('its name without a value to compare cannot be told', () => {
  expect(outcomes([cookie('_ga', mark('a1'))], [cookie('_ga', null, { lastSeen: LATER })])).toEqual([
    ['_ga', 'cannot-tell', null],
  ]);
});

test('only what can single out a browser is asked for', () => {
  const before = [
    cookie('lang', mark('a1', 'setting')),
    cookie('none', null),
    seenHost('stats.example', by('Google', 'analytics')),
  ];
  expect(outcomes(before, [])).toEqual([]);
});

test('equal settings are no sign of the identifier', () => {
  const after = [cookie('theme', mark('a1', 'setting'), { lastSeen: LATER })];
  expect(outcomes([cookie('_ga', mark('a1'))], after)).toEqual([['_ga', 'gone', null]]);
});

test('the answers come in the order of their keys', () => {
  const before = [entry('z', mark('z')), cookie('b', mark('b')), cookie('a', mark('a'))];
  expect(erasureCheck(before, []).map(({ name }) => name)).toEqual(['a', 'b', 'z']);
});
