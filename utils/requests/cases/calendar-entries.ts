import { lawVersion } from '../../law/index.ts';
import type { LetterLanguage } from '../letter-model.ts';
import type { CaseEvent, CaseFile, CaseState } from '../model.ts';
import data from './data/calendar-words.json' with { type: 'json' };
import { daysLater, isDate } from './days.ts';

/** A case as the calendar needs it. */
export interface CalendarCase {
  file: CaseFile;
  events: readonly CaseEvent[];
  state: CaseState;
}

/** One whole day in a calendar. */
export interface CalendarEntry {
  /** The same for the same date of the same case, whatever becomes of it. */
  uid: string;
  /** Grows whenever the date may have moved. */
  sequence: number;
  /** ISO date, in the controller's place: a day has no zone. */
  date: string;
  title: string;
  /** The date no longer matters: the shop answered, or the case is closed. */
  cancelled: boolean;
}

const words: Record<LetterLanguage, Record<string, string>> = data.words;
const epoch = '2026-01-01';

/**
 * The days of a case: the last one for the answer, the first one on which it is late, and what runs before an authority.
 * Nothing personal stands in it: the request's own number only, the shop's name if `naming` asks for it.
 */
export function calendarEntries(
  { file, events, state }: CalendarCase,
  language: LetterLanguage,
  naming: 'reference' | 'shop' = 'reference',
): CalendarEntry[] {
  if (state.receivedOn === null) return [];
  const days: [string, string | null, boolean][] = [
    ['due', state.due, state.status !== 'waiting' && state.status !== 'overdue'],
    [
      'late',
      state.overdueAfter && daysLater(state.overdueAfter, 1),
      state.status !== 'waiting' && state.status !== 'overdue',
    ],
    ...state.limits.map(({ code, date }): [string, string, boolean] => [code, date, state.status === 'closed']),
  ];
  const sequence = sequenceOf(events);
  return days.flatMap(([code, date, cancelled]) => {
    if (date === null || !isDate(date)) return [];
    const title = (words[language][code] ?? code).replace('{reference}', file.reference);
    const named = (words[language].shop ?? '{title}').replace('{title}', title).replace('{shop}', file.shop);
    return [
      { uid: `${file.id}-${code}@customer-copy`, sequence, date, title: naming === 'shop' ? named : title, cancelled },
    ];
  });
}

/**
 * Calendars keep the entry with the higher SEQUENCE (RFC 5546 s. 2.1.4). Events are append-only and tables are only checked
 * later, so the sum of the two never falls, and it rises with either.
 */
function sequenceOf(events: readonly CaseEvent[]): number {
  const checked = Temporal.PlainDate.from(lawVersion().checkedOn);
  return events.length + checked.since(Temporal.PlainDate.from(epoch), { largestUnit: 'days' }).days;
}
