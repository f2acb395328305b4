import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOf } from '../../../../utils/observation/index.ts';

const label = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,8}$/),
  fc.constantFrom('xn--a', 'xn--strt-5qa', '0x7f', '127', 'Shop', 'a_b', 'å', '', '%61', 'x--y'),
);
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'wss://', 'HTTP://', 'https:', 'ftp://', 'blob:https://', ''),
    fc.constantFrom('', '', 'user@', 'user:pass@'),
    host,
    fc.constantFrom('', '', ':443', ':8443', ':65535', ':65536', ':99999', ':x', ':'),
    fc.constantFrom('/', '/a?b#c', '?q', '#f', '\\x', '', '/\t', '@evil.example/'),
  )
  .map((parts) => parts.join(''));

test('the host is what the browser reads in an address', () => {
  fc.assert(
    fc.property(address, (url) => {
      expect(hostOf(url)).toBe(URL.parse(url)?.hostname ?? '');
    }),
    { numRuns: 20_000 },
  );
});
