/** Running our own functions in a tab, at the customer's word or in a shop that is looked at. */
import { browser } from './api.ts';

/**
 * Runs a function in a tab's top page and gives back what it returns. The function travels as text: it must not use
 * anything from outside itself. Rejects without access to the tab.
 */
export async function runInTab<A extends unknown[], R>(
  tabId: number,
  func: (...args: A) => R,
  args: A,
  world: 'ISOLATED' | 'MAIN' = 'ISOLATED',
): Promise<Awaited<R>> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: func as (...args: unknown[]) => unknown,
    args,
    world,
  });
  return answer?.result as Awaited<R>;
}

/** Loads one of our scripts into a tab's top page, in our own world there. */
export async function loadInTab(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/** Adds a style to a tab's pages, whatever the page's own rules on styles. */
export async function styleTab(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css, origin: 'AUTHOR' });
}

/** Open tabs whose address begins so, of those whose address may be seen; the one in front first. */
export async function tabsAt(address: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ url }) => url?.split('#')[0]?.startsWith(address))
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id }) => id ?? []);
}

/** Brings a tab to the front. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/** Opens an address in a tab of its own. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
