import type { AliasVendor } from '../alias-vendors.ts';
import { createAttributor } from '../create-attributor.ts';
import type { AttributionTables } from '../tables-format.ts';

/** Throws where the list of parties behind aliases and the tables name different owners for one domain. */
export function checkAliasVendors(vendors: readonly AliasVendor[], tables: AttributionTables): void {
  const attributor = createAttributor(tables);
  const domains = new Set<string>();
  for (const { company, domain, targets } of vendors) {
    if (attributor.resolveCompany(company)?.name !== company) throw new Error(`${company}: no such company`);
    for (const name of [domain, ...targets]) {
      if (domains.has(name)) throw new Error(`${name}: listed twice`);
      domains.add(name);
      const owner = attributor.attributeHost(name).company;
      if (name === domain && owner === null) throw new Error(`${name}: no host of ${company} in the overlay`);
      if (owner !== null && owner !== company) throw new Error(`${name}: ${owner} in the tables, here ${company}`);
    }
  }
}
