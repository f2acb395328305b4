import { vendorAt } from './alias-vendors.ts';

const LONGEST_HOST = 253;

/**
 * Whose a name is that the name service gave as the canonical name of a shop's host (`shop.data.adobedc.net`), or that
 * `aliasOf` gave. Null where it belongs to none of the parties known to answer under their customers' names.
 */
export function companyOfAlias(target: string): string | null {
  return target.length > LONGEST_HOST + 1 ? null : (vendorAt(target)?.company ?? null);
}
