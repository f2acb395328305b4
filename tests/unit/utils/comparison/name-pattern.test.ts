import { expect, test } from 'vitest';
import { namePattern } from '../../../../utils/comparison/name-pattern.ts';

test.each([
  ['_ga', '_ga'],
  [' _ga ', '_ga'],
  ['_ga_*', '_ga_X1Y2'],
  ['_ga_*', '_ga_'],
  ['_gat_<id>', '_gat_UA-1'],
  ['wp-{id}-1', 'wp-settings-1'],
  ['_hjSession_XXXX', '_hjSession_12345'],
  ['_gat_UA-########-#', '_gat_UA-12345678-1'],
  ['[Property-ID]_seen', 'x_seen'],
  ['_pk_id.*', '_pk_id.1.a2b3'],
  ['^_pk_ses.*$', '_pk_ses.1.a2b3'],
  ['/^_ga/i', '_ga_X1Y2'],
  ['^_gat_UA-[0-9]+$', '_gat_UA-12345678'],
  ['^wp-settings-\\d+$', 'wp-settings-7'],
  ['^seen\\.here$', 'seen.here'],
  ['^(_vl_)?ab$', 'ab'],
  ['_gat_UA-', '_gat_UA-12345678-1'],
  ['_gclxxxx', '_gcl_au'],
  ['lamp_xxx', 'lamp_7f'],
  ['a*b*c', 'aXbYc'],
  ['a*b*c', 'abbc'],
])('%s covers %s', (pattern, name) => {
  expect(namePattern(pattern).covers(name)).toBe(true);
});

test.each([
  ['_ga', '_gat'],
  ['_ga', 'x_ga'],
  ['_ga', '_GA'],
  ['_ga_*', '_ga'],
  ['_ga_*', 'x_ga_1'],
  ['id', 'sid'],
  ['*', '_ga'],
  ['**', '_ga'],
  ['<name>', '_ga'],
  ['.*', '_ga'],
  ['', '_ga'],
  ['ab*bc', 'abc'],
  ['a*b*c', 'acb'],
  ['_hjSession_XXXX', '_hjSessionUser_1'],
  ['XXX', 'abc'],
  ['^_pk_ses.*$', 'x_pk_ses.1'],
  ['^_ga$', '_gat'],
  ['^seen\\.here$', 'seenxhere'],
  ['^.*$', '_ga'],
  ['_', '_ga'],
  ['boxxx', 'boab'],
])('%j does not cover %j', (pattern, name) => {
  expect(namePattern(pattern).covers(name)).toBe(false);
});
