/** A table of the history, whole or only its rows in which a text occurs. */
export type TableQuery = string | { table: string; containing: string };

/** Runs in the extension's own context: the rows of one table, straight from IndexedDB. */
export function readTable(query: TableQuery): Promise<unknown[]> {
  const { table, containing } = typeof query === 'string' ? { table: query, containing: '' } : query;
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('customer-copy');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const db = open.result;
      const read = db.transaction(table).objectStore(table).getAll();
      read.onerror = () => reject(read.error);
      read.onsuccess = () => {
        db.close();
        resolve(
          containing === '' ? read.result : read.result.filter((row) => JSON.stringify(row).includes(containing)),
        );
      };
    };
  });
}
