import { vendorAt } from './alias-vendors.ts';
import { carriesForOthers } from './carries-for-others.ts';
import { toCategory } from './category.ts';
import type { HostIndex } from './host-index.ts';
import type { Alias, Attribution } from './model.ts';

/**
 * Who answers under a name of the shop's own: one of the parties known for it, else the owner of the name it leads to.
 * Certain where the name service said so, likely where only traces did. Null where the name leads to a mere carrier, as
 * every shop's own servers may.
 */
export function attributeAlias(hosts: HostIndex, alias: Alias): Attribution | null {
  const confidence = alias.how === 'dns' ? 'sure' : 'likely';
  const vendor = vendorAt(alias.name);
  if (vendor !== undefined) {
    return { company: vendor.company, category: toCategory(vendor.category), confidence, sources: ['overlay'] };
  }
  const owner = hosts.find(alias.name);
  if (owner === undefined || carriesForOthers(owner)) return null;
  return { company: owner.company, category: owner.category, confidence, sources: [...owner.sources] };
}
