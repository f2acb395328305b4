import type { AttributionTables } from '../tables-format.ts';
import { createCanonicalNames } from './canonical-names.ts';
import { checkAliasVendors } from './check-alias-vendors.ts';
import { checkCounts } from './check-counts.ts';
import { compileCompanies } from './compile-companies.ts';
import { compileCookies } from './compile-cookies.ts';
import { compileHosts } from './compile-hosts.ts';
import type { Sources } from './read-sources.ts';
import { writeRows } from './write-rows.ts';

/** Largest sizes of the generated files in bytes: what the whole extension may carry of such data. */
export const BUDGET = { hostsAndCompanies: 118_000, cookies: 112_200 } as const;

/** File name → contents. Throws where a source changed by more than the tolerance or a file outgrew its budget. */
export function compileTables(sources: Sources): Record<'companies.json' | 'cookies.json' | 'hosts.json', string> {
  const problems = checkCounts(sources);
  if (problems.length > 0) throw new Error(`sources changed, look before taking them over:\n${problems.join('\n')}`);
  const canonical = createCanonicalNames(sources.companies);
  const hosts = compileHosts(sources, canonical);
  const cookies = compileCookies(sources, canonical);
  const companies = compileCompanies(sources.companies);
  const tables: AttributionTables = { companies, cookies, hosts };
  checkAliasVendors(sources.aliasVendors, tables);
  const files = {
    'companies.json': writeRows(tables.companies),
    'cookies.json': writeRows(tables.cookies),
    'hosts.json': writeRows(tables.hosts),
  };
  const size = (text: string) => new TextEncoder().encode(text).length;
  if (size(files['companies.json']) + size(files['hosts.json']) > BUDGET.hostsAndCompanies)
    throw new Error('hosts and companies are too large');
  if (size(files['cookies.json']) > BUDGET.cookies) throw new Error('cookies are too large');
  return files;
}
