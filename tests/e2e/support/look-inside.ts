import type { EventRow, VisitRow } from '../../../utils/storage/rows.ts';

/** A history as it lies in the browser. */
export interface Inside {
  /** Of the database, as IndexedDB counts it. */
  version: number;
  /** The keys of every table, each as JSON. */
  keys: Record<string, string[]>;
  visits: VisitRow[];
  events: EventRow[];
  /** The notes of what was recorded for requests. */
  notes: string[];
}

/** Runs in the extension's own context: reads the history in one transaction, straight from IndexedDB. */
export function lookInside(): Promise<Inside> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('customer-copy');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const db = open.result;
      const tables = [...db.objectStoreNames];
      const reading = db.transaction(tables);
      const keys = tables.map((table) => [table, reading.objectStore(table).getAllKeys()] as const);
      const all = (table: string) => reading.objectStore(table).getAll();
      const [visits, events, happened] = [all('visits'), all('events'), all('caseEvents')];
      reading.onabort = () => reject(reading.error);
      reading.oncomplete = () => {
        const { version } = db;
        db.close();
        resolve({
          version,
          keys: Object.fromEntries(
            keys.map(([table, { result }]) => [table, result.map((key) => JSON.stringify(key))]),
          ),
          visits: visits.result,
          events: events.result,
          notes: happened.result.map(({ note }) => note),
        });
      };
    };
  });
}
