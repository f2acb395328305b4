// In: hosts, cookie sightings and names from policies, and the tables (`tables.ts`, loaded by the caller when needed).
// Out: company, category and confidence, with the data sets that say so.
// Promises: pure and synchronous, never throws, never certain on a cookie's name alone; about a microsecond a host.
export { type AliasFacts, aliasOf } from './alias-of.ts';
export { companyOfAlias } from './company-of-alias.ts';
export { type Attributor, createAttributor } from './create-attributor.ts';
export type { Alias, Attribution, Category, Company, CookieAttribution, CookieClue } from './model.ts';
export { party } from './party.ts';
export { registrableDomain } from './registrable-domain.ts';
export type { AttributionTables } from './tables-format.ts';
