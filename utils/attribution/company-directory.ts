import { bareCompanyRow, type CompanyRow, readCompanyRow } from './company-row.ts';
import { foldName, nameKey, stripLegalForms } from './fold-name.ts';
import type { Company } from './model.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import type { AttributionTables } from './tables-format.ts';

export interface CompanyDirectory {
  resolve(surface: string): Company | null;
  same(a: string, b: string): boolean;
}

const DEEPEST_FAMILY = 5;

/**
 * Builds the directory of companies. Names found only in the host or cookie table are companies without further
 * details. The index of written names is made at the first question that needs it, not at start.
 */
export function createCompanyDirectory(tables: AttributionTables): CompanyDirectory {
  const rows = new Map<string, CompanyRow>();
  for (const row of tables.companies.companies.map(readCompanyRow)) rows.set(row.name, row);
  const named = [...Object.keys(tables.hosts.hosts), ...tables.cookies.groups.flatMap((group) => group.company ?? [])];
  for (const name of named) if (!rows.has(name)) rows.set(name, bareCompanyRow(name));
  let names: NameIndex | undefined;

  function find(surface: string): CompanyRow | undefined {
    const exact = rows.get(surface);
    if (exact !== undefined) return exact;
    names ??= createNameIndex(rows.values());
    return names.find(surface);
  }

  function rootOf(name: string): string {
    let root = name;
    for (let depth = 0; depth < DEEPEST_FAMILY; depth++) {
      const parent = rows.get(root)?.parent;
      if (parent === undefined) break;
      root = parent;
    }
    return root;
  }

  return {
    resolve: (surface) => toCompany(find(surface)),
    same: (a, b) => {
      if (a === b) return true;
      const left = find(a);
      const right = find(b);
      if (left !== undefined && right !== undefined) return rootOf(left.name) === rootOf(right.name);
      return left === undefined && right === undefined && sameWords(a, b);
    },
  };
}

function toCompany(row: CompanyRow | undefined): Company | null {
  if (row === undefined) return null;
  const company: Company = { name: row.name, aliases: row.aliases.map((alias) => alias.name) };
  if (row.legalEntity !== undefined) company.legalEntity = row.legalEntity;
  if (row.country !== undefined) company.country = row.country;
  if (row.parent !== undefined) company.parent = row.parent;
  return company;
}

function sameWords(a: string, b: string): boolean {
  const key = nameKey(stripLegalForms(foldName(a)));
  return key !== '' && key === nameKey(stripLegalForms(foldName(b)));
}
