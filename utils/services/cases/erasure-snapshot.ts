import type { CookieSighting, StorageSighting } from '../../observation/model.ts';
import type { CaseEventType, CaseFile } from '../../requests/model.ts';
import type { SightingRow } from '../../storage/index.ts';
import type { Services } from '../container.ts';

/** By what a shop could know this browser again when an erasure was confirmed: names and hashes, no values. */
export interface ErasureSnapshot {
  /** When it was taken, in milliseconds since the epoch, and the event that it was taken at. */
  at: number;
  by: 'answered' | 'erasure-confirmed';
  things: (CookieSighting | StorageSighting)[];
}

/** Identifiers that are kept of one shop; a shop has a handful. */
const MOST = 500;

const erasureKey = (file: string): string => `erasure:${file}`;

/** Whether a request asked for erasure, alone or with another right. */
export const asksErasure = ({ right, letter }: CaseFile): boolean =>
  right === '17' || letter.letter === 'erasure' || letter.letter.endsWith('+erasure');

/**
 * Keeps the shop's identifiers as they stand when its answer to an erasure is recorded. A confirmation replaces what an
 * earlier answer left; a second answer replaces nothing, so that what came since then still counts as come back.
 */
export async function keepErasureSnapshot(services: Services, file: CaseFile, type: CaseEventType): Promise<void> {
  if ((type !== 'answered' && type !== 'erasure-confirmed') || !asksErasure(file)) return;
  const { db } = services;
  const known = await erasureSnapshot(services, file.id);
  if (known && (type === 'answered' || known.by === 'erasure-confirmed')) return;
  const rows = await db.sightings.where('shop').equals(file.shop).toArray();
  const things = rows.flatMap(identifierOf).slice(0, MOST);
  const snapshot: ErasureSnapshot = { at: services.now(), by: type, things };
  await db.settings.put({ key: erasureKey(file.id), value: snapshot });
}

/** What was kept for a request, or null where nothing was. */
export async function erasureSnapshot({ db }: Services, file: string): Promise<ErasureSnapshot | null> {
  const value = (await db.settings.get(erasureKey(file)))?.value as Partial<ErasureSnapshot> | undefined;
  const { at, by, things } = value ?? {};
  return typeof at === 'number' && by !== undefined && Array.isArray(things) ? { at, by, things } : null;
}

/** What a row holds besides the sighting itself: its history, and who is behind it. */
const BESIDES = new Set(['shop', 'live', 'settled', 'visits', 'settledVisits', 'past', 'attribution']);

/** The sighting alone, where its value could single out this browser. */
function identifierOf(row: SightingRow): (CookieSighting | StorageSighting)[] {
  if (row.kind === 'host' || row.value?.entropy !== 'identifier') return [];
  const seen: CookieSighting | StorageSighting = row;
  return [Object.fromEntries(Object.entries(seen).filter(([field]) => !BESIDES.has(field))) as typeof seen];
}
