import { isFirefox, ownVersion } from '../../browser/index.ts';
import { HISTORY_TABLES, isSealedAway } from '../../storage/index.ts';
import { remindersWanted } from '../cases/reminders.ts';
import type { Services } from '../container.ts';
import { verdictOf } from '../queries.ts';
import { shopLines } from '../shop-lines.ts';
import { badgeWanted } from '../toolbar/badge-setting.ts';
import { type ErrorCounts, errorCounts } from './error-counts.ts';
import { type KeepTimes, keepTimes } from './keep-times.ts';
import { type StorageHealth, storageHealth } from './storage-health.ts';

/** What helps to find a fault, and nothing about shops or people: versions, numbers, codes, times. */
export interface Diagnostics {
  schema: 'customer-copy/diagnostics@1';
  /** ISO date. */
  madeOn: string;
  extension: string;
  browser: { kind: 'firefox' | 'chromium'; major: number | null };
  /** Schema of the history, as IndexedDB counts it; null while it is not open. */
  database: number | null;
  health: Pick<StorageHealth, 'trouble' | 'damaged'> & { lost: boolean };
  /** Rows by table; -1 where they could not be counted. */
  rows: Record<string, number>;
  /** Octets, as the browser estimates them; null where it does not. */
  storage: { used: number; quota: number } | null;
  /** Milliseconds: opening a table, one shop's verdict (the largest), all lines of the overview. */
  timings: Record<'read' | 'verdict' | 'overview', number>;
  errors: ErrorCounts;
  settings: { keep: KeepTimes; badge: boolean; reminders: boolean };
}

/** Every value is put together here from numbers and from codes of our own: no row is copied. */
export async function diagnostics(services: Services): Promise<Diagnostics> {
  const { db } = services;
  const { trouble, damaged, lost } = await storageHealth(services);
  const rows: Record<string, number> = {};
  const read = await timed(async () => {
    for (const table of HISTORY_TABLES)
      rows[table] = await db
        .table(table)
        .count()
        .catch(() => -1);
  });
  const locked = await isSealedAway(db);
  const shop = locked ? null : await largestShop(services);
  return {
    schema: 'customer-copy/diagnostics@1',
    madeOn: services.today(),
    extension: ownVersion(),
    browser: browserHere(),
    database: db.isOpen() ? db.backendDB().version : null,
    health: { trouble, damaged, lost: lost !== null },
    rows,
    storage: await estimate(),
    timings: {
      read,
      verdict: await timed(() => (shop === null ? Promise.resolve() : verdictOf(services, shop))),
      overview: await timed(() => (locked ? Promise.resolve() : shopLines(services))),
    },
    errors: await errorCounts(services),
    settings: {
      keep: await keepTimes(services),
      badge: await badgeWanted(services),
      reminders: await remindersWanted(services),
    },
  };
}

/** The shop with the most sightings; null in an empty history. */
async function largestShop({ db }: Services): Promise<string | null> {
  const counts = new Map<string, number>();
  for (const [shop] of await db.sightings.toCollection().primaryKeys()) counts.set(shop, (counts.get(shop) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>((most, one) => (most && most[1] >= one[1] ? most : one), null)?.[0] ??
    null
  );
}

/** Whole milliseconds that the work took. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return Math.round(performance.now() - begun);
}

/** Kind and first number only: the whole name of a browser singles out its owner. */
function browserHere(): Diagnostics['browser'] {
  const [, major] = /(?:Firefox|Chrome)\/(\d+)/.exec(globalThis.navigator?.userAgent ?? '') ?? [];
  return { kind: isFirefox() ? 'firefox' : 'chromium', major: major === undefined ? null : Number(major) };
}

async function estimate(): Promise<Diagnostics['storage']> {
  const told = await globalThis.navigator?.storage?.estimate?.().catch(() => null);
  return told ? { used: told.usage ?? 0, quota: told.quota ?? 0 } : null;
}
