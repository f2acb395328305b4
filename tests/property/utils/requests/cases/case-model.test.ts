import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CaseEvent,
  type CaseEventType,
  type CaseState,
  calendarEntries,
  caseState,
  eventsInForce,
} from '../../../../../utils/requests/index.ts';
import { caseFile } from '../../../../support/cases.ts';

/** What a careful bookkeeper knows: which events stand, and the day. */
interface Books {
  standing: CaseEvent[];
  today: Temporal.PlainDate;
}

/** The case as the program keeps it: a list that only grows. */
class Journal {
  events: CaseEvent[] = [];
  sequence = 0;
}

const file = caseFile();
const happenings: CaseEventType[] = [
  'drafted',
  'sent',
  'bounced',
  'delivered',
  'form-confirmed',
  'acknowledged',
  'identity-asked',
  'identity-given',
  'identity-contested',
  'clarification-asked',
  'clarification-given',
  'fee-asked',
  'fee-paid',
  'extended',
  'partly-answered',
  'answered',
  'refused',
  'erasure-confirmed',
  'reminded',
  'complained',
  'authority-acknowledged',
  'settlement-proposed',
  'decided',
  'withdrawn',
  'closed',
];

function append(journal: Journal, event: Pick<CaseEvent, 'type' | 'date'> & Partial<CaseEvent>): CaseEvent {
  const at = journal.events.length;
  const added = { case: file.id, note: '', recordedAt: at, ...event, id: `E${String(at).padStart(5, '0')}` };
  journal.events.push(added);
  return added;
}

function check(books: Books, journal: Journal): void {
  const today = books.today.toString();
  const state = caseState(file, journal.events, today);
  const has = (...types: CaseEventType[]): boolean => books.standing.some(({ type }) => types.includes(type));
  expect(
    eventsInForce(journal.events)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(books.standing.map(({ id }) => id).sort());
  // A correction leaves no trace: the case is as if only the standing events had ever been written down.
  expect(state).toEqual(caseState(file, books.standing, today));
  expect(state.status === 'closed').toBe(has('closed', 'withdrawn'));
  if (state.status !== 'closed' && has('answered', 'refused', 'erasure-confirmed', 'decided'))
    expect(state.status).toBe('answered');
  if (state.status === 'overdue') {
    expect(has('answered', 'refused', 'complained', 'decided')).toBe(false);
    expect(today > (state.overdueAfter ?? today)).toBe(true);
  }
  checkAdvice(state, today);
  checkReceipt(state, books);
  const entries = calendarEntries({ file, events: journal.events, state }, 'en');
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
  for (const { sequence } of entries) expect(sequence).toBeGreaterThanOrEqual(journal.sequence);
  journal.sequence = entries[0]?.sequence ?? journal.sequence;
}

function checkAdvice({ status, next, limits }: CaseState, today: string): void {
  expect(next.length === 0).toBe(status === 'closed');
  expect(new Set(next.map(({ code }) => code)).size).toBe(next.length);
  for (const { law, by, code } of next) {
    expect(law).not.toBe('');
    if (code === 'object-to-settlement' || code === 'appeal') expect((by ?? today) >= today).toBe(true);
  }
  expect(limits.map(({ date }) => date)).toEqual(limits.map(({ date }) => date).toSorted());
}

function checkReceipt(state: CaseState, { standing }: Books): void {
  expect(state.receivedOn === null).toBe(state.receipt === null);
  if (state.receivedOn === null) return;
  expect(standing.map(({ date }) => date)).toContain(state.receivedOn);
  expect((state.due ?? '') >= state.receivedOn).toBe(true);
  expect((state.overdueAfter ?? '') >= (state.due ?? '')).toBe(true);
}

class Happen implements fc.Command<Books, Journal> {
  type: CaseEventType;
  later: number;
  reasons: boolean | undefined;

  constructor(type: CaseEventType, later: number, reasons: boolean | undefined) {
    this.type = type;
    this.later = later;
    this.reasons = reasons;
  }

  check = (): boolean => true;

  run(books: Books, journal: Journal): void {
    books.today = books.today.add({ days: this.later });
    const more = this.reasons === undefined ? {} : { reasons: this.reasons };
    books.standing.push(append(journal, { type: this.type, date: books.today.toString(), ...more }));
    check(books, journal);
  }

  toString = (): string => `${this.type} +${this.later}`;
}

class TakeBack implements fc.Command<Books, Journal> {
  which: number;

  constructor(which: number) {
    this.which = which;
  }

  check = ({ standing }: Readonly<Books>): boolean => standing.length > 0;

  run(books: Books, journal: Journal): void {
    const event = books.standing[this.which % books.standing.length];
    books.standing = books.standing.filter((standing) => standing !== event);
    append(journal, { type: 'corrected', date: books.today.toString(), ...(event && { voids: event.id }) });
    check(books, journal);
  }

  toString = (): string => `take back ${this.which}`;
}

test('whatever happens to a case, it is in order', () => {
  const happen = fc
    .tuple(fc.constantFrom(...happenings), fc.integer({ min: 0, max: 45 }), fc.option(fc.boolean(), { nil: undefined }))
    .map(([type, later, reasons]) => new Happen(type, later, reasons));
  // Ends are rare, so that most cases live long enough to be complicated.
  const early = happen.filter(({ type }) => type !== 'closed' && type !== 'withdrawn');
  const takeBack = fc.nat(30).map((which) => new TakeBack(which));
  fc.assert(
    fc.property(fc.commands([early, early, early, happen, takeBack], { maxCommands: 25 }), (commands) => {
      fc.modelRun(
        () => ({
          model: { standing: [], today: Temporal.PlainDate.from('2026-11-02') },
          real: new Journal(),
        }),
        commands,
      );
    }),
    { numRuns: 400 },
  );
});
