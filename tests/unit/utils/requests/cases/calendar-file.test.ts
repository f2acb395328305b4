import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  type CalendarEntry,
  calendarEntries,
  calendarFile,
  calendarLinks,
  caseState,
} from '../../../../../utils/requests/index.ts';
import { caseEvents, caseFile } from '../../../../support/cases.ts';

const NOW = Date.UTC(2026, 10, 22, 9, 30, 15, 400);
const SENT = 'sent 2026-11-02';

function entries(today: string, ...lines: string[]): CalendarEntry[] {
  const [file, events] = [caseFile(), caseEvents(...lines)];
  return calendarEntries({ file, events, state: caseState(file, events, today) }, 'en');
}

const parsed = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

describe('the entries of a case', () => {
  test('before it is sent there is none', () => {
    expect(entries('2026-11-02')).toEqual([]);
  });

  test('a last day, and the first late one', () => {
    expect(entries('2026-11-05', SENT).map(({ uid, date, cancelled }) => [uid, date, cancelled])).toEqual([
      ['01KAQ0000000000000000000C1-due@customer-copy', '2026-12-02', false],
      ['01KAQ0000000000000000000C1-late@customer-copy', '2026-12-03', false],
    ]);
  });

  test('an extension moves the same entry', () => {
    const [before] = entries('2026-11-05', SENT);
    const [after] = entries('2026-12-01', SENT, 'extended 2026-11-30');
    expect(after).toMatchObject({ uid: before?.uid, date: '2027-02-02' });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
  });

  test('an answer takes them off', () => {
    expect(entries('2026-12-01', SENT, 'answered 2026-11-30').every(({ cancelled }) => cancelled)).toBe(true);
  });

  test('the authority’s months stand in it', () => {
    const dates = entries('2026-12-20', SENT, 'complained 2026-12-10').map(
      ({ uid, date }) => `${uid.slice(27)} ${date}`,
    );
    expect(dates).toContain('authority-progress@customer-copy 2027-03-10');
  });

  test('nothing personal, and no shop unless asked', () => {
    const [file, events] = [caseFile(), caseEvents(SENT)];
    const state = caseState(file, events, '2026-11-05');
    const plain = calendarFile(calendarEntries({ file, events, state }, 'fi'), NOW);
    expect(plain).not.toContain('shop.example');
    expect(plain).not.toContain('@example');
    expect(plain).toContain('Pyyntö 000000C1: viimeinen vastauspäivä');
    expect(calendarEntries({ file, events, state }, 'sv', 'shop')[0]?.title).toBe(
      'Begäran 000000C1: sista dag för svar (shop.example)',
    );
  });
});

describe('the file', () => {
  const hostile: CalendarEntry = {
    uid: 'a;b,c@customer-copy',
    sequence: 7,
    date: '2026-12-31',
    title: `Ääkkösiä, \\ ; ja\nrivi ${'pitkä 🧾 '.repeat(30)}\u0007`,
    cancelled: true,
  };

  test('lines have at most 75 octets, end with CRLF, and no character is cut', () => {
    const text = calendarFile([hostile], NOW);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).not.toContain('\ufffd');
  });

  test('another parser reads back what was written', () => {
    const [event] = parsed(calendarFile([hostile, ...entries('2026-11-05', SENT)], NOW));
    expect(event?.uid).toBe('a;b,c@customer-copy');
    expect(event?.sequence).toBe(7);
    expect(event?.summary).toBe(hostile.title.replace('\u0007', ''));
    expect([event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate]).toEqual([
      '2026-12-31',
      '2027-01-01',
      true,
    ]);
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T09:30:15Z');
  });

  test('all cases fit in one file, each entry under its own name', () => {
    const all = parsed(calendarFile(entries('2026-11-05', SENT), NOW));
    expect(new Set(all.map((event) => event.uid)).size).toBe(2);
    expect(calendarFile([], NOW)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });
});

test('links fill in a web calendar with the whole day', () => {
  const entry = { uid: 'x', sequence: 1, date: '2026-12-31', title: 'Last day & more', cancelled: false };
  const google = new URL(calendarLinks(entry).google);
  expect([google.host, google.searchParams.get('dates'), google.searchParams.get('text')]).toEqual([
    'calendar.google.com',
    '20261231/20270101',
    'Last day & more',
  ]);
  const outlook = new URL(calendarLinks(entry).outlook);
  expect([
    outlook.searchParams.get('startdt'),
    outlook.searchParams.get('enddt'),
    outlook.searchParams.get('allday'),
  ]).toEqual(['2026-12-31', '2027-01-01', 'true']);
  expect(outlook.search).not.toContain('+');
});
