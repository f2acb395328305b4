import { registrableDomain } from '../../attribution/index.ts';
import { canonicalName } from '../../browser/index.ts';

/** Hosts that are remembered as asked for. */
const REMEMBERED = 1_000;

/**
 * Asks the name service once per visit and host whether a sub-domain of the shop is another company's under a borrowed
 * name. Where the browser does not let us ask, nothing is found.
 */
export function createAliasFinder(): (visit: string, shop: string, host: string) => Promise<string | null> {
  const asked = new Set<string>();
  return async (visit, shop, host) => {
    const question = `${visit} ${host}`;
    if (host === shop || asked.has(question)) return null;
    if (asked.size >= REMEMBERED) asked.clear();
    asked.add(question);
    const name = await canonicalName(host);
    return name !== null && registrableDomain(name) !== shop ? name : null;
  };
}
