import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../../utils/law/civil-day.ts';
import { toLocalDate } from '../../../../utils/law/local-date.ts';

function read(moment: unknown, zone: unknown): string {
  const day = toLocalDate(moment, zone);
  return typeof day === 'string' ? day : isoOf(day);
}

describe('the local date of receipt', () => {
  test.each([
    ['2026-09-15', 'Europe/Helsinki', '2026-09-15'],
    ['2027-02-28T22:30:00Z', 'Europe/Helsinki', '2027-03-01'],
    ['2026-09-30T23:30:00+02:00', 'Europe/Stockholm', '2026-09-30'],
    ['2026-09-30T23:30:00+02:00', 'Europe/Helsinki', '2026-10-01'],
    ['2026-10-24T21:30:00Z', 'Europe/Helsinki', '2026-10-25'],
    ['2026-03-01T05:00:00Z', 'America/Los_Angeles', '2026-02-28'],
  ])('%s in %s is %s', (moment, zone, date) => {
    expect(read(moment, zone)).toBe(date);
  });

  test.each([
    '2026-09-15T23:59:00',
    '2026-02-30',
    '2026-13-01',
    '15.9.2026',
    '2026-9-1',
    '',
    `2026-09-15T00:00:00Z${' '.repeat(100)}`,
    null,
    20260915,
    {},
  ])('%j is no date', (moment) => {
    expect(read(moment, 'Europe/Helsinki')).toBe('bad-date');
  });

  test.each(['Europe/Kuopio', '', null, 3, 'x'.repeat(1000)])('%j is no zone, even beside a plain date', (zone) => {
    expect(read('2026-09-15', zone)).toBe('bad-time-zone');
  });
});
