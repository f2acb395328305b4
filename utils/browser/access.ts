/** What the customer has allowed us to see, and asking for more. */
import { browser } from './api.ts';

const EVERYWHERE = '*://*/*';

/** The match patterns that cover one shop: its registrable domain with and without sub-domains, both schemes. */
export const shopOrigins = (domain: string): string[] => [`*://*.${domain}/*`];

export type Access = 'none' | 'shop' | 'all';

/** The access held right now for a registrable domain. */
export async function accessTo(domain: string): Promise<Access> {
  if (await browser.permissions.contains({ origins: [EVERYWHERE] })) return 'all';
  return (await browser.permissions.contains({ origins: shopOrigins(domain) })) ? 'shop' : 'none';
}

/**
 * Asks the customer for access. Must be the first statement of a click handler: the gesture is lost after an `await`.
 * Resolves to true when granted.
 */
export function requestAccess(domain: string, wanted: 'shop' | 'all'): Promise<boolean> {
  return browser.permissions.request({ origins: wanted === 'all' ? [EVERYWHERE] : shopOrigins(domain) });
}

/** What covers one server of the customer's own, and no other host. */
const serverOrigins = (address: string): string[] => {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
};

/** Asks for the customer's own server. Must be the first statement of a click handler. @param address of a folder there */
export const requestServer = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: serverOrigins(address) });

/** Gives the customer's own server back. */
export const dropServer = (address: string): Promise<boolean> =>
  browser.permissions.remove({ origins: serverOrigins(address) });

/** Gives access back; resolves to true when something was removed. */
export function dropAccess(domain: string, level: 'shop' | 'all'): Promise<boolean> {
  return browser.permissions.remove({ origins: level === 'all' ? [EVERYWHERE] : shopOrigins(domain) });
}

/** Gives back the access to every host. */
export async function dropEveryAccess(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** The shop a granted match pattern stands for, or null when it is not one of `shopOrigins`. */
export const shopOfOrigin = (origin: string): string | null =>
  /^\*:\/\/\*\.([a-z0-9.-]+)\/\*$/.exec(origin)?.[1] ?? null;

/** The granted match patterns that stand for one shop each. */
export async function grantedShops(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => shopOfOrigin(origin) !== null);
}

/** Whether a granted match pattern covers every site. */
export const coversEverySite = (origin: string): boolean => origin === EVERYWHERE;

/** Calls back after every grant and removal, the browser's own settings pages included, with the patterns that are new. */
export function onAccessChanged(callback: (added: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => callback(origins ?? []));
  browser.permissions.onRemoved.addListener(() => callback([]));
}
