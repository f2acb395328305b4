/** Rows that are read in one go. */
const BATCH = 500;

/** Settings that stay here whatever happens: the key under which values are marked. */
const OWN_SECRETS = new Set(['value-key']);

/** What could be saved of a history. */
export interface RescuedRows {
  /** Schema as IndexedDB counts it; null where there is no history at all. */
  version: number | null;
  /** Rows by table. */
  counts: Record<string, number>;
  /** Tables of which some rows could not be read, with the error's name. */
  unreadable: Record<string, string>;
  /** One JSON text, in pieces, so that a large history is never one string. */
  parts: string[];
}

/**
 * Reads every row that can be read, by no schema of ours: also what a newer version wrote, and what a failed upgrade left.
 * Changes nothing, and makes no database where there is none. Bytes are written as `{ "$bytes": Base64 }`.
 * @param head fields of the file besides `version`, `tables` and `unreadable`
 */
export async function rescueRows(name: string, head: Record<string, string> = {}): Promise<RescuedRows> {
  const db = await openAsItIs(name);
  const result: RescuedRows = { version: db?.version ?? null, counts: {}, unreadable: {}, parts: [] };
  const { parts, counts, unreadable } = result;
  parts.push(`${JSON.stringify({ ...head, version: result.version }).slice(0, -1)},"tables":{`);
  for (const [index, table] of [...(db?.objectStoreNames ?? [])].entries()) {
    parts.push(`${index > 0 ? ',' : ''}${JSON.stringify(table)}:[`);
    let rows = 0;
    try {
      for await (const batch of batches(db as IDBDatabase, table)) {
        const texts = batch
          .filter((row) => table !== 'settings' || !OWN_SECRETS.has((row as { key?: string }).key ?? ''))
          .map(rowText);
        if (texts.length > 0) parts.push(`${rows > 0 ? ',\n' : '\n'}${texts.join(',\n')}`);
        rows += texts.length;
      }
    } catch (error) {
      unreadable[table] = error instanceof Error ? error.name : 'Error';
    }
    counts[table] = rows;
    parts.push(']');
  }
  parts.push(`},"unreadable":${JSON.stringify(unreadable)}}\n`);
  db?.close();
  return result;
}

/** Opens a database in the version that it has; null where there is none. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase | null>();
  const open = indexedDB.open(name);
  let missing = false;
  open.onupgradeneeded = () => {
    missing = true;
    open.transaction?.abort();
  };
  open.onsuccess = () => resolve(open.result);
  open.onerror = (event) => {
    event.preventDefault();
    if (missing) resolve(null);
    else reject(open.error ?? new Error('not opened'));
  };
  return promise;
}

async function* batches(db: IDBDatabase, table: string): AsyncGenerator<unknown[]> {
  let after: IDBValidKey | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const store = db.transaction(table).objectStore(table);
    const [keys, rows]: [IDBValidKey[], unknown[]] = await Promise.all([
      answered(store.getAllKeys(range, BATCH)),
      answered(store.getAll(range, BATCH)),
    ]);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    after = keys.at(-1) ?? null;
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  request.onsuccess = () => resolve(request.result);
  request.onerror = (event) => {
    event.preventDefault();
    reject(request.error ?? new Error('not read'));
  };
  return promise;
}

const rowText = (row: unknown): string =>
  JSON.stringify(row, (_, value: unknown) => {
    if (value instanceof ArrayBuffer) return inBase64(new Uint8Array(value));
    if (ArrayBuffer.isView(value)) return inBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    return typeof value === 'bigint' ? String(value) : value;
  });

const inBase64 = (bytes: Uint8Array): object => ({
  $bytes: btoa(Array.from(bytes, (octet) => String.fromCharCode(octet)).join('')),
});
