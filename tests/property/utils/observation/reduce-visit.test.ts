import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOUNDS, reduceVisit, type VisitReading } from '../../../../utils/observation/index.ts';
import { visitEvents } from '../../../support/event-arbitraries.ts';
import { context, journalOf } from '../../../support/observed-events.ts';

const shuffled = visitEvents.chain((events) =>
  fc.record({
    events: fc.constant(events),
    /** The same places of the journal in another order. */
    order: fc.shuffledSubarray([...events.keys()], { minLength: events.length, maxLength: events.length }),
  }),
);

test('entries may be handed over in any order', () => {
  fc.assert(
    fc.property(shuffled, ({ events, order }) => {
      const journal = journalOf(events);
      const other = order.flatMap((at) => journal[at] ?? []);
      expect(reduceVisit(other, context)).toEqual(reduceVisit(journal, context));
    }),
  );
});

/** Which events are cited depends on their place in the journal; everything else must not. */
const withoutPlaces = ({ sightings, consent, ...rest }: VisitReading): unknown => ({
  ...rest,
  consent: consent.map(({ at, event }) => [at, event]),
  sightings: sightings
    .map(({ evidence, firstIn, ...sighting }) => ({
      ...sighting,
      ...(sighting.kind === 'cookie' && { left: sighting.left?.at }),
      ...(sighting.kind === 'host' && { carried: sighting.carried.map(({ what, of }) => [what, of]) }),
      firstAt: Object.entries(firstIn).map(([moment, first]) => [moment, first.at]),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1)),
});

test('the browser may deliver the same events late and out of order', () => {
  fc.assert(
    fc.property(shuffled, ({ events, order }) => {
      const late = order.flatMap((at) => events[at] ?? []);
      expect(withoutPlaces(reduceVisit(journalOf(late), context))).toEqual(
        withoutPlaces(reduceVisit(journalOf(events), context)),
      );
    }),
  );
});

test('every sighting has a key of its own and cites events of the journal, first ones in time included', () => {
  fc.assert(
    fc.property(visitEvents, (events) => {
      const journal = journalOf(events);
      const places = new Map(journal.map(({ visit, seq, event }) => [`${visit}:${seq}`, event.at]));
      const { sightings } = reduceVisit(journal, context);
      expect(new Set(sightings.map(({ key }) => key)).size).toBe(sightings.length);
      for (const sighting of sightings) {
        expect(sighting.evidence.length).toBeGreaterThan(0);
        expect(sighting.evidence.length).toBeLessThanOrEqual(BOUNDS.evidence);
        expect(sighting.evidence.filter((ref) => !places.has(ref))).toEqual([]);
        expect(sighting.firstSeen).toBeLessThanOrEqual(sighting.lastSeen);
        expect(Object.keys(sighting.firstIn).sort()).toEqual(sighting.moments);
        for (const first of Object.values(sighting.firstIn)) expect(places.get(first.ref)).toBe(first.at);
      }
    }),
  );
});

test('the three states stand apart, and a cap is told only with both lifetimes', () => {
  fc.assert(
    fc.property(visitEvents, (events) => {
      for (const sighting of reduceVisit(journalOf(events), context).sightings) {
        if (sighting.kind !== 'cookie') continue;
        expect(sighting.states.length).toBeGreaterThan(0);
        if (!sighting.states.includes('stored')) expect(sighting.storedSeconds).toBeNull();
        if (!sighting.states.includes('attempted')) expect(sighting.requestedSeconds).toBeNull();
        if (sighting.capped) expect(sighting.requestedSeconds).toBeGreaterThan(sighting.storedSeconds ?? 0);
      }
    }),
  );
});
