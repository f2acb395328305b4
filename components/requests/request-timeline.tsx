import type { CaseView } from '../../utils/services/queries.ts';
import { useWords } from '../ui/words.tsx';

const WIDTH = 640;
const LEFT = 8;
const ROW = 44;
const TOP = 34;

const day = (iso: string): number => Temporal.PlainDate.from(iso).since('1970-01-01').days;

/** All requests on one line of days: received, due, late under every reading, and today. */
export function RequestTimeline({ views, today }: { views: readonly CaseView[]; today: string }) {
  const { t, date, shortDate } = useWords();
  const bars = views.flatMap(({ file, state }) =>
    state.receivedOn && state.due
      ? [{ file, state, from: state.receivedOn, due: state.due, late: state.overdueAfter ?? state.due }]
      : [],
  );
  if (bars.length === 0) return null;
  const days = bars.flatMap(({ from, late }) => [day(from), day(late)]).concat(day(today));
  const first = Math.min(...days) - 3;
  const span = Math.max(...days) + 10 - first;
  const x = (iso: string): number => LEFT + ((day(iso) - first) / span) * (WIDTH - 2 * LEFT);
  const height = TOP + bars.length * ROW + 6;
  return (
    <figure className="m-0 overflow-x-auto">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={t('request.timeline')}
        className="w-full min-w-md text-ink"
      >
        <line x1={x(today)} x2={x(today)} y1={18} y2={height} className="stroke-accent" strokeDasharray="3 3" />
        <text x={x(today)} y={13} textAnchor="middle" className="fill-accent" fontSize="11">
          {t('request.today')}
        </text>
        {bars.map(({ file, state, from, due, late }, index) => {
          const y = TOP + index * ROW;
          const text = t('request.timelineText', { shop: file.shop, received: date(from), due: date(due) });
          return (
            <g key={file.id}>
              <title>{text}</title>
              <rect
                x={x(from)}
                y={y + 14}
                width={Math.max(2, x(due) - x(from))}
                height={8}
                className={state.status === 'overdue' ? 'fill-due' : 'fill-soft'}
              />
              {late !== due && <rect x={x(due)} y={y + 14} width={x(late) - x(due)} height={8} className="fill-rule" />}
              <circle cx={x(from)} cy={y + 18} r={5} className="fill-ink" />
              <path d={`M${x(due)} ${y + 10}v16`} className="stroke-ink" strokeWidth={2} />
              <text x={x(from) + 8} y={y + 8} fontSize="12" className="fill-ink">
                {file.shop}
              </text>
              <text x={x(due)} y={y + 36} textAnchor="middle" fontSize="11" className="fill-soft">
                {shortDate(due)}
              </text>
              <text x={x(from) + 8} y={y + 36} fontSize="11" className="fill-soft">
                {shortDate(from)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
