import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparison, compare, type PolicyVersion } from '../../../../utils/comparison/index.ts';
import type { Claim } from '../../../../utils/policy/index.ts';
import { claims, seen } from '../../../support/comparison-arbitraries.ts';
import { comparing } from '../../../support/comparisons.ts';

/** The same things in another order. */
const shuffled = <T>(all: readonly T[], seed: number): T[] =>
  all
    .map((item, index) => [Math.sin(seed * 31 + index * 7), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

test('the order of claims, documents and sightings does not matter', () => {
  fc.assert(
    fc.property(claims, claims, seen, fc.nat(1_000), (one, other, things, seed) => {
      const documents = (order: (all: Claim[]) => Claim[]): PolicyVersion[] =>
        [one, other].flatMap((all, index) =>
          comparing(order(all)).policies.map((policy) => ({
            ...policy,
            hash: `h${index}`,
            url: `https://shop.example/${index}`,
          })),
        );
      const there: Comparison = { ...comparing([]), policies: documents((all) => all), seen: things };
      const back: Comparison = {
        ...there,
        policies: documents((all) => shuffled(all, seed)).toReversed(),
        seen: shuffled(things, seed),
      };
      expect(compare(back)).toEqual(compare(there));
    }),
    { numRuns: 300 },
  );
});

test('every finding has a key of its own, at most eight references, and words that are in its text', () => {
  fc.assert(
    fc.property(claims, seen, (all, things) => {
      const found = compare(comparing(all, { seen: things }));
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const { events, verdict, doubt } of found) {
        expect(events.length).toBeLessThanOrEqual(8);
        if (verdict === 'cannot-tell') expect(doubt).toBeDefined();
      }
    }),
  );
});

test('asking twice gives the same, and changes nothing', () => {
  fc.assert(
    fc.property(claims, seen, (all, things) => {
      const comparison = comparing(all, { seen: things });
      const before = JSON.stringify(comparison);
      expect(compare(comparison)).toEqual(compare(comparison));
      expect(JSON.stringify(comparison)).toBe(before);
    }),
    { numRuns: 50 },
  );
});
