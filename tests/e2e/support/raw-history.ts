/**
 * Runs in the extension's own context: every key, every index and every row of the history as one text, straight from
 * IndexedDB. Octets stand as characters, and the setting with what our own errors were called is left out.
 */
export function rawHistory(): Promise<string> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('customer-copy');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const db = open.result;
      const names = [...db.objectStoreNames];
      const reading = db.transaction(names);
      const found = names.map((name) => {
        const store = reading.objectStore(name);
        const keys: IDBValidKey[] = [];
        for (const index of store.indexNames) {
          const walk = store.index(index).openKeyCursor();
          walk.onsuccess = () => {
            if (!walk.result) return;
            keys.push(walk.result.key);
            walk.result.continue();
          };
        }
        return { name, keys, own: store.getAllKeys(), rows: store.getAll() };
      });
      reading.onabort = () => reject(reading.error);
      reading.oncomplete = () => {
        db.close();
        const latin = new TextDecoder('latin1');
        resolve(
          JSON.stringify(
            found.map(({ name, keys, own, rows }) => [name, keys, own.result, rows.result]),
            (_, value: unknown) => (value instanceof Uint8Array ? latin.decode(value) : value),
          ),
        );
      };
    };
  });
}
