import { registrableDomain, withoutDot } from './registrable-domain.ts';

/**
 * Whether a cookie domain or host belongs to the same site as the shop. Names without a registrable domain
 * (`localhost`, IP addresses) are compared as they are.
 */
export function party(cookieDomainOrHost: string, shopDomain: string): 'first' | 'third' {
  return siteOf(cookieDomainOrHost) === siteOf(shopDomain) ? 'first' : 'third';
}

function siteOf(host: string): string {
  return registrableDomain(host) ?? withoutDot(host).toLowerCase();
}
