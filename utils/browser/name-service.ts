/** The name service: which name a host is an alias of. Firefox alone lets extensions ask. */
import { browser, isFirefox } from './api.ts';

/** The canonical name of a host, or null where it has none of its own, cannot be told, or the browser does not tell. */
export async function canonicalName(host: string): Promise<string | null> {
  if (!isFirefox()) return null;
  const answer = await browser.dns.resolve(host, ['canonical_name']).catch(() => null);
  const name = answer?.canonicalName?.replace(/\.$/, '').toLowerCase();
  return name && name !== host ? name : null;
}
