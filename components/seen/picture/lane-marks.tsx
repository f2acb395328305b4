import type { PictureLane } from '../../../utils/services/watch/visit-picture.ts';
import { Glyph } from './glyph.tsx';
import { LANE, type Layout } from './layout.ts';

/** One company's lane: its name, and a mark for each thing it began with. */
export function LaneMarks({ lane, index, layout }: { lane: PictureLane; index: number; layout: Layout }) {
  const top = layout.laneY(index);
  return (
    <g>
      <line x1={0} x2={layout.width} y1={top + LANE} y2={top + LANE} className="stroke-rule" strokeDasharray="2 3" />
      <text
        x={0}
        y={top + 11}
        className={`fill-ink stroke-3 stroke-paper text-[11px] ${lane.own ? 'font-semibold' : ''}`}
        paintOrder="stroke"
      >
        {short(lane.name, layout.width)}
      </text>
      {lane.marks.map(({ kind, moment, at, x, keys }) => (
        <Glyph
          key={`${kind} ${moment} ${at}`}
          kind={kind}
          after={moment === 'after-refusal'}
          own={lane.own}
          x={layout.x(x)}
          y={layout.markY(index, kind)}
          many={keys.length > 1}
        />
      ))}
    </g>
  );
}

/** A name no longer than the sheet is wide. */
function short(name: string, width: number): string {
  const room = Math.floor(width / 7);
  return name.length <= room ? name : `${name.slice(0, room - 1)}…`;
}
