import { expect, test } from 'vitest';
import { decodeTcString } from '../../../../../utils/observation/consent/decode-tc-string.ts';
import { busyTime } from '../../../../support/busy-time.ts';
import { encodeTcString } from '../../../../support/tc-string.ts';

test('what was allowed, what was not, and what is claimed without asking', () => {
  const text = encodeTcString({ purposes: [1, 3, 4], legitimate: [2, 7], vendors: [1, 2, 3, 50, 755] });
  expect(decodeTcString(text)).toEqual({
    source: 'tcf-string',
    tool: 'onetrust',
    status: 'stated',
    granted: ['1', '3', '4'],
    denied: ['2', '5', '6', '7', '8', '9', '10', '11'],
    legitimateInterest: ['2', '7'],
    vendors: 5,
  });
});

test('nothing allowed', () => {
  expect(decodeTcString(encodeTcString({}))).toMatchObject({ granted: [], vendors: 0, legitimateInterest: [] });
});

test('policies before TCF 2.2 know ten purposes', () => {
  expect(decodeTcString(encodeTcString({ policyVersion: 2, purposes: [1] }))?.denied).toHaveLength(9);
  expect(decodeTcString(encodeTcString({ policyVersion: 4, purposes: [1] }))?.denied).toHaveLength(10);
});

test('the framework itself is named where the number of the tool is not known', () => {
  expect(decodeTcString(encodeTcString({ cmp: 4000 }))?.tool).toBe('iab-tcf');
  expect(decodeTcString(encodeTcString({ cmp: 134 }))?.tool).toBe('cookiebot');
});

test('vendors written as ranges count once each', () => {
  const many = Array.from({ length: 600 }, (_, index) => index + 1);
  expect(decodeTcString(encodeTcString({ vendors: many }))?.vendors).toBe(600);
  const overlapping = withRanges([
    [10, 20],
    [1, 12],
    [15, 15],
  ]);
  expect(decodeTcString(overlapping)?.vendors).toBe(20);
});

test('a range over all vendors costs nothing', () => {
  const ranges = Array.from({ length: 1_000 }, (): [number, number] => [1, 65_535]);
  const text = withRanges(ranges);
  expect(text.length).toBeLessThan(8_192);
  const busy = busyTime();
  expect(decodeTcString(text)?.vendors).toBe(65_535);
  expect(busy()).toBeLessThan(100);
});

test('only the core is read: publisher segments may say what they like', () => {
  const [core = ''] = encodeTcString({ purposes: [1] }).split('.');
  expect(decodeTcString(`${core}.YAAAAAAAAAAA.!!`)).toEqual(decodeTcString(core));
});

test.each([
  ['nothing', ''],
  ['a word', 'denied'],
  ['version 1', 'BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA'],
  ['another alphabet', 'C+/AAAA'],
  ['a start and no more', 'CP'],
  ['a core without vendors', encodeTcString({}).slice(0, 36)],
  ['too much of it', `C${'A'.repeat(9_000)}`],
  ['a language that is none', withRanges([], { language: '111111111111' })],
  ['a range backwards', withRanges([[7, 3]])],
  ['vendor 0', withRanges([[0, 0]])],
  ['ranges that are not there', withRanges([], { entries: 9 })],
])('%s is no TC string', (_, text) => {
  expect(decodeTcString(text)).toBeNull();
});

/** A core with ranges that no honest tool would write. */
function withRanges(ranges: [number, number][], more: { language?: string; entries?: number } = {}): string {
  const bits = (value: number, count: number): string => value.toString(2).padStart(count, '0');
  const ids = ranges.map(([first, last]) => `1${bits(first, 16)}${bits(last, 16)}`).join('');
  const core = [
    bits(2, 6),
    '0'.repeat(72),
    bits(28, 12),
    '0'.repeat(18),
    more.language ?? bits(5, 6) + bits(8, 6),
    bits(100, 12),
    bits(5, 6),
    '0'.repeat(14 + 24 + 24 + 1),
    bits(5, 6) + bits(8, 6),
    bits(65_535, 16),
    '1',
    bits(more.entries ?? ranges.length, 12),
    ids,
  ].join('');
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return (core.match(/.{1,6}/g) ?? []).map((six) => digits[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
}
