import { expect, test } from 'vitest';
import { maskValue } from '../../../../../utils/requests/index.ts';

test.each([
  ['GA1.1.1234567890.1700000000', 'GA1.1.…'],
  ['abcdef', 'ab…'],
  ['ab', '…'],
  ['', '…'],
  ['😀😀😀', '😀…'],
  ['\ud800abc', '\ufffd…'],
])('%j is shown as %j', (value, masked) => {
  expect(maskValue(value)).toBe(masked);
});
