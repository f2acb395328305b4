/** Tabs and our own pages. */
import { browser, inPrivate, type Tabs } from './api.ts';

/** The tab the customer looks at; its `url` is there only for granted hosts or after a click on our button. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** Whether some tab stands on a page of the shop. */
export async function shopTabOpen(domain: string): Promise<boolean> {
  return (await browser.tabs.query({ url: `*://*.${domain}/*` })).length > 0;
}

export async function tabUrl(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId)).url;
}

/** Opens one of our pages, in a new tab or in the tab in front. `hash` is a route such as `shops/shop.example`. */
export async function openPage(page: 'dashboard' | 'welcome', hash = '', inPlace = false): Promise<void> {
  const url = `${browser.runtime.getURL(`/${page}.html`)}${hash ? `#/${hash}` : ''}`;
  await (inPlace ? browser.tabs.update({ url }) : browser.tabs.create({ url }));
}

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

export function onTabClosed(callback: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => callback(tabId));
}

/** The language of the browser's own menus, as a tag such as `sv-FI`. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** Fetches a file that ships inside the extension. */
export async function ownFile(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}

/** Ordinary and private windows may share the store, but never an entry. */
const entry = (key: string): string => (inPrivate() ? `private-${key}` : key);

/** Values that live as long as the browser runs and survive the worker's death. */
export const session = {
  async get<T>(key: string): Promise<T | undefined> {
    return (await browser.storage.session.get(entry(key)))[entry(key)] as T | undefined;
  },
  async set(key: string, value: unknown): Promise<void> {
    await browser.storage.session.set({ [entry(key)]: value });
  },
  async remove(key: string): Promise<void> {
    await browser.storage.session.remove(entry(key));
  },
  /** Calls back with the new value, or undefined, whenever a context of ours changes it. */
  onChange(key: string, callback: (value: unknown) => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      const change = area === 'session' ? changes[entry(key)] : undefined;
      if (change) callback(change.newValue);
    });
  },
};

/** Values that outlive the browser, apart from the history. Private windows share it with ordinary ones: nothing of theirs goes in. */
export const local = {
  async get<T>(key: string): Promise<T | undefined> {
    return (await browser.storage.local.get(key))[key] as T | undefined;
  },
  async set(key: string, value: unknown): Promise<void> {
    await browser.storage.local.set({ [key]: value });
  },
};

/** Empties what is kept beside the history: for as long as the browser runs, and longer. */
export async function clearValues(): Promise<void> {
  await Promise.all([browser.storage.session.clear(), ...(inPrivate() ? [] : [browser.storage.local.clear()])]);
}

/** Deletes every cached file of the extension's own origin. */
export async function clearCaches(): Promise<void> {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Version of the extension, as its manifest says. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/**
 * Has the browser start the worker when it starts itself. Chromium forgets at its end which network events a worker
 * listens to, and wakes nobody for them until the worker has run once.
 */
export function startWithBrowser(): void {
  browser.runtime.onStartup.addListener(() => undefined);
}

export type InstallReason = 'installed' | 'updated' | 'browser-updated';

/** Calls back once after an installation or update, before anything was observed by this version. */
export function onInstalled(callback: (reason: InstallReason) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback('installed');
    else callback(reason === 'update' ? 'updated' : 'browser-updated');
  });
}

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) of the window. Only inside a click handler. Firefox for Android
 * has neither: there the dashboard opens in a tab, at the route `otherwise`.
 */
export function openSidePanel(windowId: number, otherwise = ''): Promise<void> {
  const panel = (globalThis as { chrome?: { sidePanel?: { open(where: { windowId: number }): Promise<void> } } }).chrome
    ?.sidePanel;
  if (panel) return panel.open({ windowId });
  return browser.sidebarAction ? browser.sidebarAction.open() : openPage('dashboard', otherwise);
}

/** Calls back when the customer turns to another tab or a tab in front goes elsewhere; returns how to stop. */
export function onActiveTab(callback: () => void): () => void {
  const updated = (_id: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    if (change.status === 'complete') callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** The version of this extension. */
export const appVersion = (): string => browser.runtime.getManifest().version;
