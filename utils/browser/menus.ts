/** Entries in the menus of pages and of the toolbar button. Firefox for Android has no such menus. */
import { browser } from './api.ts';

export interface MenuEntry {
  id: string;
  title: string;
}

/** Where the customer was when they chose an entry or pressed a key, as far as the browser tells. */
export interface FrontPage {
  /** Address of the page in front; there because choosing our entry grants the tab, as the toolbar button does. */
  url: string | undefined;
  windowId: number | undefined;
}

/** Makes these the only entries. Both browsers keep them for an event page or worker, so once an installation will do. */
export async function makeMenus(entries: readonly MenuEntry[]): Promise<void> {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const { id, title } of entries)
    contextMenus.create({
      id,
      title,
      contexts: ['page', 'action'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
}

/** Calls back with the entry that was chosen, still within the customer's click. Must be called in the first tick. */
export function onMenu(callback: (id: string, place: FrontPage) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, pageUrl }, tab) =>
    callback(String(menuItemId), { url: tab?.url ?? pageUrl, windowId: tab?.windowId }),
  );
}
