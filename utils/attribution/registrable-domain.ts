import { getDomain } from 'tldts';

/** Hosts of which the answer is remembered: the same few come thousands of times in a visit. */
const REMEMBERED = 1_000;
const remembered = new Map<string, string | null>();

/**
 * The registrable domain of a host by the Public Suffix List with its private section, so that each
 * `x.myshopify.com` is a site of its own. A leading dot is ignored. Null for IP addresses, single labels and
 * public suffixes themselves.
 */
export function registrableDomain(host: string): string | null {
  const known = remembered.get(host);
  if (known !== undefined) return known;
  const domain = getDomain(withoutDot(host), { allowPrivateDomains: true });
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(host, domain);
  return domain;
}

/** Cookie domains may start with a dot (RFC 6265 section 5.2.3); hosts may end with one. */
export function withoutDot(host: string): string {
  const from = host.startsWith('.') ? 1 : 0;
  const to = host.endsWith('.') ? host.length - 1 : host.length;
  return from === 0 && to === host.length ? host : host.slice(from, to);
}
