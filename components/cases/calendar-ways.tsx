import { type CalendarCase, calendarEntries, calendarFile, calendarLinks } from '../../utils/requests/index.ts';
import { Button } from '../ui/button.tsx';
import { Strip } from '../ui/receipt.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';
import { calendarLanguage } from './calendar-language.ts';

/** Takes the dates of one request to a calendar: as a file, or to a web calendar. The shop is not named. Nothing where no date runs. */
export function CalendarWays({ story }: { story: CalendarCase }) {
  const { t, language, date } = useWords();
  const entries = calendarEntries(story, calendarLanguage(language)).filter(({ cancelled }) => !cancelled);
  if (entries.length === 0) return null;
  return (
    <Strip title={t('case.calendar')} aside>
      <SaveCalendar stories={[story]} name={`request-${story.file.reference}.ics`} />
      <details className="mt-2 text-sm">
        <summary className="text-accent">{t('case.web')}</summary>
        <p className="mt-1 mb-0 text-soft text-xs">{t('case.webWhy')}</p>
        <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0">
          {entries.map((entry) => (
            <li key={entry.uid} className="py-1.5">
              <p className="m-0 text-soft text-xs">{date(entry.date)}</p>
              {Object.entries(calendarLinks(entry)).map(([to, href]) => (
                <p key={to} className="m-0 py-0.5">
                  <a href={href} target="_blank" rel="noreferrer" className="inline-block min-h-6 text-accent">
                    {t(to === 'google' ? 'case.google' : 'case.outlook', { title: entry.title })}
                  </a>
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </Strip>
  );
}

/** Saves the dates of requests as one calendar file, the cancelled ones with it, so that a calendar takes them away. */
export function SaveCalendar({ stories, name }: { stories: readonly CalendarCase[]; name: string }) {
  const { t, language } = useWords();
  const save = (): void => {
    const entries = stories.flatMap((story) => calendarEntries(story, calendarLanguage(language)));
    saveFile(name, calendarFile(entries, Date.now()), 'text/calendar;charset=utf-8');
  };
  return <Button onClick={save}>{t(stories.length === 1 ? 'case.ics' : 'case.icsAll')}</Button>;
}
