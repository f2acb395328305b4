import { registrableDomain } from '../../attribution/index.ts';
import {
  type FrontPage,
  inPrivate,
  keysSet,
  makeMenus,
  openKeySettings,
  openPage,
  openSidePanel,
} from '../../browser/index.ts';
import type { Services } from '../container.ts';

/** What menus and keys lead to; these are also the names of the commands in the manifest. */
type WayIn = 'get-data' | 'said-and-seen' | 'all-shops';

const isWayIn = (name: string): name is WayIn => ['get-data', 'said-and-seen', 'all-shops'].includes(name);

/** Puts our entries into the browser's menus, in the reader's language. */
export async function offerMenus(services: Services): Promise<void> {
  // Not needed to take a way in, which is part of the worker's start.
  const { ownWords } = await import('../policies/own-words.ts');
  const { t } = await ownWords(services);
  await makeMenus([
    { id: 'get-data', title: t('way.get-data') },
    { id: 'said-and-seen', title: t('way.said-and-seen') },
  ]);
}

/**
 * Puts the entries into a private window's menus: no installation is announced to its worker, and its menus are its own.
 */
export const offerPrivateMenus = async (services: Services): Promise<void> => {
  if (inPrivate()) await offerMenus(services);
};

/**
 * Follows what the customer chose in a menu or by keys. Call it within their gesture: the browser opens the page beside
 * the shop only then. A page that is no shop's leads to the overview.
 */
export function takeWayIn(name: string, { url = '', windowId }: FrontPage): Promise<void> {
  if (!isWayIn(name)) return Promise.resolve();
  const shop = /^https?:/.test(url) && URL.canParse(url) ? registrableDomain(new URL(url).hostname) : null;
  if (name === 'said-and-seen' && windowId !== undefined) return openSidePanel(windowId, shop ? `shops/${shop}` : '');
  if (name === 'all-shops' || !shop) return openPage('dashboard');
  return openPage('dashboard', name === 'get-data' ? `shops/${shop}/ask/access` : `shops/${shop}`);
}

export { keysSet, openKeySettings };
