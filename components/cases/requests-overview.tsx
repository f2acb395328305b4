import { useState } from 'react';
import type { CaseStatus } from '../../utils/requests/model.ts';
import type { CaseStory } from '../../utils/services/cases/case-stories.ts';
import { RequestCard } from '../requests/request-card.tsx';
import { RequestTimeline } from '../requests/request-timeline.tsx';
import { Button } from '../ui/button.tsx';
import { Strip } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { SaveCalendar } from './calendar-ways.tsx';
import { CASE_FILTERS, type CaseFilter, isOfKind } from './case-filter.ts';
import { Chips } from './chips.tsx';
import { MonthCalendar } from './month-calendar.tsx';
import { ReminderSwitch } from './reminder-switch.tsx';

/** So many requests are drawn at first, and so many more at each asking: a page stays quick with hundreds of them. */
const PAGE = 20;

interface RequestsOverviewProps {
  /** Newest first. */
  stories: readonly CaseStory[];
  /** ISO calendar date. */
  today: string;
}

/** All requests: on one time line, as a list or as a month, all of them or one kind. */
export function RequestsOverview({ stories, today }: RequestsOverviewProps) {
  const { t } = useWords();
  const [filter, setFilter] = useState<CaseFilter>('all');
  const [view, setView] = useState<'list' | 'month'>('list');
  if (stories.length === 0) return <p className="m-0 text-soft">{t('request.none')}</p>;
  const number = (kind: CaseFilter): number => stories.filter(({ state }) => isOfKind(state.status, kind)).length;
  const shown = stories.filter(({ state }) => isOfKind(state.status, filter)).sort(byUrgency);
  return (
    <>
      <div className="mb-3 flex flex-wrap justify-between gap-x-4 gap-y-2">
        <Chips
          label={t('case.filter')}
          choices={CASE_FILTERS.map((kind) => ({
            id: kind,
            words: t(`case.filter.${kind}`, { number: number(kind) }),
          }))}
          chosen={filter}
          onChoose={setFilter}
        />
        <Chips
          label={t('case.view')}
          choices={(['list', 'month'] as const).map((id) => ({ id, words: t(`case.view.${id}`) }))}
          chosen={view}
          onChoose={setView}
        />
      </div>
      {view === 'month' ? (
        <MonthCalendar stories={shown} today={today} />
      ) : (
        <RequestList key={filter} stories={shown} today={today} />
      )}
      <Strip>
        <SaveCalendar stories={stories} name="requests.ics" />
      </Strip>
      <Strip title={t('reminder.title')} aside>
        <ReminderSwitch />
      </Strip>
    </>
  );
}

const URGENCY: readonly CaseStatus[] = ['overdue', 'waiting', 'drafted', 'answered', 'closed'];

/** What is late first, then what is due next; of the rest the newest first, as they come. */
function byUrgency({ state: a }: CaseStory, { state: b }: CaseStory): number {
  if (a.status !== b.status) return URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status);
  if (a.status !== 'overdue' && a.status !== 'waiting') return 0;
  const [due, other] = [a.due ?? '9', b.due ?? '9'];
  return due < other ? -1 : due > other ? 1 : 0;
}

function RequestList({ stories, today }: RequestsOverviewProps) {
  const { t } = useWords();
  const [most, setMost] = useState(PAGE);
  if (stories.length === 0) return <p className="m-0 text-soft">{t('case.none')}</p>;
  const drawn = stories.slice(0, most);
  return (
    <>
      <RequestTimeline views={drawn} today={today} />
      <div className="divide-y divide-dashed divide-rule">
        {drawn.map((view) => (
          <RequestCard key={view.file.id} view={view} />
        ))}
      </div>
      {stories.length > most && (
        <Button onClick={() => setMost(most + PAGE)}>
          {t('case.more', { count: Math.min(PAGE, stories.length - most) })}
        </Button>
      )}
    </>
  );
}
