import signatures from './data/cname-signatures.json' with { type: 'json' };

/** A third party that shops let answer under names of their own (CNAME cloaking). */
export interface AliasVendor {
  /** Name as in the company table. */
  company: string;
  category: string;
  /** Domain it is known by. */
  domain: string;
  /** Further domains the name service may lead to. */
  targets: readonly string[];
  signatures: readonly Signature[];
}

/** What gives a vendor away: one of `paths`, and with it one of `cookies` or of `labels`; see `data/cname-signatures.json`. */
interface Signature {
  paths: readonly string[];
  cookies: readonly string[];
  labels: readonly string[];
}

export const ALIAS_VENDORS: readonly AliasVendor[] = signatures.vendors;

/** The vendor with the longest domain that a name is or falls under. */
export function vendorAt(name: string, vendors: readonly AliasVendor[] = ALIAS_VENDORS): AliasVendor | undefined {
  const host = `.${name.toLowerCase().replace(/\.$/, '')}`;
  let found: AliasVendor | undefined;
  let longest = 0;
  for (const vendor of vendors) {
    for (const domain of [vendor.domain, ...vendor.targets]) {
      if (domain.length <= longest || !host.endsWith(`.${domain}`)) continue;
      found = vendor;
      longest = domain.length;
    }
  }
  return found;
}
