/** The cookie jar, partitioned jars included. */
import { browser, type Cookies, isFirefox } from './api.ts';

/** Firefox with first-party isolation asks for `firstPartyDomain`; Chromium throws on the unknown property. */
const isolation = (): { firstPartyDomain?: string } =>
  isFirefox() ? { firstPartyDomain: null as unknown as string } : {};

/** Cookies whose domain is `domain` or below it, outside every partition. Empty without permission, never an error. */
export function cookiesOfDomain(domain: string): Promise<Cookies.Cookie[]> {
  return browser.cookies.getAll({ domain, ...isolation() });
}

/** Cookies of everyone embedded under a top-level site, from that site's partition. */
export async function cookiesOfPartition(registrableDomain: string): Promise<Cookies.Cookie[]> {
  const sites = [`https://${registrableDomain}`, `http://${registrableDomain}`];
  const jars = await Promise.all(
    sites.map((topLevelSite) => browser.cookies.getAll({ partitionKey: { topLevelSite }, ...isolation() })),
  );
  return jars.flat();
}

/** Calls back for each cookie stored or removed in any granted domain. */
export function onCookieChanged(callback: (change: Cookies.OnChangedChangeInfoType) => void): void {
  browser.cookies.onChanged.addListener(callback);
}
