import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../../utils/comparison/index.ts';
import { behavioursOf } from '../../../shop/conduct/behaviours.ts';
import { recordedComparison } from '../../../shop/conduct/recorded-comparison.ts';

const honest = behavioursOf('honest');

/** A visit to the honest shop in any language, on any day, with any choice, of which any part was walked. */
const visits = fc.record({
  language: fc.constantFrom('en', 'fi', 'sv', 'de'),
  choice: fc.constantFrom('accept', 'refuse', null),
  today: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  walked: fc.infiniteStream(fc.boolean()),
  order: fc.infiniteStream(fc.nat()),
});

test('an honest shop has no difference in any of fifty visits, whatever part of it was seen in whatever order', () => {
  fc.assert(
    fc.property(visits, ({ walked, order, ...visit }) => {
      const comparison = recordedComparison(honest, visit);
      const seen = comparison.seen
        .filter(() => walked.next().value)
        .map((thing) => ({ thing, at: order.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ thing }) => thing);
      const differences = compare({ ...comparison, seen }).filter(({ verdict }) => verdict !== 'agrees');
      expect(differences.map(({ key }) => key)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
