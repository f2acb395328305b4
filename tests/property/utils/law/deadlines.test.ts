import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../utils/law/calendar.ts';
import { computeDeadline } from '../../../../utils/law/compute-deadline.ts';
import { holidayFiles } from '../../../../utils/law/holiday-files.ts';
import type { ClockEvent, DeadlineAnswer, DeadlineKind, DeadlineQuestion } from '../../../../utils/law/model.ts';

const jurisdiction = fc.constantFrom(
  ...holidayFiles.flatMap(({ jurisdiction: code, regions }) => [
    code,
    ...Object.keys(regions ?? {}).map((region) => `${code}-${region}`),
  ]),
);
const monthly = fc.constantFrom<DeadlineKind>('gdpr-12-3', 'gdpr-78-2', 'ukgdpr-12A');
const anyKind = fc.constantFrom<DeadlineKind>(
  'gdpr-12-3',
  'gdpr-78-2',
  '2025-2518-5-2c',
  'ukgdpr-12A',
  'ch-dsg-25-7',
  'ch-dsv-22',
  'ccpa-7021',
  'lgpd-19-II',
);
const start = Temporal.PlainDate.from('2023-09-01');
const received = fc.integer({ min: 0, max: 7900 }).map((days) => start.add({ days }));
const type = fc.constantFrom<ClockEvent['type']>(
  'id-requested',
  'id-received',
  'fee-requested',
  'fee-paid',
  'clarification-requested',
  'clarification-received',
  'extended',
);
const events = fc.array(fc.tuple(type, fc.integer({ min: 0, max: 60 })), { maxLength: 5 });

function question(
  kind: DeadlineKind,
  code: string,
  date: Temporal.PlainDate,
  after: [ClockEvent['type'], number][] = [],
): DeadlineQuestion {
  const clock = after.map(([event, days]) => ({ type: event, date: date.add({ days }).toString() }));
  return { kind, jurisdiction: code, timeZone: calendarOf(code)?.zone ?? 'UTC', received: date.toString(), clock };
}

function answer(asked: DeadlineQuestion): DeadlineAnswer | null {
  const found = computeDeadline(asked);
  if ('error' in found) {
    expect(found.error.code).toBe('not-in-force');
    return null;
  }
  return found;
}

describe('every answer', () => {
  test('is in order: nominal, due, with eves, latest; and so the extended one', () => {
    fc.assert(
      fc.property(anyKind, jurisdiction, received, events, (kind, code, date, after) => {
        const found = answer(question(kind, code, date, after));
        if (found === null) return;
        const order = [found.receivedLocalDate, found.nominalDue, found.due];
        if (kind !== '2025-2518-5-2c') order.push(found.dueEvesCount ?? found.due);
        order.push(found.overdueAfter);
        expect(order).toEqual(order.toSorted());
        expect([found.due, found.dueSuspended ?? found.due, found.overdueAfter].toSorted().at(-1)).toBe(
          found.overdueAfter,
        );
        if (found.dueExtended === null) return;
        const later = [
          found.nominalDueExtended,
          found.dueExtended,
          found.dueExtendedEvesCount ?? found.dueExtended,
          found.overdueAfterExtended,
        ];
        expect(later).toEqual(later.toSorted());
        expect((found.overdueAfterExtended ?? '') > found.overdueAfter).toBe(true);
        for (const reading of [found.altExtendedFromNominalDue, found.altExtendedFromRolledDue]) {
          expect((reading ?? '') <= (found.overdueAfterExtended ?? '')).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('ends on a working day, unless the law moves nothing', () => {
    fc.assert(
      fc.property(anyKind, jurisdiction, received, events, (kind, code, date, after) => {
        const found = answer(question(kind, code, date, after));
        if (found === null || kind === 'ccpa-7021') return;
        const holidays = (iso: string) => calendarOf(code)?.holidays(Number(iso.slice(0, 4))) ?? [];
        for (const iso of [
          found.due,
          found.dueExtended,
          found.dueSuspended,
          found.dueSmallAgent,
          found.altExtendedFromRolledDue,
        ]) {
          if (iso === null || iso === undefined) continue;
          expect(Temporal.PlainDate.from(iso).dayOfWeek).toBeLessThan(6);
          expect(
            holidays(iso)
              .filter((day) => day.kind === 'holiday')
              .map((day) => day.date),
          ).not.toContain(iso);
        }
        if (kind === '2025-2518-5-2c') return;
        for (const iso of [found.overdueAfter, found.overdueAfterExtended]) {
          if (iso === null) continue;
          expect(Temporal.PlainDate.from(iso).dayOfWeek).toBeLessThan(6);
          expect(holidays(iso).map((day) => day.date)).not.toContain(iso);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('has at least two working days before it (Reg. 1182/71 Art. 3(5))', () => {
    fc.assert(
      fc.property(monthly, jurisdiction, received, (kind, code, date) => {
        const found = answer(question(kind, code, date));
        if (found === null) return;
        const closed = new Set(
          [date.year, date.year + 1].flatMap((year) => calendarOf(code)?.holidays(year) ?? []).map((day) => day.date),
        );
        let working = 0;
        for (let day = date.add({ days: 1 }); day.toString() <= found.due; day = day.add({ days: 1 })) {
          if (day.dayOfWeek < 6 && !closed.has(day.toString())) working += 1;
        }
        expect(working).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test('never comes earlier for a later receipt', () => {
    fc.assert(
      fc.property(monthly, jurisdiction, received, fc.integer({ min: 1, max: 40 }), (kind, code, date, days) => {
        const [first, second] = [answer(question(kind, code, date)), answer(question(kind, code, date.add({ days })))];
        for (const field of [
          'nominalDue',
          'due',
          'dueEvesCount',
          'overdueAfter',
          'dueExtended',
          'overdueAfterExtended',
        ] as const) {
          expect((first?.[field] ?? '') <= (second?.[field] ?? '')).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same at every hour of the local day of receipt', () => {
    fc.assert(
      fc.property(
        jurisdiction,
        received,
        fc.integer({ min: 0, max: 86_399 }),
        fc.boolean(),
        (code, date, seconds, utc) => {
          const asked = question('gdpr-12-3', code, date);
          const clock = Temporal.PlainTime.from('00:00').add({ seconds });
          const moment = date.toZonedDateTime({ timeZone: asked.timeZone, plainTime: clock });
          const instant = utc ? moment.toInstant().toString() : moment.toString({ timeZoneName: 'never' });
          const { steps: _, ...timed } = answer({ ...asked, received: instant }) ?? { steps: [] };
          const { steps: __, ...plain } = answer(asked) ?? { steps: [] };
          expect(timed).toEqual(plain);
        },
      ),
    );
  });

  test('does not depend on the order in which events were logged', () => {
    fc.assert(
      fc.property(monthly, jurisdiction, received, events, (kind, code, date, after) => {
        const forward = answer(question(kind, code, date, after));
        expect(answer(question(kind, code, date, after.toReversed()))).toEqual(forward);
      }),
    );
  });
});

describe('the steps', () => {
  test('tell the truth: each day passed over is closed, and each date of the answer is derived', () => {
    fc.assert(
      fc.property(anyKind, jurisdiction, received, events, (kind, code, date, after) => {
        const found = answer(question(kind, code, date, after));
        if (found === null) return;
        for (const step of found.steps) {
          expect(step.text).not.toBe('');
          expect(step.source).not.toBe('');
          if (!step.code.startsWith('passes-')) continue;
          const day = Temporal.PlainDate.from(step.params.date ?? '');
          const known = calendarOf(code)
            ?.holidays(day.year)
            .find((holiday) => holiday.date === step.params.date);
          if (step.code === 'passes-saturday') expect(day.dayOfWeek).toBe(6);
          else if (step.code === 'passes-sunday') expect(day.dayOfWeek).toBe(7);
          else expect(`passes-${known?.kind} ${known?.name}`).toBe(`${step.code} ${step.params.name}`);
        }
        const derived = new Set(
          found.steps.filter((step) => !step.code.startsWith('overdue')).map((step) => step.params.date),
        );
        const dates = [
          found.nominalDue,
          found.due,
          found.dueEvesCount,
          found.dueSuspended,
          found.overdueAfter,
          found.ackDue,
        ];
        for (const iso of [...dates, found.dueExtended, found.dueSmallAgent]) {
          if (iso !== null && iso !== undefined) expect([...derived]).toContain(iso);
        }
        const readings = found.steps.flatMap(({ params }) => [params.date, params.fromNominal, params.fromRolled]);
        if (found.overdueAfterExtended !== null) expect(readings).toContain(found.overdueAfterExtended);
      }),
      { numRuns: 2000 },
    );
  });
});

test('anything at all is answered or refused, never thrown at', () => {
  const odd = fc.record({
    kind: fc.oneof(anyKind, fc.anything()),
    jurisdiction: fc.oneof(jurisdiction, fc.anything()),
    timeZone: fc.oneof(fc.constant('Europe/Helsinki'), fc.anything()),
    received: fc.oneof(received.map(String), fc.string(), fc.anything()),
    clock: fc.oneof(
      fc.array(fc.record({ type: fc.oneof(type, fc.anything()), date: fc.oneof(received.map(String), fc.anything()) })),
      fc.anything(),
    ),
  });
  fc.assert(
    fc.property(odd, (asked) => {
      const found = computeDeadline(asked as unknown as DeadlineQuestion);
      expect('error' in found || found.due >= found.nominalDue).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
