import {
  cookieAt,
  type JarEntry,
  type JarPlace,
  removeCookie,
  removeStored,
  restoreCookie,
  restoreStored,
  tabsOf,
} from '../browser/index.ts';
import type { SeenCookie, SeenStorage } from '../comparison/index.ts';

/** What was deleted, values included. Lives in the open page alone, so that deleting can be taken back. */
export interface Deleted {
  cookies: JarEntry[];
  stored: { tabId: number; kind: WebStorage; key: string; value: string }[];
}

type WebStorage = 'localStorage' | 'sessionStorage';

const placeOf = ({ name, domain, hostOnly, path, partition, secure }: SeenCookie): JarPlace => ({
  name,
  domain,
  hostOnly,
  path,
  partition,
  secure,
});

/** The value a cookie has in the browser now, or null when it is no longer there. Read when asked for, never kept. */
export async function revealCookie(cookie: SeenCookie): Promise<string | null> {
  return (await cookieAt(placeOf(cookie)))?.value ?? null;
}

/**
 * Deletes cookies from the browser, and entries of the shop's web storage where a tab of the shop is open.
 * @returns what was there, for `putBack`; what could not be deleted is missing from it
 */
export async function deleteShopData(
  cookies: readonly SeenCookie[],
  storage: readonly SeenStorage[] = [],
): Promise<Deleted> {
  const deleted: Deleted = { cookies: [], stored: [] };
  for (const cookie of cookies) {
    const entry = await removeCookie(placeOf(cookie));
    if (entry) deleted.cookies.push(entry);
  }
  for (const { store, origin, name } of storage) {
    if (store !== 'localStorage' && store !== 'sessionStorage') continue;
    for (const tabId of await tabsOf(origin)) {
      const value = await removeStored(tabId, store, name);
      if (value !== null) deleted.stored.push({ tabId, kind: store, key: name, value });
    }
  }
  return deleted;
}

/** Takes a deletion back. A tab that was closed meanwhile took its storage with it. */
export async function putBack({ cookies, stored }: Deleted): Promise<void> {
  for (const entry of cookies) await restoreCookie(entry);
  for (const { tabId, kind, key, value } of stored) {
    await restoreStored(tabId, kind, key, value).catch(() => undefined);
  }
}
