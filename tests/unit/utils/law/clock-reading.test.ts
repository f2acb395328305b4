import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../utils/law/civil-day.ts';
import { readClock } from '../../../../utils/law/clock-reading.ts';

const received = dayOf(2027, 2, 1);
const zone = 'Europe/Helsinki';

describe('clock events', () => {
  test('are paired whatever order they come in', () => {
    const events = [
      { type: 'id-received', date: '2027-02-06' },
      { type: 'extended', date: '2027-02-20' },
      { type: 'id-requested', date: '2027-02-02' },
      { type: 'extended', date: '2027-02-10' },
    ];
    expect(readClock(events, received, zone)).toEqual({
      pauses: [{ for: 'identity', asked: dayOf(2027, 2, 2), answered: dayOf(2027, 2, 6) }],
      extended: dayOf(2027, 2, 10),
    });
  });

  test('of one day: the question comes before the answer', () => {
    const events = [
      { type: 'fee-paid', date: '2027-02-02' },
      { type: 'fee-requested', date: '2027-02-02' },
    ];
    expect(readClock(events, received, zone)).toMatchObject({
      pauses: [{ for: 'fee', asked: dayOf(2027, 2, 2), answered: dayOf(2027, 2, 2) }],
    });
  });

  test('of one day and different kinds are read alike in either order', () => {
    const events = [
      { type: 'id-received', date: '2027-02-02' },
      { type: 'fee-paid', date: '2027-02-02' },
    ];
    expect(readClock(events, received, zone)).toEqual(readClock(events.toReversed(), received, zone));
  });

  test('one answer closes every open question of its kind and no other', () => {
    const events = [
      { type: 'clarification-requested', date: '2027-02-02' },
      { type: 'clarification-requested', date: '2027-02-03' },
      { type: 'id-requested', date: '2027-02-03' },
      { type: 'clarification-received', date: '2027-02-05' },
    ];
    expect(readClock(events, received, zone)).toMatchObject({
      pauses: [
        { for: 'clarification', answered: dayOf(2027, 2, 5) },
        { for: 'clarification', answered: dayOf(2027, 2, 5) },
        { for: 'identity', answered: null },
      ],
    });
  });

  test('an instant is read on the clock of the place', () => {
    const reading = readClock([{ type: 'extended', date: '2027-02-09T23:30:00Z' }], received, zone);
    expect(reading).toEqual({ pauses: [], extended: dayOf(2027, 2, 10) });
  });

  test.each([
    [null],
    ['extended'],
    [[null]],
    [[{ type: 'extended' }]],
    [[{ type: 'toString', date: '2027-02-02' }]],
    [[{ type: 'extended', date: 'soon' }]],
    [Array.from({ length: 101 }, () => ({ type: 'extended', date: '2027-02-02' }))],
  ])('%j is refused', (events) => {
    expect(readClock(events, received, zone)).toBe('bad-event');
  });

  test('nothing can happen to a request before it is received', () => {
    expect(readClock([{ type: 'extended', date: '2027-01-31' }], received, zone)).toBe('event-before-receipt');
  });
});
