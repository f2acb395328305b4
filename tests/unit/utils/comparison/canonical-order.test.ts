import { expect, test } from 'vitest';
import { orderedClaims, orderedPolicies, orderedSeen } from '../../../../utils/comparison/canonical-order.ts';
import { claim, comparing, seenCookie } from '../../../support/comparisons.ts';

const name = (value: string, start: number, end: number) => ({
  ...claim({ kind: 'controller.name', value }, 'affirmed', start),
  end,
});

test('claims come in the order of the text, of one place by where they end, then by what they say', () => {
  const [a, b, c, d] = [name('x', 1, 90), name('x', 5, 8), name('a', 5, 9), name('b', 5, 9)];
  expect(orderedClaims([d, c, b, a])).toEqual([a, b, c, d]);
  expect(orderedClaims([c, a, d, b])).toEqual([a, b, c, d]);
});

test('sightings come by key, of one key by when they were first seen', () => {
  const [a, b, c] = [
    seenCookie('x', { key: 'a', firstSeen: 9 }),
    seenCookie('x', { key: 'b', firstSeen: 1 }),
    seenCookie('x', { key: 'b', firstSeen: 2 }),
  ];
  expect(orderedSeen([c, b, a])).toEqual([a, b, c]);
});

test('the privacy policy comes first, then the cookie page, then what a tool declares', () => {
  const [policy] = comparing([]).policies;
  if (!policy) throw new Error('a comparison has a policy');
  const [a, b, c, d] = [
    { ...policy, kind: 'privacy' as const, url: 'https://z.example/' },
    { ...policy, kind: 'cookie' as const, url: 'https://a.example/', hash: '1' },
    { ...policy, kind: 'cookie' as const, url: 'https://a.example/', hash: '2' },
    { ...policy, kind: 'declaration' as const, url: 'https://a.example/' },
  ];
  expect(orderedPolicies([d, c, b, a])).toEqual([a, b, c, d]);
});
