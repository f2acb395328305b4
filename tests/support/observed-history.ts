import {
  type CustomerDatabase,
  type ObservedState,
  VAULT_SETTING,
  type VaultRecord,
} from '../../utils/storage/index.ts';
import { testVault } from './secret-history.ts';

/** Gives a history a passphrase whose key is in hand, with what was seen sealed as well or not. */
export async function turnObserved(db: CustomerDatabase, observed: ObservedState): Promise<void> {
  const { record, open } = testVault();
  open(db);
  await db.transaction('rw', db.tables, async () => {
    const known = (await db.settings.get(VAULT_SETTING))?.value as VaultRecord | undefined;
    if (!known) await db.settings.put({ key: VAULT_SETTING, value: record });
    await db.settings.put({ key: VAULT_SETTING, value: { ...(known ?? record), observed } });
  });
}

/** Every key and every row of every store and index, past all code of ours, as one text; octets stand as characters. */
export async function rawHistoryText(db: CustomerDatabase): Promise<string> {
  await db.open();
  const raw = db.backendDB();
  const names = [...raw.objectStoreNames];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const tx = raw.transaction(names);
  const found = names.map((name) => {
    const store = tx.objectStore(name);
    const indexes = [...store.indexNames].map((index) => cursorKeys(store.index(index)));
    return { name, rows: store.getAll(), keys: store.getAllKeys(), indexes };
  });
  tx.oncomplete = () =>
    resolve(
      JSON.stringify(
        found.map(({ name, rows, keys, indexes }) => [name, rows.result, keys.result, indexes]),
        (_, value: unknown) => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value),
      ),
    );
  tx.onerror = () => reject(tx.error ?? new Error('raw read'));
  return promise;
}

function cursorKeys(index: IDBIndex): IDBValidKey[] {
  const keys: IDBValidKey[] = [];
  const request = index.openKeyCursor();
  request.onsuccess = () => {
    if (!request.result) return;
    keys.push(request.result.key);
    request.result.continue();
  };
  return keys;
}
