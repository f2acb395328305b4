import { expect, test } from 'vitest';
import { decodeProtectedEmail } from '../../../../utils/policy/blocks/cloudflare-email.ts';

test('the first byte is the key of the others', () => {
  expect(decodeProtectedEmail('5a2a35292e1a363b372a2d35283129743f223b372a363f')).toBe('post@lampworks.example');
});

test.each(['', '5a', 'zz2a35292e1a', '5a2a3529', '5a2a3'])('%s holds no address', (hex) =>
  expect(decodeProtectedEmail(hex)).toBeNull(),
);
