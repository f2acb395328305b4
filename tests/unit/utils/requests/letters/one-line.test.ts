import { expect, test } from 'vitest';
import { apart, oneLine } from '../../../../../utils/requests/letters/one-line.ts';

test.each([
  ['a\r\nBcc: x', 'a Bcc: x'],
  ['a\u0000\u0085\u2028\u2029b', 'a b'],
  [' \ta ', 'a'],
  ['\u202Eevil\u202C\u2066x\u2069\u200f', 'evilx'],
  ['\ud800', '\ufffd'],
  ['', ''],
])('%j becomes %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test('a long value is cut between characters as a person sees them', () => {
  const family = '👩‍👩‍👧‍👦';
  const cut = oneLine(family.repeat(40));
  expect(cut.length).toBeLessThanOrEqual(200);
  expect(cut).toBe(family.repeat(cut.length / family.length));
  expect(oneLine('x'.repeat(300))).toHaveLength(200);
  expect(oneLine(`${'x'.repeat(199)}😀`)).toBe('x'.repeat(199));
});

test('a single character longer than the limit is cut through', () => {
  expect(oneLine(`e${'\u0301'.repeat(400)}`)).toHaveLength(200);
});

test('what is written from right to left is set apart, nothing else', () => {
  expect(apart('פלוני')).toBe('\u2068פלוני\u2069');
  expect(apart('Åsa 1')).toBe('Åsa 1');
});
