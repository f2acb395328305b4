import { useMemo, useRef } from 'react';
import type { PictureLane, PictureMark, VisitPicture } from '../../utils/services/watch/visit-picture.ts';
import { Strip } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { LaneMarks } from './picture/lane-marks.tsx';
import { LANES, layOut } from './picture/layout.ts';
import { PictureGround } from './picture/picture-ground.tsx';

import { PictureLegend } from './picture/picture-legend.tsx';
import { PictureMarks } from './picture/picture-marks.tsx';
import { PictureTable } from './picture/picture-table.tsx';
import { useWidth } from './picture/use-width.ts';
import { CONSENT_EVENT } from './views/consent-rows.ts';

interface VisitPictureProps {
  picture: VisitPicture;
  /** The customer wants to see what a mark stands for. */
  onPick: (lane: PictureLane, mark: PictureMark) => void;
}

/** The newest visit at one look: who began with what, when, and what the customer had chosen by then. */
export function VisitPictureStrip({ picture, onPick }: VisitPictureProps) {
  const { t, moment } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const layout = useMemo(() => layOut(picture, width, ({ event }) => t(CONSENT_EVENT[event])), [picture, width, t]);
  const [lanes, rest] = [picture.lanes.slice(0, LANES), picture.lanes.slice(LANES)];
  const isAfter = ({ marks }: PictureLane): boolean => marks.some((mark) => mark.moment === 'after-refusal');
  const late = rest.filter(isAfter).length;
  return (
    <Strip title={t('picture.title')}>
      <figure aria-label={t('picture.of', { date: moment(picture.from) })} className="m-0">
        <div ref={frame} className="relative">
          <svg width={width} height={layout.height} aria-hidden="true" className="block max-w-full overflow-visible">
            <PictureGround picture={picture} layout={layout} />
            {lanes.map((lane, index) => (
              <LaneMarks key={lane.name} lane={lane} index={index} layout={layout} />
            ))}
          </svg>
          <PictureMarks picture={picture} lanes={lanes} layout={layout} onPick={onPick} />
        </div>
        {rest.length > 0 && (
          <p className="m-0 text-soft text-xs">
            {t('picture.more', { count: rest.length })}
            {late > 0 && (
              <span className="text-differs">
                <span aria-hidden="true"> ▲ </span>
                {t('picture.moreAfter', { count: late })}
              </span>
            )}
          </p>
        )}
        <PictureLegend refused={picture.lanes.some(isAfter)} banner={picture.choiceAt !== null} />
      </figure>
      <PictureTable picture={picture} onPick={onPick} />
    </Strip>
  );
}
