import { useId } from 'react';
import type { VisitPicture } from '../../../utils/services/watch/visit-picture.ts';
import { useWords } from '../../ui/words.tsx';
import type { Layout } from './layout.ts';

/** Two labels at the foot closer than this would lie on each other. */
const APART = 58;

/** What lies below the marks: the ground before the choice, the lines of the choice, and the stretches left out. */
export function PictureGround({ picture, layout }: { picture: VisitPicture; layout: Layout }) {
  const { clock, elapsed } = useWords();
  const { width, foot, x, labels } = layout;
  const hatch = useId();
  const breaks = picture.breaks
    .map(({ x: place, ms }) => ({ at: x(place), ms }))
    .filter(
      ({ at }, index, all) => at > APART + 10 && at < width - APART && at - (all[index - 1]?.at ?? -APART) >= APART,
    );
  return (
    <g>
      {picture.choiceAt !== null && (
        <>
          <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1={0} y1={0} x2={0} y2={6} className="stroke-rule" strokeOpacity={0.55} />
          </pattern>
          <rect x={0} y={0} width={x(picture.choiceAt)} height={foot} className="fill-fold" />
          <rect x={0} y={0} width={x(picture.choiceAt)} height={foot} fill={`url(#${hatch})`} />
        </>
      )}
      {picture.breaks.map(({ x: place }) => (
        <polyline key={place} points={zigzag(x(place), layout.top, foot)} className="fill-none stroke-rule" />
      ))}
      {labels.map(({ line, words, x: at, y, left }) => (
        <g key={line.ref}>
          <line
            x1={at}
            x2={at}
            y1={y - 10}
            y2={foot}
            className={line.event === 'refused' ? 'stroke-differs' : 'stroke-accent'}
            strokeWidth={line.event === 'shown' ? 1 : 2}
            strokeDasharray={line.event === 'shown' ? '3 3' : undefined}
          />
          <text
            x={left ? at - 4 : at + 4}
            y={y}
            textAnchor={left ? 'end' : 'start'}
            className={`stroke-3 stroke-paper text-[11px] ${line.event === 'refused' ? 'fill-differs' : 'fill-accent'}`}
            paintOrder="stroke"
          >
            {words}
          </text>
        </g>
      ))}
      <g className="fill-soft font-till text-[11px]">
        <text x={0} y={foot + 14}>
          {clock(picture.from)}
        </text>
        {breaks.map(({ at, ms }) => (
          <text key={at} x={at} y={foot + 14} textAnchor="middle">
            {`⫽ ${elapsed(ms)}`}
          </text>
        ))}
        <text x={width} y={foot + 14} textAnchor="end">
          {`+${elapsed(picture.to - picture.from)}`}
        </text>
      </g>
    </g>
  );
}

/** A tear from top to bottom, as where a piece of paper was taken out. */
function zigzag(x: number, top: number, bottom: number): string {
  const teeth = Math.ceil((bottom - top) / 6);
  return Array.from(
    { length: teeth + 1 },
    (_, at) => `${x + (at % 2 === 0 ? -2 : 2)},${Math.min(bottom, top + at * 6)}`,
  ).join(' ');
}
