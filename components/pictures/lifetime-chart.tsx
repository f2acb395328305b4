import { type ReactNode, useId } from 'react';
import type { LifetimePicture, LifetimeRow } from '../../utils/services/pictures/lifetime-picture.ts';
import { useWords } from '../ui/words.tsx';

const percent = (x: number): string => `${Math.round(x * 1_000) / 10}%`;
const ROW =
  'grid w-full grid-cols-[minmax(5rem,26%)_1fr_5.5rem] items-center gap-2 text-left text-xs @max-xs:grid-cols-[4rem_1fr_4.5rem]';

interface LifetimeChartProps {
  picture: LifetimePicture;
  /** The customer wants to see a cookie in the list. */
  onPick: (row: LifetimeRow) => void;
}

/** How long each cookie stays, on a logarithmic axis, before the time that the shop declares for it. */
export function LifetimeChart({ picture, onPick }: LifetimeChartProps) {
  const { t, duration } = useWords();
  const id = useId();
  return (
    <figure aria-label={t('lifetimes.title')} className="@container m-0">
      <div aria-hidden="true" className={`${ROW} text-soft`}>
        <span />
        <svg role="presentation" className="h-4 w-full overflow-visible">
          {picture.ticks.map(({ seconds, x }, index) => (
            <text
              key={seconds}
              x={percent(x)}
              y={11}
              textAnchor={index === 0 ? 'start' : 'middle'}
              className={`fill-soft text-[10px] ${index > 0 && index % 3 !== 0 ? '@max-xl:hidden' : ''}`}
            >
              {duration(seconds)}
            </text>
          ))}
        </svg>
        <span />
      </div>
      <ul className="m-0 list-none p-0">
        {picture.rows.map((row, at) => (
          <li key={row.key}>
            <button
              type="button"
              onClick={() => onPick(row)}
              aria-describedby={`${id}-${at}`}
              className={`${ROW} min-h-6 cursor-pointer border-0 bg-transparent p-0 hover:bg-fold`}
            >
              <span className="truncate font-till">{row.name}</span>
              <Bar row={row} ticks={picture.ticks} />
              <span className={row.over ? 'text-differs' : 'text-soft'}>
                {row.over && <span aria-hidden="true">▲ </span>}
                {duration(row.askedSeconds)}
              </span>
            </button>
            <span id={`${id}-${at}`} className="sr-only">
              {sentence(row)}
            </span>
          </li>
        ))}
      </ul>
      <figcaption className="mt-1 text-soft text-xs">
        <span className="flex flex-wrap gap-x-4">
          <Meaning of={<span className="mt-1 h-2.5 w-5 border border-agrees bg-agrees/20" />}>
            {t('lifetimes.legend.declared')}
          </Meaning>
          <Meaning of="●">{t('cookies.state.attempted')}</Meaning>
          <Meaning of="○">{t('lifetimes.legend.stored')}</Meaning>
        </span>
        {picture.sessions > 0 && <span className="block">{t('lifetimes.sessions', { count: picture.sessions })}</span>}
      </figcaption>
    </figure>
  );

  /** The row in words, for those who hear it. */
  function sentence({ name, askedSeconds, storedSeconds, declared, over }: LifetimeRow): string {
    return [
      t('lifetimes.row', { name, asked: duration(askedSeconds) }),
      storedSeconds !== null && storedSeconds < askedSeconds * 0.97
        ? t('lifetimes.row.stored', { stored: duration(storedSeconds) })
        : '',
      declared
        ? t(declared.by === 'name' ? 'lifetimes.row.byName' : 'lifetimes.row.byClass', {
            most: duration(declared.maxSeconds),
          })
        : t('lifetimes.row.undeclared'),
      over ? t('lifetimes.row.over') : '',
    ]
      .filter(Boolean)
      .join(' ');
  }
}

/** A mark of the picture and what it means: never parted by the end of a line. */
function Meaning({ of, children }: { of: ReactNode; children: string }) {
  return (
    <span className="flex gap-1">
      <span aria-hidden="true" className="flex shrink-0 items-start">
        {of}
      </span>
      <span>{children}</span>
    </span>
  );
}

function Bar({ row, ticks }: { row: LifetimeRow; ticks: LifetimePicture['ticks'] }) {
  const { asked, stored, band, over } = row;
  const shape = over ? 'fill-differs stroke-differs' : 'fill-ink stroke-ink';
  return (
    <svg aria-hidden="true" className="h-6 w-full overflow-visible">
      {ticks.map(({ seconds, x }) => (
        <line
          key={seconds}
          x1={percent(x)}
          x2={percent(x)}
          y1={0}
          y2={24}
          className="stroke-rule"
          strokeDasharray="1 3"
        />
      ))}
      {band && (
        <>
          <rect
            x={percent(band.from)}
            width={percent(Math.max(band.to - band.from, 0))}
            y={6}
            height={12}
            className="fill-agrees/20"
          />
          <line x1={percent(band.to)} x2={percent(band.to)} y1={4} y2={20} className="stroke-2 stroke-agrees" />
        </>
      )}
      <line x1={0} x2={percent(asked)} y1={12} y2={12} className={over ? 'stroke-differs' : 'stroke-ink'} />
      {stored !== null && stored < asked - 0.005 && (
        <circle cx={percent(stored)} cy={12} r={4} className="fill-paper stroke-ink" />
      )}
      <circle cx={percent(asked)} cy={12} r={4} className={shape} />
    </svg>
  );
}
