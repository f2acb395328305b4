import type { CaseView } from '../../utils/services/queries.ts';
import { caseTitle } from '../cases/case-title.ts';
import { useWords } from '../ui/words.tsx';

const day = (iso: string): number => Temporal.PlainDate.from(iso).since('1970-01-01').days;

/** All requests on one line of days: received, due, late under every reading, and today. */
export function RequestTimeline({ views, today }: { views: readonly CaseView[]; today: string }) {
  const { t, date, shortDate } = useWords();
  const bars = views.flatMap(({ file, state }) =>
    state.receivedOn && state.due
      ? [
          {
            ...{ file, state, from: state.receivedOn, due: state.due, late: state.overdueAfter ?? state.due },
            // Where the last day would have been without more time.
            extendedFrom: state.deadline && state.due !== state.deadline.due ? state.deadline.due : null,
          },
        ]
      : [],
  );
  if (bars.length === 0) return null;
  const days = bars.flatMap(({ from, late }) => [day(from), day(late)]).concat(day(today));
  const first = Math.min(...days);
  // A little is left free on both sides, so that today's label stays on the sheet.
  const span = Math.max(1, Math.max(...days) - first) / 0.9;
  const x = (iso: string): number => 5 + ((day(iso) - first) / span) * 100;
  const at = (iso: string) => ({ left: `${x(iso)}%` });
  const between = (from: string, to: string) => ({ left: `${x(from)}%`, width: `${x(to) - x(from)}%` });
  return (
    <figure aria-label={t('request.timeline')} className="relative m-0 mb-3 bg-fold px-3 pt-6 pb-2 text-xs">
      <div aria-hidden="true" className="absolute inset-x-3 inset-y-0">
        <span className="absolute top-1 -translate-x-1/2 whitespace-nowrap text-accent" style={at(today)}>
          {t('request.today')}
        </span>
        <span className="absolute top-6 bottom-1 border-accent border-l border-dashed" style={at(today)} />
      </div>
      <ul className="relative m-0 list-none space-y-2 p-0">
        {bars.map(({ file, state, from, due, late, extendedFrom }) => (
          <li key={file.id}>
            <span className="sr-only">
              {t('request.timelineText', {
                shop: file.shop,
                request: caseTitle(file, t),
                received: date(from),
                due: date(due),
              })}
            </span>
            {extendedFrom && <span className="sr-only">{t('case.lineExtended')}</span>}
            <div aria-hidden="true">
              <p className="m-0 flex flex-wrap gap-x-3">
                <span className="bg-fold pr-1">
                  <span className="font-semibold">{file.shop}</span>{' '}
                  <span className="text-soft">{caseTitle(file, t)}</span>
                </span>
                <span className="ml-auto bg-fold pl-1 text-soft">
                  {shortDate(from)} – {shortDate(due)}
                  {extendedFrom && ` · ${t('case.lineExtended')}`}
                </span>
              </p>
              <div className="relative h-3">
                <span className="absolute top-1 h-1 bg-rule" style={between(due, late)} />
                <span
                  className={`absolute top-1 h-1 ${state.status === 'overdue' ? 'bg-due' : 'bg-soft'}`}
                  style={between(from, due)}
                />
                {state.status === 'overdue' && (
                  <span className="absolute top-1.5 border-due border-t border-dashed" style={between(late, today)} />
                )}
                <span className="absolute size-3 -translate-x-1/2 rounded-full bg-ink" style={at(from)} />
                {extendedFrom && (
                  <span
                    className="absolute size-2 -translate-x-1/2 translate-y-0.5 rotate-45 border border-ink bg-paper"
                    style={at(extendedFrom)}
                  />
                )}
                <span className="absolute h-3 w-0.5 -translate-x-1/2 bg-ink" style={at(due)} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </figure>
  );
}
