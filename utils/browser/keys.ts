/** Keys of the manifest's `commands`. What they are set to is the browser's and the customer's affair. */
import { browser } from './api.ts';
import type { FrontPage } from './menus.ts';

/** A command of the manifest and the keys it is set to, in the browser's own spelling; empty where it has none. */
export interface KeySet {
  name: string;
  keys: string;
}

/** Calls back with a command's name, still within the customer's gesture. Must be called in the first tick. */
export function onKeys(callback: (name: string, place: FrontPage) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => callback(name, { url: tab?.url, windowId: tab?.windowId }));
}

/** All commands with their keys, in the order of the manifest; none where there is no keyboard. */
export async function keysSet(): Promise<KeySet[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}

/** Opens the browser's own page on which the keys of extensions are changed. */
export async function openKeySettings(): Promise<void> {
  const { commands } = browser as unknown as { commands?: { openShortcutSettings?: () => Promise<void> } };
  // Firefox for Android has no keys, and no such page.
  if (!commands) return;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
