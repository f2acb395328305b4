import { inPrivate, local } from '../../browser/index.ts';
import type { Services } from '../container.ts';

const MARKER = 'history-marker';
const BEGUN = 'history-begun';

/** How much there was, and since when (milliseconds since the epoch): all that is kept outside the history itself. */
export interface LostHistory {
  since: number;
  shops: number;
  cases: number;
}

interface Marker extends LostHistory {
  /** What was here and is gone, until the customer has read that it is. */
  lost?: LostHistory;
}

/**
 * Looks whether the history that was here is still here, and notes how large it is now. A browser that clears its data, or
 * a profile that was mended, leaves an empty database where the marker says that there was one.
 */
export async function lookForHistory({ db, now }: Services): Promise<void> {
  // A private window's history begins empty each time, and nothing of it is written down.
  if (inPrivate()) return;
  const marker = await local.get<Marker>(MARKER);
  const begun = (await db.settings.get(BEGUN))?.value;
  const [shops, cases] = await Promise.all([db.shops.count(), db.cases.count()]);
  const since = typeof begun === 'number' ? begun : now();
  if (begun !== since) await db.settings.put({ key: BEGUN, value: since });
  const gone = begun === undefined && marker && marker.shops + marker.cases > 0 && shops + cases === 0;
  const lost = gone ? { since: marker.since, shops: marker.shops, cases: marker.cases } : marker?.lost;
  await local.set(MARKER, { since, shops, cases, ...(lost && { lost }) } satisfies Marker);
}

/** What was here and is gone; null where nothing is missing, or where it was read. */
export async function lostHistory(): Promise<LostHistory | null> {
  return inPrivate() ? null : ((await local.get<Marker>(MARKER))?.lost ?? null);
}

/** The customer has read it: it is not said again. */
export async function acknowledgeLoss(): Promise<void> {
  const marker = await local.get<Marker>(MARKER);
  if (!marker) return;
  const { lost: _, ...rest } = marker;
  await local.set(MARKER, rest);
}
