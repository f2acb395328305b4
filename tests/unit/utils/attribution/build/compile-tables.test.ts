import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCounts } from '../../../../../utils/attribution/build/check-counts.ts';
import { BUDGET, compileTables } from '../../../../../utils/attribution/build/compile-tables.ts';
import { readSources } from '../../../../../utils/attribution/build/read-sources.ts';

const sources = readSources();
const files = compileTables(sources);
const generated = new URL('../../../../../utils/attribution/data/generated/', import.meta.url);

describe('the generated files', () => {
  test.each(['companies.json', 'hosts.json', 'cookies.json'] as const)('%s is what a build makes', (name) => {
    expect(readFileSync(new URL(name, generated), 'utf8') === files[name]).toBe(true);
  });

  test('two builds give the same bytes', () => {
    expect(compileTables(readSources())).toEqual(files);
  });

  test('stay within what the extension may carry', () => {
    const size = (name: keyof typeof files) => Buffer.byteLength(files[name]);
    expect(size('companies.json') + size('hosts.json')).toBeLessThanOrEqual(BUDGET.hostsAndCompanies);
    expect(size('cookies.json')).toBeLessThanOrEqual(BUDGET.cookies);
    const inCode = ['cname-signatures.json', 'legal-forms.json'].map((name) => new URL(`../${name}`, generated));
    const all = [...Object.values(files), ...inCode.map((file) => readFileSync(file, 'utf8'))];
    expect(all.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThanOrEqual(250_000);
  });
});

describe('sources that change', () => {
  test('pass within the tolerance', () => {
    expect(checkCounts(sources)).toEqual([]);
    expect(checkCounts({ ...sources, cookieRows: sources.cookieRows.slice(100) })).toEqual([]);
  });

  test('stop the build beyond it, in either direction', () => {
    const fewer = { ...sources, cookieRows: sources.cookieRows.slice(200) };
    const more = { ...sources, entities: [...sources.entities, ...sources.entities.slice(0, 200)] };
    expect(() => compileTables(fewer)).toThrow('open-cookie-database rows');
    expect(() => compileTables(more)).toThrow('third-party-web entities');
  });

  test('stop the build where a category is new', () => {
    const [first, ...rest] = sources.cookieRows;
    const cookieRows = first === undefined ? [] : [{ ...first, category: 'Novel' }, ...rest];
    expect(() => compileTables({ ...sources, cookieRows })).toThrow('Novel');
  });
});

describe('slips in our overlay stop the build', () => {
  const [company] = sources.companies;
  const withCompany = (extra: object) => ({
    ...sources,
    companies: [...sources.companies, { name: 'Newcomer', source: 'https://newcomer.example/', ...extra }],
  });

  test('a company twice', () => {
    expect(() => compileTables(withCompany({ name: company?.name ?? '' }))).toThrow();
  });

  test('a host of two companies', () => {
    expect(() => compileTables(withCompany({ hosts: { analytics: ['shop.app'] } }))).toThrow('shop.app');
  });

  test('a parent nobody knows', () => {
    expect(() => compileTables(withCompany({ parent: 'Nobody' }))).toThrow('unknown parent Nobody');
  });

  test('an alias that leads elsewhere', () => {
    expect(() => compileTables(withCompany({ aliases: ['facebook'] }))).toThrow('leads to Meta');
  });
});
