import { browser } from './api.ts';

/**
 * The visible part of the tab in front, as a `data:` address of a PNG; null where the browser does not allow it. Access to
 * a site is not enough for it: both browsers want a click on the toolbar button in that tab (`activeTab`), which Chromium
 * remembers until the tab goes to another site, Firefox until it loads another page.
 */
export async function captureTab(windowId: number): Promise<string | null> {
  return browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => null);
}
