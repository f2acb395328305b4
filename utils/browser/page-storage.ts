/** Single entries of a page's web storage, through a function that runs in the open tab. */
import { browser } from './api.ts';

type Kind = 'localStorage' | 'sessionStorage';

/** Open tabs at an origin that we may see. */
export async function tabsOf(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: `${origin}/*` });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Takes an entry out; resolves to its value, or to null when there was none. */
export async function removeStored(tabId: number, kind: Kind, key: string): Promise<string | null> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    args: [kind, key],
    func: (kind: Kind, key: string) => {
      const value = window[kind].getItem(key);
      window[kind].removeItem(key);
      return value;
    },
  });
  return typeof result?.result === 'string' ? result.result : null;
}

/** Puts an entry back. */
export async function restoreStored(tabId: number, kind: Kind, key: string, value: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    args: [kind, key, value],
    func: (kind: Kind, key: string, value: string) => window[kind].setItem(key, value),
  });
}
