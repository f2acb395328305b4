import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { PictureLane, PictureMark, VisitPicture } from '../../../utils/services/watch/visit-picture.ts';
import { useWords } from '../../ui/words.tsx';
import type { Layout } from './layout.ts';
import { MarkTip } from './mark-tip.tsx';
import { markWords } from './mark-words.ts';
import { type MarkPlace, nextMark } from './next-mark.ts';

interface PictureMarksProps {
  picture: VisitPicture;
  lanes: readonly PictureLane[];
  layout: Layout;
  onPick: (lane: PictureLane, mark: PictureMark) => void;
}

/** A button over every mark: tells its facts when pointed at or focused, and leads to its rows when pressed. */
export function PictureMarks({ picture, lanes, layout, onPick }: PictureMarksProps) {
  const words = useWords();
  const tip = useId();
  const box = useRef<HTMLDivElement>(null);
  const [wish, setWish] = useState<MarkPlace>({ lane: 0, mark: 0 });
  const [shown, setShown] = useState<MarkPlace | null>(null);
  // The picture is live: a mark that had the focus may have become another.
  const active = lanes[wish.lane]?.marks[wish.mark]
    ? wish
    : { lane: lanes.findIndex(({ marks }) => marks.length > 0), mark: 0 };
  const told = shown && lanes[shown.lane]?.marks[shown.mark];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setShown(null);
    const next = nextMark(lanes, active, event.key);
    if (!next) return;
    event.preventDefault();
    setWish(next);
    box.current?.querySelector<HTMLElement>(`[data-mark="${next.lane} ${next.mark}"]`)?.focus();
  };
  return (
    <div ref={box} role="toolbar" aria-label={words.t('picture.marks')} className="absolute inset-0 print:hidden">
      {lanes.flatMap((lane, laneAt) =>
        lane.marks.map((mark, markAt) => {
          const place = { lane: laneAt, mark: markAt };
          const facts = markWords(mark, picture.from, words);
          const isShown = told === mark;
          return (
            <button
              key={`${lane.name} ${mark.kind} ${mark.moment} ${mark.at}`}
              type="button"
              data-mark={`${laneAt} ${markAt}`}
              tabIndex={active.lane === laneAt && active.mark === markAt ? 0 : -1}
              aria-label={words.t('picture.mark', { company: lane.name, ...facts })}
              aria-describedby={isShown ? tip : undefined}
              onKeyDown={onKeyDown}
              onFocus={() => {
                setWish(place);
                setShown(place);
              }}
              onBlur={() => setShown(null)}
              onMouseEnter={() => setShown(place)}
              onMouseLeave={() => setShown(null)}
              onClick={() => onPick(lane, mark)}
              className="absolute h-[7px] w-4 -translate-x-1/2 -translate-y-1/2 cursor-pointer rounded-full border-0 bg-transparent p-0"
              style={{ left: layout.x(mark.x), top: layout.markY(laneAt, mark.kind) }}
            />
          );
        }),
      )}
      {shown && told && (
        <MarkTip
          id={tip}
          company={lanes[shown.lane]?.name ?? ''}
          facts={markWords(told, picture.from, words)}
          x={layout.x(told.x)}
          y={layout.markY(shown.lane, told.kind)}
          width={layout.width}
          onEnter={() => setShown(shown)}
          onLeave={() => setShown(null)}
        />
      )}
    </div>
  );
}
