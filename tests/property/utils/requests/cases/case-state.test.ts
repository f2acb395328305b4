import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseState } from '../../../../../utils/requests/index.ts';
import { caseEvents, caseFile } from '../../../../support/cases.ts';

const type = fc.constantFrom('drafted', 'sent', 'delivered', 'extended', 'answered', 'refused', 'withdrawn', 'closed');
const day = fc
  .integer({ min: 0, max: 200 })
  .map((days) => Temporal.PlainDate.from('2026-09-01').add({ days }).toString());
const events = fc
  .array(fc.tuple(type, day), { maxLength: 10 })
  .map((lines) => caseEvents(...lines.map((parts) => parts.join(' '))));

test('a case is what happened to it, in whatever order that was written down', () => {
  fc.assert(
    fc.property(
      events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      day,
      ([all, shuffled], today) => {
        expect(caseState(caseFile(), shuffled, today)).toEqual(caseState(caseFile(), all, today));
      },
    ),
  );
});

test('asking twice gives the same answer and changes no event', () => {
  fc.assert(
    fc.property(events, day, (all, today) => {
      const before = structuredClone(all);
      expect(caseState(caseFile(), all, today)).toEqual(caseState(caseFile(), all, today));
      expect(all).toEqual(before);
    }),
  );
});

test('a case with a country always has a date, and is overdue exactly when that has passed unanswered', () => {
  fc.assert(
    fc.property(events, day, (all, today) => {
      const { status, receivedOn, due, overdueAfter } = caseState(caseFile(), all, today);
      expect(due).not.toBeNull();
      expect((due ?? '') <= (overdueAfter ?? '')).toBe(true);
      const over = all.some((event) => ['answered', 'refused', 'withdrawn', 'closed'].includes(event.type));
      expect(status === 'overdue').toBe(!over && receivedOn !== null && today > (overdueAfter ?? ''));
    }),
  );
});

test('what happens can only move a case on: it is never un-sent or re-opened', () => {
  const rank = { drafted: 0, waiting: 1, overdue: 1, answered: 2, closed: 3 };
  fc.assert(
    fc.property(events, day, (all, today) => {
      const states = all.map((_, i) => rank[caseState(caseFile(), all.slice(0, i + 1), today).status]);
      expect(states).toEqual(states.toSorted((a, b) => a - b));
    }),
  );
});
