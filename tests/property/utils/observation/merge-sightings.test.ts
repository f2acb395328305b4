import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSightings, reduceVisit, type Sighting } from '../../../../utils/observation/index.ts';
import { eventsWithin, visitEvents } from '../../../support/event-arbitraries.ts';
import { context, journalOf } from '../../../support/observed-events.ts';

const VISITS = ['01KAQ0000000000000000000V1', '01KAQ0000000000000000000V2', '01KAQ0000000000000000000V3'];

const RUNS = { numRuns: 1_000 };

/** The sightings of one visit, as it is reduced. Visits as short as these often end in the same millisecond. */
const sightingsIn = (visit: string): fc.Arbitrary<Sighting[]> =>
  fc
    .oneof(visitEvents, eventsWithin(3, 4))
    .map((events) => reduceVisit(journalOf(events, visit), { ...context, visit }).sightings);

/** Three sightings of one thing, in the same visit or in others. */
const threeOfAKind: fc.Arbitrary<[Sighting, Sighting, Sighting]> = fc
  .tuple(...[0, 1, 2].map(() => fc.constantFrom(...VISITS).chain(sightingsIn)))
  .map(([a = [], b = [], c = []]) =>
    a.flatMap((one): [Sighting, Sighting, Sighting][] => {
      const others = [b, c].map((list) => list.find(({ key }) => key === one.key) ?? one);
      return [[one, others[0] ?? one, others[1] ?? one]];
    }),
  )
  .filter((triples) => triples.length > 0)
  .chain((triples) => fc.constantFrom(...triples));

describe('joining sightings', () => {
  test('of the same thing twice changes nothing', () => {
    fc.assert(
      fc.property(threeOfAKind, ([a]) => {
        expect(mergeSightings(a, a)).toEqual(a);
      }),
      RUNS,
    );
  });

  test('may be done in either direction', () => {
    fc.assert(
      fc.property(threeOfAKind, ([a, b]) => {
        expect(mergeSightings(a, b)).toEqual(mergeSightings(b, a));
      }),
      RUNS,
    );
  });

  test('may be done in any order', () => {
    fc.assert(
      fc.property(threeOfAKind, ([a, b, c]) => {
        expect(mergeSightings(mergeSightings(a, b), c)).toEqual(mergeSightings(a, mergeSightings(b, c)));
      }),
      RUNS,
    );
  });

  test('joins again what is joined already without effect', () => {
    fc.assert(
      fc.property(threeOfAKind, ([a, b]) => {
        const both = mergeSightings(a, b);
        expect(mergeSightings(both, a)).toEqual(both);
        expect(mergeSightings(b, both)).toEqual(both);
      }),
      RUNS,
    );
  });
});
