import type { CalendarEntry } from './calendar-entries.ts';
import { daysLater } from './days.ts';

/** Longest line in octets, its end not counted (RFC 5545 s. 3.1). */
const longestLine = 75;
const encoder = new TextEncoder();

/**
 * An iCalendar file (RFC 5545) of whole days, for one case or for all.
 * `now`: milliseconds since the epoch, the moment of writing. Lines end with CRLF and are folded at 75 octets.
 */
export function calendarFile(entries: readonly CalendarEntry[], now: number): string {
  const stamp = `${Temporal.Instant.fromEpochMilliseconds(now).toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Customer Copy//Requests//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, sequence, date, title, cancelled }: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    // The end of a whole day is the next day, not counted (RFC 5545 s. 3.6.1).
    `DTEND;VALUE=DATE:${basic(daysLater(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (date: string): string => date.replaceAll('-', '');

/** RFC 5545 s. 3.3.11; other control characters may not stand in a text at all. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|[\r\n]/g, '\\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** Breaks a line between characters so that none of its parts has more than 75 octets. */
function fold(line: string): string {
  let [folded, room] = ['', longestLine];
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      room = longestLine - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}
