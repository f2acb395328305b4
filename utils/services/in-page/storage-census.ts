import { BOUNDS, boundName, type RawEvent, stripUrl } from '../../observation/index.ts';
import { frameAddress } from './frame-address.ts';

type Census = Extract<RawEvent, { type: 'census' }>;
type Entry = Census['entries'][number];

/**
 * Lists what this frame's origin keeps beside cookies: keys, sizes and the beginnings of values, which the worker turns
 * into marks. Partitioned frames report their own.
 */
export async function storageCensus(now: number): Promise<Census> {
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
    frame: frameAddress(),
    entries: found.slice(0, BOUNDS.censusEntries),
    dropped: Math.max(0, found.length - BOUNDS.censusEntries),
  };
}

function webStorage(kind: 'localStorage' | 'sessionStorage'): Entry[] {
  try {
    const storage = window[kind];
    const entries: Entry[] = [];
    for (let index = 0; index < storage.length && entries.length < 2 * BOUNDS.censusEntries; index++) {
      const key = storage.key(index) ?? '';
      // UTF-16 code units, two bytes each: what browsers count against the quota.
      const value = storage.getItem(key) ?? '';
      const bytes = 2 * (key.length + value.length);
      entries.push({ kind, key: boundName(key), bytes, value: value.slice(0, BOUNDS.valueSample) });
    }
    return entries;
  } catch {
    // Storage is switched off for this frame (third-party blocking, sandbox).
    return [];
  }
}

/** What a frame may not keep at all (third-party blocking, sandbox) throws at the first touch: then there is nothing. */
async function listed(kind: Entry['kind'], names: () => Promise<readonly string[]>): Promise<Entry[]> {
  const list = await names().catch(() => []);
  return list.map((name) => ({ kind, key: boundName(name), bytes: 0, value: null }));
}

const databases = (): Promise<Entry[]> =>
  listed('indexedDB', async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

const caches_ = (): Promise<Entry[]> =>
  listed('cache', async () => (typeof caches === 'undefined' ? [] : await caches.keys()));

const workers = (): Promise<Entry[]> =>
  listed('serviceWorker', async () => {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    return ((await container?.getRegistrations()) ?? []).map(({ scope }) => stripUrl(scope).url);
  });
