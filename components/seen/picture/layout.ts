import type { PictureLine, PictureMark, VisitPicture } from '../../../utils/services/watch/visit-picture.ts';

/** Measures of the picture, in pixels. */
export const LANE = 38;
const MARGIN = 10;
const LABEL_ROW = 15;
/** Height of a track, and how far the first stands below a lane's top. */
const TRACK = 8;
const FIRST_TRACK = 17;
/** Room for the foot: the clock and the stretches left out. */
const FOOT = 20;
/** Lanes drawn; the others are counted. */
export const LANES = 12;
/** About the width of one small letter. */
const LETTER = 6.4;

const TRACKS: Record<PictureMark['kind'], number> = { request: 0, cookie: 1, storage: 2 };

interface Label {
  line: PictureLine;
  words: string;
  x: number;
  y: number;
  /** The words stand left of their line, since there is no room at its right. */
  left: boolean;
}

/** Where everything stands in a picture of a given width. */
export interface Layout {
  width: number;
  height: number;
  /** Top of the first lane. */
  top: number;
  foot: number;
  labels: Label[];
  x(place: number): number;
  laneY(lane: number): number;
  markY(lane: number, kind: PictureMark['kind']): number;
}

/** Lays a picture out: words of the consent lines in as many rows as they need, one lane below the other. */
export function layOut(picture: VisitPicture, width: number, wordsOf: (line: PictureLine) => string): Layout {
  const x = (place: number): number => MARGIN + place * (width - 2 * MARGIN);
  const labels = placeLabels(picture.lines, x, width, wordsOf);
  const rows = labels.reduce((most, { y }) => Math.max(most, y / LABEL_ROW), 0);
  const top = rows * LABEL_ROW + 8;
  const foot = top + Math.min(LANES, picture.lanes.length) * LANE;
  const laneY = (lane: number): number => top + lane * LANE;
  return {
    width,
    height: foot + FOOT,
    top,
    foot,
    labels,
    x,
    laneY,
    markY: (lane, kind) => laneY(lane) + FIRST_TRACK + TRACKS[kind] * TRACK,
  };
}

/** Each label in the first row in which it lies on no other. */
function placeLabels(
  lines: readonly PictureLine[],
  x: (place: number) => number,
  width: number,
  wordsOf: (line: PictureLine) => string,
): Label[] {
  const taken: [from: number, to: number][][] = [];
  return lines.map((line) => {
    const words = wordsOf(line);
    const long = words.length * LETTER + 6;
    const at = x(line.x);
    const left = at + long > width;
    const [from, to] = left ? [at - long, at] : [at, at + long];
    let row = 0;
    while (taken[row]?.some(([a, b]) => from < b && to > a)) row++;
    taken[row] = [...(taken[row] ?? []), [from, to]];
    return { line, words, x: at, y: (row + 1) * LABEL_ROW, left };
  });
}
