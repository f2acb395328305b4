import type { AttributionTables, Attributor } from '../attribution/index.ts';
import { ownFile } from '../browser/index.ts';
import { createMarker, type Marker } from '../observation/index.ts';
import { CustomerDatabase, valueKey } from '../storage/index.ts';
import { followKey } from './vault/held-key.ts';

/** Everything a use-case may need, made in one place. Tests make their own. */
export interface Services {
  db: CustomerDatabase;
  /** The tables are read from the extension's own files at first need, not at start. */
  attributor(): Promise<Attributor>;
  /** Turns values into marks with this browser's own key. */
  marker(): Promise<Marker>;
  now(): number;
  /** Today in the customer's own zone, as an ISO calendar date. */
  today(): string;
}

/** The composition root of the worker and of every page. */
export function createServices(): Services {
  const db = new CustomerDatabase();
  followKey(db, Date.now);
  return {
    db,
    attributor: once(loadAttributor),
    marker: once(async () => createMarker(await valueKey(db))),
    now: Date.now,
    today: () => Temporal.Now.plainDateISO().toString(),
  };
}

/** Does the work at the first call and remembers what came of it; a failure is forgotten, so that the next call tries again. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work().catch((error: unknown) => {
      result = null;
      throw error;
    });
    return result;
  };
}

async function loadAttributor(): Promise<Attributor> {
  const [{ createAttributor }, ...tables] = await Promise.all([
    import('../attribution/create-attributor.ts'),
    ...['hosts', 'companies', 'cookies'].map((table) => ownFile(`/data/${table}.json`)),
  ]);
  const [hosts, companies, cookies] = tables;
  // Our own build wrote these files; a test holds them to the type.
  return createAttributor({ hosts, companies, cookies } as AttributionTables);
}
