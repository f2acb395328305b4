import type { Comparison } from './model.ts';

/** Whether two names mean companies of one family, each name looked up once. */
export type SameCompany = (a: string, b: string) => boolean;

const DEEPEST_FAMILY = 5;

/**
 * Remembers what the caller's tables know. Two known names are compared by the company at the top of their family; one
 * known and one unknown are never the same, as in the tables themselves; two unknown ones are left to the caller.
 */
export function companyNames({ companyOf, sameCompany }: Comparison): SameCompany {
  const roots = new Map<string, string | null>();

  function rootOf(name: string): string | null {
    const known = roots.get(name);
    if (known !== undefined) return known;
    let company = companyOf(name);
    for (let depth = 0; depth < DEEPEST_FAMILY && company?.parent; depth++)
      company = companyOf(company.parent) ?? company;
    const root = company?.name ?? null;
    roots.set(name, root);
    return root;
  }

  return (a, b) => {
    if (a === b) return true;
    const left = rootOf(a);
    const right = rootOf(b);
    if (left !== null && right !== null) return left === right;
    return left === null && right === null && sameCompany(a, b);
  };
}
