import { declaredRanges, type LifetimeBeside } from '../../comparison/index.ts';
import type { ShopView } from '../queries.ts';

/** One cookie that outlives the session. */
export interface LifetimeRow extends LifetimeBeside {
  key: string;
  name: string;
  askedSeconds: number;
  /** What the browser keeps it for; null where it did not keep it. */
  storedSeconds: number | null;
  /** Places on the axis, 0 to 1. */
  asked: number;
  stored: number | null;
  band: { from: number; to: number } | null;
}

/** How long cookies stay beside how long the shop says, on one logarithmic axis. */
export interface LifetimePicture {
  /** The longest first; what is over the declared time before the rest. */
  rows: LifetimeRow[];
  ticks: { seconds: number; x: number }[];
  /** Cookies that end with the session. */
  sessions: number;
}

/** Round lengths of time, in seconds: a minute, an hour, two days, 30 days, a year, 10 years. */
const TICKS = [60, 3_600, 172_800, 2_592_000, 31_557_600, 315_576_000];
const LEAST_SECONDS = 60;

/** The picture of a shop's cookies, or null where none outlives the session. */
export function lifetimePicture({
  policies,
  sightings,
}: Pick<ShopView, 'policies' | 'sightings'>): LifetimePicture | null {
  const beside = declaredRanges(policies);
  const cookies = sightings.filter((thing) => thing.kind === 'cookie' && thing.states.includes('stored'));
  const told = cookies.flatMap((cookie) => {
    if (cookie.kind !== 'cookie') return [];
    const { askedSeconds, declared, over } = beside(cookie);
    return askedSeconds === null || askedSeconds <= 0
      ? []
      : [{ key: cookie.key, name: cookie.name, storedSeconds: cookie.storedSeconds, askedSeconds, declared, over }];
  });
  if (told.length === 0) return null;
  const most = Math.max(...told.flatMap(({ askedSeconds, declared }) => [askedSeconds, declared?.maxSeconds ?? 0]));
  const x = (seconds: number): number =>
    Math.log(Math.max(seconds, LEAST_SECONDS) / LEAST_SECONDS) / Math.log(Math.max(most, 3_600) / LEAST_SECONDS);
  return {
    rows: told
      .map((row) => ({
        ...row,
        asked: x(row.askedSeconds),
        stored: row.storedSeconds === null ? null : x(row.storedSeconds),
        band: row.declared && { from: x(row.declared.minSeconds), to: x(row.declared.maxSeconds) },
      }))
      .sort((a, b) => Number(b.over) - Number(a.over) || b.askedSeconds - a.askedSeconds || (a.name < b.name ? -1 : 1)),
    ticks: TICKS.filter((seconds) => seconds <= most).map((seconds) => ({ seconds, x: x(seconds) })),
    sessions: cookies.length - told.length,
  };
}
