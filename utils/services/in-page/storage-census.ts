import { BOUNDS, boundName, type ObservedEvent, type StorageEntry, stripUrl } from '../../observation/index.ts';

/** Lists what this frame's origin keeps beside cookies: keys and sizes, never values. Partitioned frames report their own. */
export async function storageCensus(now: number): Promise<Extract<ObservedEvent, { type: 'census' }>> {
  const found = [
    ...webStorage('localStorage'),
    ...webStorage('sessionStorage'),
    ...(await databases()),
    ...(await caches_()),
    ...(await workers()),
  ];
  return {
    type: 'census',
    at: now,
    frame: stripUrl(location.href).url,
    entries: found.slice(0, BOUNDS.censusEntries),
    dropped: Math.max(0, found.length - BOUNDS.censusEntries),
  };
}

function webStorage(kind: 'localStorage' | 'sessionStorage'): StorageEntry[] {
  try {
    const storage = window[kind];
    const entries: StorageEntry[] = [];
    for (let index = 0; index < storage.length && entries.length < 2 * BOUNDS.censusEntries; index++) {
      const key = storage.key(index) ?? '';
      // UTF-16 code units, two bytes each: what browsers count against the quota.
      entries.push({ kind, key: boundName(key), bytes: 2 * (key.length + (storage.getItem(key)?.length ?? 0)) });
    }
    return entries;
  } catch {
    // Storage is switched off for this frame (third-party blocking, sandbox).
    return [];
  }
}

async function databases(): Promise<StorageEntry[]> {
  const list = await indexedDB.databases().catch(() => []);
  return list.map(({ name }) => ({ kind: 'indexedDB', key: boundName(name ?? ''), bytes: 0 }));
}

async function caches_(): Promise<StorageEntry[]> {
  const names = typeof caches === 'undefined' ? [] : await caches.keys().catch(() => []);
  return names.map((name) => ({ kind: 'cache', key: boundName(name), bytes: 0 }));
}

async function workers(): Promise<StorageEntry[]> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const list = (await container?.getRegistrations().catch(() => [])) ?? [];
  return list.map(({ scope }) => ({ kind: 'serviceWorker', key: boundName(stripUrl(scope).url), bytes: 0 }));
}
