import type { PictureLane } from '../../../utils/services/watch/visit-picture.ts';

/** A mark by its lane and its place in it. */
export interface MarkPlace {
  lane: number;
  mark: number;
}

/** Where an arrow key leads: along the lane, or to the mark of a neighbouring lane that is nearest in time. */
export function nextMark(lanes: readonly PictureLane[], { lane, mark }: MarkPlace, key: string): MarkPlace | null {
  const marks = lanes[lane]?.marks ?? [];
  const here = marks[mark];
  if (!here) return null;
  const inLane = { ArrowRight: mark + 1, ArrowLeft: mark - 1, Home: 0, End: marks.length - 1 }[key];
  if (inLane !== undefined) return marks[inLane] ? { lane, mark: inLane } : null;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return null;
  for (let to = lane + step; to >= 0 && to < lanes.length; to += step) {
    const others = lanes[to]?.marks ?? [];
    const distances = others.map(({ x }) => Math.abs(x - here.x));
    const nearest = distances.indexOf(Math.min(...distances));
    if (nearest >= 0) return { lane: to, mark: nearest };
  }
  return null;
}
