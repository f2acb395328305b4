/** A stretch of time in which nothing new happened, drawn shorter than it was. */
export interface AxisBreak {
  /** Middle of the stretch on the axis. */
  x: number;
  /** How long it really was, in milliseconds. */
  ms: number;
}

/** Time drawn as length: busy stretches to scale, quiet ones cut short. */
interface TimeAxis {
  /** Place of a moment, 0 to 1. Moments outside the axis stand at its ends. @param at milliseconds since the epoch */
  x(at: number): number;
  breaks: AxisBreak[];
}

/** A gap between two events takes no more room than this, in milliseconds. */
const QUIET_MS = 1_000;
/** Shorter gaps are cut without saying so: nobody would miss them. */
const SAID_MS = 5_000;

/** An axis through all moments given, in any order. @param moments milliseconds since the epoch */
export function timeAxis(moments: readonly number[]): TimeAxis {
  const stops = [...new Set(moments)].filter(Number.isFinite).sort((a, b) => a - b);
  const places: number[] = [];
  let length = 0;
  stops.forEach((stop, at) => {
    length += Math.min(QUIET_MS, stop - (stops[at - 1] ?? stop));
    places.push(length);
  });
  const unit = length || 1;
  const place = (at: number): number => (places[at] ?? 0) / unit;
  const breaks = stops.flatMap((stop, at): AxisBreak[] => {
    const ms = stop - (stops[at - 1] ?? stop);
    return ms >= SAID_MS ? [{ x: (place(at - 1) + place(at)) / 2, ms }] : [];
  });
  return {
    breaks,
    x(moment) {
      const after = firstFrom(stops, moment);
      const [before, next] = [stops[after - 1], stops[after]];
      if (next === undefined) return stops.length > 0 ? place(stops.length - 1) : 0;
      if (before === undefined || next === moment) return place(after);
      return place(after - 1) + ((place(after) - place(after - 1)) * (moment - before)) / (next - before);
    },
  };
}

/** Index of the first stop that is not before the moment, by halving. */
function firstFrom(stops: readonly number[], moment: number): number {
  let [low, high] = [0, stops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
