import { useState } from 'react';
import { type CalendarEntry, calendarEntries } from '../../utils/requests/index.ts';
import type { CaseStory } from '../../utils/services/cases/case-stories.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { calendarLanguage } from './calendar-language.ts';

interface MonthCalendarProps {
  stories: readonly CaseStory[];
  /** ISO calendar date. */
  today: string;
}

type DatedEntry = CalendarEntry & { id: string };

/** One month of dates: a table of days, and below it what falls on them. */
export function MonthCalendar({ stories, today }: MonthCalendarProps) {
  const { t, language, date } = useWords();
  const [month, setMonth] = useState(today.slice(0, 7));
  const move = (months: number): void =>
    setMonth(Temporal.PlainYearMonth.from(month).add({ months }).toString().slice(0, 7));
  const entries = stories
    .flatMap((story) =>
      calendarEntries(story, calendarLanguage(language), 'shop').map((entry) => ({ ...entry, id: story.file.id })),
    )
    .filter((entry) => !entry.cancelled && entry.date.startsWith(month))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2 print:hidden">
        <Button onClick={() => move(-1)}>{t('case.month.previous')}</Button>
        <Button onClick={() => move(1)}>{t('case.month.next')}</Button>
      </div>
      <Days month={month} today={today} byDay={Map.groupBy(entries, (entry) => entry.date)} />
      <p role="status" className="m-0 mt-2 text-soft text-sm empty:hidden">
        {entries.length === 0 ? t('case.month.none') : ''}
      </p>
      <ul className="m-0 mt-2 list-none divide-y divide-dashed divide-rule p-0">
        {entries.map((entry) => (
          <li key={entry.uid} className="py-1.5 text-sm">
            <time dateTime={entry.date} className="block text-soft text-xs">
              {date(entry.date)}
            </time>
            <a href={`#/cases/${entry.id}`} className="inline-block min-h-6 text-accent">
              {entry.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The days of a month in weeks from Monday, each with the number of its dates. */
function Days({ month, today, byDay }: { month: string; today: string; byDay: Map<string, DatedEntry[]> }) {
  const { t, language, date } = useWords();
  const first = Temporal.PlainDate.from(`${month}-01`);
  const start = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7);
  const day = (week: number, at: number): Temporal.PlainDate => start.add({ days: week * 7 + at });
  const week = Array.from({ length: 7 }, (_, at) => at);
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <caption className="mb-1 text-left font-semibold">{date(month)}</caption>
      <thead>
        <tr>
          {week.map((at) => (
            <th key={at} scope="col" className="border border-rule p-1 font-normal text-soft text-xs">
              {day(0, at).toLocaleString(language, { weekday: 'short' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: weeks }, (_, row) => (
          <tr key={day(row, 0).toString()}>
            {week.map((at) => {
              const iso = day(row, at).toString();
              const count = byDay.get(iso)?.length ?? 0;
              const isToday = iso === today;
              return (
                <td
                  key={iso}
                  aria-current={isToday ? 'date' : undefined}
                  className={`h-11 border border-rule p-1 text-left align-top ${count > 0 ? 'bg-fold font-semibold' : ''} ${isToday ? 'outline-2 outline-accent -outline-offset-2' : ''}`}
                >
                  {iso.startsWith(month) && (
                    <>
                      {day(row, at).day}
                      {count > 0 && (
                        <span className="block text-accent text-xs">
                          <span aria-hidden="true">● {count}</span>
                          <span className="sr-only">{t('case.month.entries', { count })}</span>
                        </span>
                      )}
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
