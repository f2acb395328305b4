import { type AttributionTables, type Attributor, createAttributor } from '../attribution/index.ts';
import { ownFile } from '../browser/index.ts';
import { CustomerDatabase } from '../storage/index.ts';

/** Everything a use-case may need, made in one place. Tests make their own. */
export interface Services {
  db: CustomerDatabase;
  /** The tables are read from the extension's own files at first need, not at start. */
  attributor(): Promise<Attributor>;
  now(): number;
  /** Today in the customer's own zone, as an ISO calendar date. */
  today(): string;
}

/** The composition root of the worker and of every page. */
export function createServices(): Services {
  let attributor: Promise<Attributor> | null = null;
  return {
    db: new CustomerDatabase(),
    attributor: () => {
      attributor ??= loadAttributor().catch((error: unknown) => {
        attributor = null;
        throw error;
      });
      return attributor;
    },
    now: Date.now,
    today: () => Temporal.Now.plainDateISO().toString(),
  };
}

async function loadAttributor(): Promise<Attributor> {
  const [hosts, companies, cookies] = await Promise.all(
    ['hosts', 'companies', 'cookies'].map((table) => ownFile(`/data/${table}.json`)),
  );
  // Our own build wrote these files; a test holds them to the type.
  return createAttributor({ hosts, companies, cookies } as AttributionTables);
}
