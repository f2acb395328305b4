import { sayReference } from '../../utils/law/say-reference.ts';
import type { CaseLimit, CaseState } from '../../utils/requests/model.ts';
import { Line } from '../ui/lines.tsx';
import { useWords } from '../ui/words.tsx';
import { DueDate } from './due-date.tsx';
import { StepsFold } from './steps-fold.tsx';

/** All dates of a request: receipt and what proves it, the last day under each reading, what binds authority and customer. */
export function CaseDates({ state, today }: { state: CaseState; today: string }) {
  const { t, date } = useWords();
  const { receivedOn, receipt, limits } = state;
  return (
    <div className="text-sm">
      {receivedOn && receipt && (
        <p className="mt-0 mb-2">
          {t('case.receivedOn', { date: date(receivedOn) })}{' '}
          <span className="text-soft">{t(`case.received.${receipt}`)}</span>
        </p>
      )}
      <DueDate state={state} hypothetical={receivedOn === null} />
      {receivedOn && <Readings state={state} today={today} />}
      {limits.length > 0 && (
        <ul className="mt-3 mb-0 list-none divide-y divide-dashed divide-rule p-0">
          {limits.map((limit) => (
            <li key={limit.code}>
              <Limit limit={limit} passed={today > limit.date} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the last day would be under other readings, and with more time. */
function Readings({ state: { status, limits, deadline, due }, today }: { state: CaseState; today: string }) {
  const { t, date } = useWords();
  if (!deadline) return null;
  const { dueEvesCount, dueSuspended, dueExtended, overdueAfterExtended, extension, ackDue, dueSmallAgent } = deadline;
  // More time can be taken only while the first period runs.
  const open = extension === undefined && status === 'waiting' && limits.length === 0 && today <= deadline.overdueAfter;
  const readings = [
    { words: t('case.reading.confirmed'), day: ackDue },
    { words: t('case.reading.small'), day: dueSmallAgent },
    { words: t('case.reading.eves'), day: dueEvesCount },
    { words: t('case.reading.suspended'), day: dueSuspended },
    { words: t('case.reading.extended'), day: open ? dueExtended : null },
    {
      words: t('case.reading.extendedAfter'),
      day: open && overdueAfterExtended !== dueExtended ? overdueAfterExtended : null,
    },
  ].flatMap(({ words, day }) => (day && day !== due ? [{ words, day }] : []));
  return (
    <>
      {deadline.steps.some(({ code }) => code === 'simplified') && (
        <p className="mt-2 mb-0">{t('case.reading.simplified')}</p>
      )}
      {extension && <p className="mt-2 mb-0">{t(`case.extension.${extension.inTime}`)}</p>}
      {readings.map(({ words, day }) => (
        <Line key={words} left={<span className="text-soft">{words}</span>} right={date(day)} />
      ))}
    </>
  );
}

function Limit({ limit: { code, whose, date: day, law, answer }, passed }: { limit: CaseLimit; passed: boolean }) {
  const { t, date, language } = useWords();
  return (
    <div className="py-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold">{t(`case.limit.${code}`)}</span>
        <span className="font-semibold">{date(day)}</span>
      </div>
      <p className="m-0 flex flex-wrap justify-between gap-x-3 text-soft text-xs">
        <span>{t(`case.whose.${whose}`)}</span>
        {passed && <span className="text-due">{t('case.passed')}</span>}
        <span>{sayReference(law, language)}</span>
      </p>
      {answer && <StepsFold steps={answer.steps} />}
    </div>
  );
}
