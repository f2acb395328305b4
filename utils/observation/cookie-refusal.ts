import type { CookieRefusal, RawCookieWish } from './model.ts';

/** Where a wish for a cookie came from. */
interface WishOrigin {
  /** Of the answer with the header, or of the document whose script wrote. */
  url: string;
  how: 'header' | 'script';
}

/**
 * Why a browser ignores a cookie, by what it asks for and where it came from (RFC 6265bis section 5.7; `Partitioned`:
 * CHIPS; `__Http-`: layered cookies). What depends on the rest of the jar, on the page's other frames or on the
 * customer's settings is not looked at: null means that nothing in the wish itself stands in the way.
 * @param from where an address has no host, such as `about:blank`, only the wish's own words are looked at
 * @param isPublicSuffix whether others register names under this one, such as `co.uk`; it gets lower-case ASCII
 */
export function cookieRefusal(
  wish: RawCookieWish,
  from: WishOrigin,
  isPublicSuffix: (domain: string) => boolean,
): CookieRefusal | null {
  if (wish.refused !== null) return wish.refused;
  if (wish.name === '' && wish.value === '') return 'empty';
  const url = URL.parse(from.url);
  const host = url && /^(?:https?|wss?):$/.test(url.protocol) ? url.hostname : null;
  const refusedDomain = host === null ? null : domainRefusal(wish.domain, host, isPublicSuffix);
  if (refusedDomain !== null) return refusedDomain;
  if (wish.secure && url && host !== null && !isTrustworthy(url.protocol, host)) return 'secure-from-http';
  if (wish.httpOnly && from.how === 'script') return 'http-only-from-script';
  if (wish.sameSite === 'none' && !wish.secure) return 'same-site-none-insecure';
  if (wish.partitioned && !wish.secure) return 'partitioned-insecure';
  return keepsPrefix(wish, isHostOnly(wish.domain, host, isPublicSuffix)) ? null : 'prefix';
}

/** Steps 9 and 10; an address in digits matches only itself (section 5.1.3). */
function domainRefusal(
  domain: string | null,
  host: string,
  isPublicSuffix: (domain: string) => boolean,
): CookieRefusal | null {
  if (domain === null || domain === host) return null;
  if (isAddress(host)) return 'domain-mismatch';
  if (isPublicSuffix(withoutRootDot(domain))) return 'public-suffix';
  return host.endsWith(`.${domain}`) ? null : 'domain-mismatch';
}

/** A Domain that can be had by this one host only counts as none: a public suffix (step 9) or an address in digits. */
function isHostOnly(domain: string | null, host: string | null, isPublicSuffix: (domain: string) => boolean): boolean {
  return domain === null || (domain === host && (isAddress(domain) || isPublicSuffix(withoutRootDot(domain))));
}

/** Steps 20 to 22, in any letter case. A cookie without a name goes out as its bare value, so that is held to them too. */
function keepsPrefix({ name, value, secure, httpOnly, path }: RawCookieWish, hostOnly: boolean): boolean {
  const start = (name || value).slice(0, LONGEST_PREFIX.length).toLowerCase();
  const forHost = start.startsWith('__host-');
  const forHttp = start.startsWith('__http-') || start.startsWith(LONGEST_PREFIX);
  if (!forHost && !forHttp && !start.startsWith('__secure-')) return true;
  if (name === '' || !secure) return false;
  return (!forHttp || httpOnly) && (!forHost || (hostOnly && path === '/'));
}

const LONGEST_PREFIX = '__host-http-';

/** URLs write every IPv4 address as four decimal numbers and every IPv6 address in brackets (WHATWG URL, section 3.5). */
const isAddress = (host: string): boolean => host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host);

const withoutRootDot = (host: string): string => (host.endsWith('.') ? host.slice(0, -1) : host);

/** Both browsers take Secure cookies from the machine itself without TLS (Secure Contexts, section 3.1). */
function isTrustworthy(protocol: string, host: string): boolean {
  if (protocol === 'https:' || protocol === 'wss:') return true;
  const name = withoutRootDot(host);
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name);
}
