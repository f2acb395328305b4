import { readCompanyRow } from '../company-row.ts';
import { createNameIndex, type NameIndex } from '../name-index.ts';
import type { CompanyTable } from '../tables-format.ts';
import type { OverlayCompany } from './overlay-schema.ts';

/**
 * One line for each company of our overlay. Aliases that the rules for names find by themselves (`Google LLC`,
 * `Google Ads`) are left out. Throws where a name, alias or parent does not lead to one company.
 */
export function compileCompanies(companies: readonly OverlayCompany[]): CompanyTable {
  const names = new Set(companies.map((company) => company.name));
  if (names.size !== companies.length) throw new Error('a company has two rows');
  for (const { name, parent } of companies) {
    if (parent !== undefined && !names.has(parent)) throw new Error(`${name}: unknown parent ${parent}`);
  }
  const bare = indexOf(companies.map((company) => lineOf(company, [])));
  const lines = companies.map((company) =>
    lineOf(
      company,
      aliasesOf(company).filter((alias) => bare.find(plain(alias))?.name !== company.name || alias.startsWith('^')),
    ),
  );
  const full = indexOf(lines);
  for (const company of companies) {
    for (const alias of aliasesOf(company)) {
      const found = full.find(capitalised(plain(alias)));
      if (found?.name !== company.name) throw new Error(`${alias} of ${company.name} leads to ${found?.name}`);
    }
  }
  return { companies: lines.sort() };
}

function aliasesOf(company: OverlayCompany): string[] {
  const spellings = (company.datasets ?? []).map((name) => `^${name.toLowerCase()}`);
  const own = new Set((company.aliases ?? []).map(plain));
  const names = (company.aliases ?? []).concat(spellings.filter((name) => !own.has(plain(name))));
  return [...new Set(names)].filter((alias) => plain(alias) !== company.name.toLowerCase());
}

function lineOf(company: OverlayCompany, aliases: readonly string[]): string {
  const name = company.word ? `^${company.name}` : company.name;
  const fields = [name, company.country ?? '', company.legalEntity ?? '', company.parent ?? '', aliases.join(';')];
  return fields.join('|').replace(/\|+$/, '');
}

function indexOf(lines: readonly string[]): NameIndex {
  return createNameIndex(lines.map(readCompanyRow));
}

function plain(alias: string): string {
  return alias.replace(/^\^/, '');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
